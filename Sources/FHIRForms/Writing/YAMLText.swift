import PlainText
import QuestionnaireCore

/// Texts as YAML holds them: plain where that means the same, else in quotes.
enum YAMLText {
  /// A scalar.
  static func scalar(_ text: String) -> String {
    // A bar divides the wordings of who answers, and a bracket opens a citation.
    let text = text.map { $0 == "|" ? "/" : $0 }.map(String.init).joined().replacing("[@", with: "[ @")
    return isPlain(text) ? text : JSONValue.string(text).text
  }

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic, text.last != ":" else {
      return !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    return !text.contains(": ") && !text.contains(" #") && !text.contains("\n")
      && !text.unicodeScalars.contains { "{}[],\"".unicodeScalars.contains($0) }
  }

  /// Prose, its paragraphs divided by blank lines, each citing its sources.
  static func prose(_ prose: Prose, indent: String) -> [String] {
    prose.blocks.enumerated().flatMap { place, block -> [String] in
      let cited =
        block.citations.isEmpty ? "" : " [\(block.citations.map { "@\($0)" }.joined(separator: ", "))]"
      let words = block.text.person.map { $0 == "|" ? "/" : String($0) }.joined().replacing("[@", with: "[ @")
      let lead = block.kind == .bullet || words.hasPrefix("- ") ? "- " : ""
      let text = lead + (words.hasPrefix("- ") ? String(words.dropFirst(2)) : words) + cited
      return (place > 0 && block.kind == .paragraph ? [""] : []) + [indent + text]
    }
  }
}
