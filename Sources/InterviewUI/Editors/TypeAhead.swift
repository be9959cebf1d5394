internal import PlainText

/// Letters that go to the first row with a word that begins so: `neck p` goes to "My neck pulls". Nothing is filtered.
struct TypeAhead: Hashable, Sendable {
  private let typed: String

  init(_ typed: String) { self.typed = Self.words(typed) }

  /// The first of some texts that it goes to.
  func place(in texts: [String]) -> Int? {
    guard !typed.isEmpty else { return nil }
    return texts.firstIndex { text in
      let words = Self.words(text)
      return words.indices.contains { start in
        (start == words.startIndex || words[words.index(before: start)] == " ")
          && words[start...].hasPrefix(typed)
      }
    }
  }

  /// The words of a text in small ASCII letters with one blank between them.
  private static func words(_ text: String) -> String {
    ASCIIText.folded(text).split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
