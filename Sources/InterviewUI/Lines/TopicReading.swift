internal import QuestionnaireCore
internal import SummaryReports

/// A topic's page as paragraphs to be read aloud, with the related topics as numbered rows at its end.
struct TopicReading {
  /// The parts, each with its heading first.
  let parts: [[String]]
  /// The related topics; their numbers go on from those of the parts.
  let related: [String]
  /// How many words the parts have.
  let wordCount: Int

  init(_ topic: TopicScreen, in context: ScreenContext) {
    let respondent = context.respondent
    let sections = topic.spokenReport(in: context).sections.filter { $0.part != .related }
    let reading = ReportReading(Report(sections: sections))
    let count = reading.parts.count
    parts = reading.parts
    wordCount = reading.wordCount
    related = topic.page.related.enumerated().map { Wording.lineRow(count + $0 + 1, $1.title[respondent]) }
  }
}
