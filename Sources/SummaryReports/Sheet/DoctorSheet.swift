public import QuestionnaireCore

/// The sheet for the doctor as a value: one page that reads like a history, and all answers behind it.
public struct DoctorSheet: Hashable, Sendable {
  /// What it is about.
  public let title: String
  /// The day it is written on.
  public let written: CalendarDay
  /// The first page between its head and its foot: in text it takes at most `SheetPage.lines` lines with them.
  public let history: [ReportBlock]
  /// How many lines of the history were left to the second page.
  public let movedLines: Int
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
    let fitting = SheetFitting(SheetComposer(interview).entries(), budget: SheetPage.historyLines)
    title = PrintableText.onOneLine(content.title)
    written = today
    history = fitting.entries.flatMap(\.blocks)
    movedLines = fitting.movedLines
    let origin = ReportWording.origin(
      file: content.id, version: content.version, reviewed: ReportWording.day(content.reviewed),
      written: ReportWording.day(today))
    let notes = [ReportWording.contentNotReviewed] + (movedLines > 0 ? [ReportWording.moved(movedLines)] : [])
    foot = [
      ReportBlock(
        .paragraph, StyledText(plain: SheetLines.shortened(PrintableText.onOneLine(origin), columns: 140)),
        tone: .quiet),
      ReportBlock(.paragraph, StyledText(plain: notes.joined(separator: " ")), tone: .quiet),
    ]
    answers = SheetAnswers(interview).blocks
    let marked = SheetAnswers.markedRegions(interview)
    figure =
      marked.isEmpty || !content.bodyMap.isDrawn ? nil : BodyFigure(map: content.bodyMap, marked: marked)
  }

  /// The figure under its heading; none without one.
  var figureBlocks: [ReportBlock] {
    figure.map { figure in
      [ReportBlock(.heading, StyledText(plain: ReportWording.figureLabel)), ReportBlock(.figure(figure), "")]
    } ?? []
  }
}
