/// Finds entries by the words a person types, not by how they are spelled in full.
struct WordSearch: Hashable, Sendable {
  private let words: [String]

  init(_ query: String) {
    words = Self.words(of: query)
  }

  /// Whether nothing is searched for.
  var isEmpty: Bool { words.isEmpty }

  /// Whether one word is searched for.
  var isOneWord: Bool { words.count == 1 }

  /// How well texts match: the best words count most; nil if none does. Short words such as "my" count only if no
  /// longer one was typed.
  func rank(of texts: [String]) -> Int? {
    guard !words.isEmpty else { return 0 }
    let long = words.filter { $0.count >= 3 }
    let wanted = long.isEmpty ? words : long
    let present = texts.flatMap(Self.words)
    let points = wanted.reduce(0) { sum, word in sum + (present.map { Self.points(word, $0) }.max() ?? 0) }
    return points > 0 ? points : nil
  }

  /// The first of some texts that matches.
  func firstMatch(in texts: [String]) -> String? {
    words.isEmpty ? nil : texts.first { rank(of: [$0]) != nil }
  }

  /// Whether a text has just the words that are searched for, in their order.
  func isExactly(_ text: String) -> Bool { !words.isEmpty && Self.words(of: text) == words }

  /// 4 for the word itself, 3 for its beginning, 2 for a common stem, 1 for a part.
  private static func points(_ typed: String, _ present: String) -> Int {
    if typed == present { return 4 }
    if present.hasPrefix(typed) { return 3 }
    let common = zip(typed, present).prefix { $0 == $1 }.count
    if common >= 4, typed.count - common <= 3, present.count - common <= 4 { return 2 }
    return typed.count >= 3 && present.contains(typed) ? 1 : 0
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
