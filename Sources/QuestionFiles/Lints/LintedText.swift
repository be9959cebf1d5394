/// A text that a person reads, as lints read it: cut into sentences and words, each with its place. Of
/// `(You|They) sleep. [@book]` there are three wordings of one sentence, without the citation.
struct LintedText {
  let role: DecodedText.Role
  /// What it belongs to: the name of a question, a flag, a topic's section.
  let owner: String
  let file: String
  private let node: YamlNode
  /// What is read, a paragraph or bullet each: in the wording for the person, for another, for a baby, for a child; in
  /// one alone where everybody reads the same.
  let wordings: [[Passage]]

  init?(_ decoded: DecodedText) {
    guard case .scalar(let text, let style) = decoded.node.content else { return nil }
    role = decoded.role
    owner = decoded.owner
    node = decoded.node
    file = node.place.source.name
    let blocks = ProseBlocks.of(text, isLiteral: style == .literal).map { block in
      var citations = Citations(block.characters)
      citations.read()
      return Array(zip(citations.text.unicodeScalars, citations.indices)).map { (scalar: $0, index: $1) }
    }
    let count = text.unicodeScalars.contains("|") ? 4 : 1
    wordings = (0..<count).map { wording in blocks.map { Passage($0, wording: wording) } }
  }

  /// The sentences in the wording for the person.
  var sentences: [Sentence] { wordings.first?.flatMap(\.sentences) ?? [] }

  /// The sentences in all wordings; of a text that has several, those that are alike come several times.
  var allSentences: [Sentence] { wordings.flatMap { $0.flatMap(\.sentences) } }

  /// The place of words of a sentence, on their first line.
  func place(_ words: some Collection<Sentence.Word>) -> Place {
    let indices = words.map(\.range)
    let start = indices.map(\.lowerBound).min() ?? 0
    let end = indices.map(\.upperBound).max() ?? start
    return ScalarMap(node).place(start..<end).firstLine
  }
}
