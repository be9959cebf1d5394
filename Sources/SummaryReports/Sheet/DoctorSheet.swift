import PlainText
public import QuestionnaireCore

/// The sheet for the doctor as a value: one page that reads like a history, and all answers behind it.
///
/// No finding is both stated and denied on it, whatever was answered.
///
/// A line of its first page is `Onset: age at onset 45 years; duration 2 years; gradual onset.`
public struct DoctorSheet: Hashable, Sendable {
  /// The title of the questions, on one line: "Lights that flicker".
  public let title: String
  /// What stands first and last on its first page, in one line of 72 columns.
  let disclaimer: String
  /// The day it is written on.
  public let written: CalendarDay
  /// The first page between its head and its foot: in text it takes at most `SheetPage.lines` lines with them.
  public let history: [ReportBlock]
  /// How many lines of the history were left to all answers.
  public let movedLines: Int
  /// The findings that the history states.
  public let stated: Set<FindingID>
  /// The findings that it denies.
  public let denied: Set<FindingID>
  /// The foot of the first page: whose questions they are, and of when.
  public let foot: [ReportBlock]
  /// Every answer on the path, each once, and the groups that were not asked.
  public let answers: [ReportBlock]
  /// The body with the places that were named; nil if none was.
  public let figure: BodyFigure?

  /// Makes the sheet of an interview, complete or not.
  ///
  /// `today` is the day it is written on.
  public init(interview: Interview, today: CalendarDay) {
    let content = interview.questionnaire.content
    let composed = SheetComposer(interview, today: today).entries()
    let fitting = SheetFitting(composed, budget: SheetPage.historyLines)
    title = TextPolicy.paper.onOneLine(content.title)
    disclaimer = ReportWording.shortDisclaimer(of: interview.questionnaire)
    written = today
    history = fitting.entries.flatMap(\.blocks)
    movedLines = fitting.movedLines
    stated = Set(composed.flatMap(\.facts).flatMap(\.states))
    denied = Set(composed.flatMap(\.facts).flatMap(\.denies))
    let origin = ReportWording.origin(
      file: content.id, version: content.version, reviewed: ReportWording.day(content.reviewed),
      written: ReportWording.day(today))
    let notes = [ReportWording.contentNotReviewed] + (movedLines > 0 ? [ReportWording.moved(movedLines)] : [])
    foot = [
      ReportBlock(
        .paragraph, StyledText(plain: SheetLines.shortened(TextPolicy.paper.onOneLine(origin), columns: 140)),
        tone: .quiet),
      ReportBlock(.paragraph, StyledText(plain: notes.joined(separator: " ")), tone: .quiet),
    ]
    answers = SheetAnswers(interview).blocks
    let marked = SheetAnswers.markedRegions(interview)
    figure =
      marked.isEmpty || !content.bodyMap.isDrawn ? nil : BodyFigure(map: content.bodyMap, marked: marked)
  }

  /// The figure under its heading if there is one, and every answer: so the figure stands on no page of its own.
  var allAnswers: ReportSection {
    let figureBlocks = figure.map { figure in
      [ReportBlock(.heading, StyledText(plain: ReportWording.figureLabel)), ReportBlock(.figure(figure), "")]
    }
    return ReportSection(.answers, (figureBlocks ?? []) + answers)
  }

  /// The first page in lines: at most 60, none wider than 72 columns. `count` is the number of all pages.
  public func firstPage(of count: Int, isASCII: Bool = false) -> [String] {
    let writer = TextWriter(isASCII: isASCII)
    let blocks = self.history.map(writer.lines)
    let dense = blocks.reduce(0) { $0 + $1.count }
    let gaps = self.history.count(where: Self.isLabelled)
    let isSpaced = dense + gaps <= SheetPage.historyLines
    var history: [String] = []
    for (block, lines) in zip(self.history, blocks) {
      if isSpaced, Self.isLabelled(block), !history.isEmpty { history.append("") }
      history += lines
    }
    let title = SheetLines.cut(self.title, columns: TextWriter.usualColumns)
    let disclaimer = PrintedPages.lettered(self.disclaimer, isASCII)
    let head = ReportWording.pageHead(ReportWording.sheetName, written, page: 1, of: count)
    return [disclaimer, PrintedPages.lettered(head, isASCII)]
      + writer.lines(of: ReportBlock(.paragraph, StyledText(plain: title)))
      + ["", ReportWording.handwritten, ""] + history + [""] + foot.flatMap(writer.lines) + [disclaimer]
  }

  private static func isLabelled(_ block: ReportBlock) -> Bool {
    if case .labelled = block.kind { true } else { false }
  }
}

extension DoctorSheet {
  /// The first page to be read on a screen.
  var sections: [ReportSection] {
    [ReportSection(.sheet, [ReportBlock(.heading, StyledText(plain: title))] + history + foot)]
  }
}

/// The measure of a page, and how its lines are spent.
public enum SheetPage {
  /// Lines on a page: A4 and Letter take them at six lines an inch, with margins.
  public static let lines = 60
  /// Disclaimer, head, title, blank, name and date of birth, blank.
  static let headLines = 6
  /// Blank, two lines of origin, one of notes, disclaimer.
  static let footLines = 5
  /// What is left for the history.
  static let historyLines = lines - headLines - footLines
}
