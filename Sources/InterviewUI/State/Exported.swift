internal import QuestionnaireCore
internal import SummaryReports

/// What is saved as a file or printed: what became of the interview, or a topic.
enum Exported: Equatable, Sendable {
  case interview
  case topic(TopicPage)

  private var kinds: [Document.Kind] {
    switch self {
    case .interview: [.interview(.sheet), .interview(.summary)]
    case .topic: [.topic]
    }
  }

  private var files: [(kind: Document.Kind, format: Document.Format)] {
    kinds.flatMap { kind in kind.offered.map { (kind, $0) } }
  }

  /// What can be saved, a row each: "Doctor's sheet: web page".
  var rows: [String] { files.map(Wording.export) }

  var printedRows: [String] {
    switch self {
    case .interview: [Wording.printSheet, Wording.printSummary]
    case .topic(let page): [Wording.printTopic(page.topic.title.person)]
    }
  }

  /// The name and the text of the file of a row; nil if there is no such row, or no interview.
  func file(_ row: Int, in context: ScreenContext) -> (name: String, text: String)? {
    guard files.indices.contains(row), let document = document(files[row].kind, in: context) else {
      return nil
    }
    let format = files[row].format
    let name =
      switch self {
      case .interview: Wording.fileName(document.kind, format, day: context.today)
      case .topic(let page): Wording.fileName(topic: page.id, format)
      }
    return (name, document.text(as: format, isASCII: context.lettering.glyphs.isASCII))
  }

  func pages(_ row: Int, in context: ScreenContext) -> String? {
    guard kinds.indices.contains(row) else { return nil }
    return document(kinds[row], in: context)?.pages(isASCII: context.lettering.glyphs.isASCII)
  }

  private func document(_ kind: Document.Kind, in context: ScreenContext) -> Document? {
    switch (self, kind) {
    case (.interview, .interview(let part)):
      context.interview.map { Document(part, of: $0, today: context.today, territory: context.territory) }
    case (.topic(let page), _):
      Document(page, for: context.respondent, today: context.today, territory: context.territory)
    case (.interview, _): nil
    }
  }
}
