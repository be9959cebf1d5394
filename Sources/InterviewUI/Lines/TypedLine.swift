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
