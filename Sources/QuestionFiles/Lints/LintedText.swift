/// A text that a person reads, with its place.
struct LintedText {
  /// What a text is for.
  enum Role: Hashable {
    /// The question itself, also in plainer words.
    case question
    case help
    case option
    case why
    /// A heading.
    case title
    /// A part of a topic.
    case section
    /// Red flags, advice, notes, the words of the levels.
    case advice
    /// A sentence of a list, such as a question to take along.
    case line
  }

  /// What it is for.
  let role: Role
  /// What it belongs to: the name of a question, a flag, a topic's section.
  let owner: String
  /// The scalar.
  let node: YamlNode
  /// What is read, a paragraph or bullet each: in the wording for the person, for another, for a baby; in one alone
  /// where everybody reads the same.
  let wordings: [[PlainText]]

  init?(_ role: Role, of owner: String, _ node: YamlNode) {
    guard case .scalar(let text, let style) = node.content, !node.isEmpty else { return nil }
    self.role = role
    self.owner = owner
    self.node = node
    let blocks = ProseBlocks.of(text, isLiteral: style == .literal).map { block in
      var citations = Citations(block.characters)
      citations.read()
      return Array(zip(citations.text.unicodeScalars, citations.indices)).map { (scalar: $0, index: $1) }
    }
    let count = text.unicodeScalars.contains("|") ? 3 : 1
    wordings = (0..<count).map { wording in blocks.map { PlainText($0, wording: wording) } }
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
