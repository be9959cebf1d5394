internal import QuestionnaireCore
internal import SummaryReports

/// What is saved as a file or printed: what became of the interview, or a topic.
enum Exported: Sendable {
  case interview
  case topic(TopicPage)

  private static let interviewExports = [
    Export(.sheet, .html), Export(.sheet, .text), Export(.sheet, .markdown), Export(.summary, .html),
    Export(.summary, .text), Export(.summary, .markdown), Export(.summary, .json),
  ]
  private static let topicFormats: [Export.Format] = [.html, .text, .markdown]
  private static let printedParts: [Export.Part] = [.sheet, .summary]

  /// What can be saved, a row each.
  var rows: [String] {
    switch self {
    case .interview: Self.interviewExports.map(Wording.export)
    case .topic: Self.topicFormats.map(Wording.export(topicAs:))
    }
  }

  /// What can be printed, a row each.
  var printedRows: [String] {
    switch self {
    case .interview: [Wording.printSheet, Wording.printSummary]
    case .topic(let page): [Wording.printTopic(page.topic.title.person)]
    }
  }

  /// The name and the text of the file of a row; nil if there is no such row, or no interview.
  func file(_ row: Int, in context: ScreenContext) -> (name: String, text: String)? {
    let isASCII = context.lettering.glyphs.isASCII
    switch self {
    case .interview:
      guard let interview = context.interview, Self.interviewExports.indices.contains(row) else { return nil }
      let export = Self.interviewExports[row]
      return (
        Wording.fileName(export, day: context.today),
        export.text(of: interview, today: context.today, territory: context.territory, isASCII: isASCII)
      )
    case .topic(let page):
      guard Self.topicFormats.indices.contains(row) else { return nil }
      let format = Self.topicFormats[row]
      return (
        Wording.fileName(topic: page.id, format),
        page.text(
          as: format, for: context.respondent, today: context.today, territory: context.territory,
          isASCII: isASCII)
      )
    }
  }

  /// The pages of a row for a printer.
  func pages(_ row: Int, in context: ScreenContext) -> String? {
    let isASCII = context.lettering.glyphs.isASCII
    switch self {
    case .interview:
      guard let interview = context.interview, Self.printedParts.indices.contains(row) else { return nil }
      return Export(Self.printedParts[row], .text).pages(
        of: interview, today: context.today, territory: context.territory, isASCII: isASCII)
    case .topic(let page):
      return page.pages(
        for: context.respondent, today: context.today, territory: context.territory, isASCII: isASCII)
    }
  }
}
