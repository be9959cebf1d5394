import PlainText
public import QuestionnaireCore

/// What is written for other eyes, as a value: whoever makes one has it in every format, and every format writes each.
///
/// `sessions export --part sheet --format html` writes `Document(.sheet, of: interview, today: day).text(as: .html)`.
public struct Document: Hashable, Sendable {
  /// A part of an interview that is a document of its own.
  public enum Part: String, Hashable, Sendable, CaseIterable {
    /// What matters first, for the person: two pages.
    case summary
    /// The doctor's sheet: one page.
    case sheet
    /// The doctor's sheet, and all answers behind it.
    case sheetAndAnswers = "sheet-and-answers"
    /// The summary, the whole topics, every list and every answer, behind a table of contents.
    case everything
  }

  /// What a document is about.
  public enum Kind: Hashable, Sendable {
    case interview(Part)
    case topic
    case comparison
  }

  /// How a document is written: a file of text, or facts for other programs.
  public enum Format: String, Hashable, Sendable, CaseIterable {
    case text
    case markdown
    case html
    case json

    /// How file names of the format end, without the dot.
    public var fileExtension: String {
      switch self {
      case .text: "txt"
      case .markdown: "md"
      case .html: "html"
      case .json: "json"
      }
    }
  }

  /// The sheet or the summary of an interview, a topic, or a comparison.
  public let kind: Kind
  /// What it is called in the head of a printed page: "sheet for the doctor", or a topic's title.
  let name: String
  /// What stands above it in a format that has titles: "Summary: Lights that flicker".
  let title: String
  /// What stands first and last, in one line of 72 columns.
  let disclaimer: String
  let written: CalendarDay
  /// The first page, where one is laid out to fit; it has the disclaimer and lines to write on by hand.
  let front: DoctorSheet?
  /// What is read, behind the first page if there is one.
  let report: Report
  /// What stands behind that: each chapter is found by a table of contents.
  let chapters: [Chapter]
  /// The same for other programs; null where there is no such object, and no JSON is offered.
  let facts: JSONValue

  /// A layer of an interview that stands in a document.
  struct Chapter: Hashable, Sendable {
    /// What it is called.
    let title: String
    /// What it says; its first block is its heading.
    let blocks: [ReportBlock]
  }

  /// Whether the chapters are printed. Those of a summary are for a screen: they are closed until they are opened.
  var printsChapters: Bool { kind == .interview(.everything) }

  /// The blocks for a format that puts the title above them.
  var untitledBlocks: [ReportBlock] { report.sections.filter { $0.part != .title }.flatMap(\.blocks) }

  /// The whole file's text, a line end behind every line.
  public func text(as format: Format, isASCII: Bool = false) -> String {
    switch format {
    case .text:
      switch kind {
      case .interview: PrintedPages(self, isASCII: isASCII).unbroken
      case .topic, .comparison: TextWriter(isASCII: isASCII).text(of: report)
      }
    case .markdown: MarkdownWriter(isASCII: isASCII).text(of: self)
    case .html: HTMLWriter(isASCII: isASCII).text(of: self)
    case .json: isASCII ? JSONValue.inASCII(facts.lines) : facts.lines
    }
  }

  /// The pages for a printer: text with a form feed between pages of at most 60 lines of 72 columns.
  public func pages(isASCII: Bool = false) -> String { PrintedPages(self, isASCII: isASCII).text }

  /// How many pages a printer gets.
  public func pageCount(isASCII: Bool = false) -> Int { PrintedPages(self, isASCII: isASCII).pages.count }
}

extension Document.Kind {
  /// The formats there are: commands take these, and `--help` names them in this order.
  public var formats: [Document.Format] {
    switch self {
    case .interview, .topic: Document.Format.allCases
    case .comparison: Document.Format.allCases.filter { $0 != .json }
    }
  }

  /// The formats that a screen offers, the one that prints best first; JSON once for an interview, by its summary.
  public var offered: [Document.Format] {
    [.html] + formats.filter { $0 != .html && ($0 != .json || self == .interview(.summary)) }
  }
}

extension Document {
  /// Makes a part of an interview, complete or not; `territory` is the person's country (ISO 3166, two letters, in
  /// lower case), whose telephone numbers are named.
  public init(_ part: Part, of interview: Interview, today: CalendarDay, territory: String? = nil) {
    kind = .interview(part)
    disclaimer = ReportWording.shortDisclaimer(of: interview.questionnaire)
    written = today
    let facts = InterviewFacts(interview).value
    let layers = LayerComposer(ReportComposer(interview: interview, today: today, territory: territory))
    switch part {
    case .sheet, .sheetAndAnswers:
      let sheet = DoctorSheet(interview: interview, today: today)
      name = ReportWording.sheetName
      title = "\(ReportWording.atStart(name)): \(sheet.title)"
      front = sheet
      report = Report(sections: part == .sheet ? [] : [sheet.allAnswers])
      chapters = []
      self.facts = SheetFacts(sheet: sheet, interview: facts).value
    case .summary, .everything:
      name = part == .summary ? ReportWording.summaryName : ReportWording.everythingName
      title = "\(ReportWording.atStart(name)): \(interview.questionnaire.content.title)"
      front = nil
      report = Report(sections: layers.sections(of: .summary))
      chapters = layers.chapters()
      self.facts = facts
    }
  }

  /// Makes the page of a topic for a reader in a country.
  public init(
    _ page: TopicPage, for respondent: Respondent = .person, today: CalendarDay, territory: String? = nil
  ) {
    kind = .topic
    name = page.topic.title[respondent]
    title = name
    disclaimer = ReportWording.topicDisclaimer(of: page.questionnaire)
    written = today
    front = nil
    report = Report(topic: page, for: respondent, today: today, territory: territory)
    chapters = []
    let number = EmergencyNumber(of: territory, in: page.questionnaire.content.countries)
    facts = TopicFacts(page: page, respondent: respondent, number: number).value
  }

  /// Makes what changed between two interviews, for a doctor to read.
  public init(_ comparison: Comparison, today: CalendarDay) {
    self.init(
      comparisonOf: comparison.later.questionnaire.content.title,
      report: Report(comparison: comparison, today: today), today: today,
      disclaimer: ReportWording.shortDisclaimer(of: comparison.later.questionnaire))
  }

  init(
    comparisonOf questions: String, report: Report, today: CalendarDay,
    disclaimer: String = ReportWording.shortDisclaimer
  ) {
    kind = .comparison
    name = ReportWording.comparison
    title = "\(name): \(questions)"
    self.disclaimer = disclaimer
    written = today
    front = nil
    self.report = report
    chapters = []
    facts = .null
  }
}
