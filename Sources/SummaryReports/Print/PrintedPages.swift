internal import PlainText
public import QuestionnaireCore

/// A sheet or a summary on pages for a printer: on each the disclaimer, what it is, its day and its number.
public struct PrintedPages: Hashable, Sendable {
  /// The lines of each page: at most 60, none wider than 72 columns.
  public let pages: [[String]]

  /// Makes the pages of an interview, complete or not.
  public init(
    _ part: Export.Part, of interview: Interview, today: CalendarDay, territory: String? = nil,
    isASCII: Bool = false
  ) {
    switch part {
    case .sheet: self.init(DoctorSheet(interview: interview, today: today), isASCII: isASCII)
    case .summary:
      let report = Report(interview: interview, today: today, territory: territory)
      let bodies = Self.bodies(report.blocks, isASCII)
      self.init(
        pages: bodies.enumerated().map {
          Self.page($0.element, .summary, today, number: $0.offset + 1, of: bodies.count, isASCII)
        })
    }
  }

  /// Makes the pages of a sheet.
  public init(_ sheet: DoctorSheet, isASCII: Bool = false) {
    let bodies = Self.bodies(sheet.answers + sheet.figureBlocks, isASCII)
    let count = bodies.count + 1
    let later = bodies.enumerated().map {
      Self.page($0.element, .sheet, sheet.written, number: $0.offset + 2, of: count, isASCII)
    }
    self.init(pages: [sheet.firstPage(of: count, isASCII: isASCII)] + later)
  }

  /// Makes the pages of a topic.
  public init(
    topic: TopicPage, for respondent: Respondent = .person, today: CalendarDay, territory: String? = nil,
    isASCII: Bool = false
  ) {
    let report = Report(topic: topic, for: respondent, today: today, territory: territory)
    let bodies = Self.bodies(report.blocks, isASCII)
    let title = topic.topic.title[respondent]
    self.init(
      pages: bodies.enumerated().map {
        let number = $0.offset + 1
        let head = ReportWording.pageHead(topic: title, today, page: number, of: bodies.count)
        return Self.page($0.element, head, ReportWording.topicDisclaimer, number: number, isASCII)
      })
  }

  private init(pages: [[String]]) { self.pages = pages }

  /// The pages with a form feed between them.
  public var text: String { joined(by: "\u{C}") }

  /// The pages one under the other, for a file.
  public var unbroken: String { joined(by: "\n\n") }

  private func joined(by mark: String) -> String {
    pages.map { $0.map { $0 + "\n" }.joined() }.joined(separator: mark)
  }

  private static func bodies(_ blocks: [ReportBlock], _ isASCII: Bool) -> [[String]] {
    // Disclaimer, head and blank stand before, blank and disclaimer behind.
    PageBreaker(lines: SheetPage.lines - 5, writer: TextWriter(isASCII: isASCII)).pages(of: blocks)
  }

  private static func page(
    _ body: [String], _ part: Export.Part, _ day: CalendarDay, number: Int, of count: Int, _ isASCII: Bool
  ) -> [String] {
    page(
      body, ReportWording.pageHead(part, day, page: number, of: count), ReportWording.shortDisclaimer,
      number: number,
      isASCII)
  }

  private static func page(
    _ body: [String], _ head: String, _ disclaimer: String, number: Int, _ isASCII: Bool
  ) -> [String] {
    let disclaimer = lettered(disclaimer, isASCII)
    let head = lettered(head, isASCII)
    return (number == 1 ? [disclaimer] : []) + [head, ""] + body + ["", disclaimer]
  }

  static func lettered(_ text: String, _ isASCII: Bool) -> String {
    isASCII ? ASCIIText.replacing(text) : text
  }
}
