/// What a word means that can be typed at every prompt of line mode.
enum LineCommand: Hashable, Sendable, CaseIterable {
  case back, why, help, review, unknown, skip, emergency, pause, summary, sheet, save, print, topics, again,
    quit,
    retry

  /// The word.
  var word: String { Wording.lineWord(self) }

  /// The command of a word, whole.
  init?(word: String) {
    let word = word.lowercased()
    guard let found = Self.allCases.first(where: { $0.word == word || Wording.lineWords($0).contains(word) })
    else { return nil }
    self = found
  }

  /// The command that alone begins with a letter.
  init?(letter: Character) {
    let found = Self.allCases.filter { $0.word.first == letter }
    guard let first = found.first, found.count == 1 else { return nil }
    self = first
  }

  /// The answer that it gives, if it gives one.
  var absent: AbsentAnswer? {
    switch self {
    case .unknown: .unknown
    case .skip: .declined
    default: nil
    }
  }
}
