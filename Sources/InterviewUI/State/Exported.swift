internal import QuestionnaireCore
internal import SummaryReports

/// What is saved as a file or printed: what became of the interview, or a topic.
enum Exported: Equatable, Sendable {
  case interview
  case topic(TopicPage)

  /// The parts that can be had, a document each; a topic is one document, nil.
  private var parts: [Document.Part?] {
    switch self {
    case .interview: [.sheetAndAnswers, .summary]
    case .topic: [nil]
    }
  }

  private var files: [(part: Document.Part?, format: Document.Format)] {
    parts.flatMap { part in (part.map { .interview($0) } ?? Document.Kind.topic).offered.map { (part, $0) } }
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
    guard files.indices.contains(row), let document = document(files[row].part, in: context) else {
      return nil
    }
    let format = files[row].format
    let text = document.text(as: format, isASCII: context.lettering.glyphs.isASCII)
    switch (self, files[row].part) {
    case (.topic(let page), _): return (Wording.fileName(topic: page.id, format), text)
    case (.interview, let part?): return (Wording.fileName(part, format, day: context.today), text)
    case (.interview, nil): return nil
    }
  }

  func pages(_ row: Int, in context: ScreenContext) -> String? {
    guard parts.indices.contains(row) else { return nil }
    return document(parts[row], in: context)?.pages(isASCII: context.lettering.glyphs.isASCII)
  }

  private func document(_ part: Document.Part?, in context: ScreenContext) -> Document? {
    if case .topic(let page) = self {
      return Document(page, for: context.respondent, today: context.today, territory: context.territory)
    }
    guard let part, let interview = context.interview else { return nil }
    return Document(part, of: interview, today: context.today, territory: context.territory)
  }
}
