import QuestionnaireCore

/// Cuts a text into paragraphs and bullets: in a text that begins with `|`, lines up to a blank one are a paragraph, and
/// `- Rest.` is a bullet.
enum ProseBlocks {
  /// The blocks of a text. In a literal text a blank line ends a paragraph; in any other every line end does, for there
  /// YAML itself has joined the lines.
  static func of(_ text: String, isLiteral: Bool) -> [ProseBlock] {
    var blocks: [ProseBlock] = []
    var block: ProseBlock?
    func close() {
      guard var done = block else { return }
      done.trim()
      if !done.characters.isEmpty { blocks.append(done) }
      block = nil
    }
    for line in lines(of: text) {
      let lead = line.prefix { $0.scalar == " " }.count
      let content = line.dropFirst(lead)
      if content.isEmpty {
        close()
      } else if content.first?.scalar == "-", content.dropFirst().first?.scalar == " " {
        close()
        block = ProseBlock(kind: .bullet, characters: Array(content.dropFirst(2)))
      } else if block != nil {
        block?.characters.append((" ", content[content.startIndex].index))
        block?.characters += content
      } else {
        block = ProseBlock(kind: .paragraph, characters: Array(content))
      }
      if !isLiteral { close() }
    }
    close()
    return blocks
  }

  private static func lines(of text: String) -> [[(scalar: Unicode.Scalar, index: Int)]] {
    var lines: [[(scalar: Unicode.Scalar, index: Int)]] = [[]]
    for (index, scalar) in text.unicodeScalars.enumerated() {
      if scalar == "\n" { lines.append([]) } else { lines[lines.count - 1].append((scalar, index)) }
    }
    return lines
  }
}

/// A paragraph or bullet as written: which characters of the scalar it has.
struct ProseBlock {
  let kind: Prose.Block.Kind
  /// The characters, with where each stands in the scalar's value.
  var characters: [(scalar: Unicode.Scalar, index: Int)] = []

  /// Where it begins and ends in the value.
  var range: Range<Int> {
    guard let first = characters.first, let last = characters.last else { return 0..<0 }
    return first.index..<last.index + 1
  }

  mutating func trim() {
    while characters.last?.scalar.properties.isWhitespace == true { characters.removeLast() }
    let lead = characters.prefix { $0.scalar.properties.isWhitespace }.count
    characters.removeFirst(lead)
  }
}
