internal import QuestionnaireCore
internal import PlainText

/// A line as it was typed: without control characters, and with its marks read.
///
/// A full stop before a command's word makes it a command wherever typing is text; an apostrophe before anything makes
/// it text.
struct TypedLine: Hashable, Sendable {
  /// What was typed, without the marks and without blanks at its ends.
  let text: String
  /// What was typed, as text of several lines takes it.
  let prose: String
  /// Whether it is text even where it is a command's word.
  let isText: Bool
  /// The command that a full stop makes of it.
  let marked: LineCommand?

  init(_ line: String) {
    let clean = String(TextPolicy.answer.cleaned(line).map { $0.isNewline ? " " : $0 })
    let trimmed = TextField(clean, limit: clean.count).trimmed
    marked = trimmed.first == "." ? LineCommand(word: String(trimmed.dropFirst())) : nil
    isText = trimmed.first == "'"
    prose =
      isText ? String(trimmed.dropFirst()) : String(clean.reversed().drop(while: \.isWhitespace).reversed())
    text = isText ? TextField(String(trimmed.dropFirst()), limit: clean.count).trimmed : trimmed
  }

  var isEmpty: Bool { text.isEmpty && !isText }
}

/// What a word means that can be typed at every prompt of line mode.
enum LineCommand: Hashable, Sendable, CaseIterable {
  case back, why, help, review, unknown, skip, emergency, pause, summary, sheet, save, print, topics, again,
    numbers,
    quit,
    retry

  var word: String { Wording.lineWord(self) }

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
  var absent: Answer? {
    switch self {
    case .unknown: .unknown
    case .skip: .declined
    default: nil
    }
  }
}
