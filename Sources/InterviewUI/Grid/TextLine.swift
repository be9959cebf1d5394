/// One row of an area before it is drawn: of `Call 112 now` the runs `Call `, `112` (red flag) and ` now`.
struct TextLine: Hashable, Sendable {
  var runs: [TextRun]
  /// The column of the cursor if the line has the focus.
  var cursor: Int?

  init(_ runs: [TextRun], cursor: Int? = nil) {
    self.runs = runs
    self.cursor = cursor
  }

  init(_ text: String = "", _ style: Style = .plain, cursor: Int? = nil) {
    runs = text.isEmpty ? [] : [TextRun(text, style)]
    self.cursor = cursor
  }

  var text: String { runs.map(\.text).joined() }
}

extension Array where Element == TextLine {
  /// The lines with the cursor on the first.
  func focused(at column: Int = 0) -> [TextLine] {
    guard !isEmpty else { return [TextLine("", cursor: column)] }
    var lines = self
    lines[0].cursor = column
    return lines
  }
}

/// A piece of text with one meaning.
struct TextRun: Hashable, Sendable {
  var text: String
  var style: Style

  init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}

/// What a cell means; the painter decides how a meaning looks.
public enum Style: Hashable, Sendable, CaseIterable {
  /// Ordinary text.
  case plain
  /// The screen's or a section's heading.
  case heading
  /// The question itself.
  case question
  /// The row or field that has the focus.
  case focused
  /// An answer that is chosen.
  case chosen
  /// Side remarks: progress, positions, hints. Never anything that must be read.
  case quiet
  /// The rule between areas, and other drawing.
  case rule
  /// The footer's keys.
  case key
  /// What went wrong with an answer.
  case problem
  /// An emergency.
  case redFlag
  /// Advice for today.
  case sameDay
  /// The medical disclaimer.
  case disclaimer
  /// Stressed words in a paragraph.
  case emphasis
}
