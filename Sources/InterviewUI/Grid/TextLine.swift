/// One row of an area before it is drawn: of `Call 112 now` the runs `Call `, `112` (red flag) and ` now`.
struct TextLine: Hashable, Sendable {
  var runs: [TextRun]
  /// The column of the cursor if the line has the focus.
  var cursor: Int?
  /// What fills the row behind the text, over the whole width of its area; nil: nothing.
  var fill: Style?
  /// The option of a list that it belongs to, from 0: what is hidden of a list is counted in these.
  var option: Int?
  /// Whether it stays in sight, at the end, while the lines before it scroll: the row "None of these".
  var isAnchor = false
  /// Whether it is a blank that goes where rows are short.
  private(set) var isGap = false
  /// Whether it explains another line, and goes where rows are short.
  fileprivate(set) var isHelp = false

  init(_ runs: [TextRun], cursor: Int? = nil) {
    self.runs = runs
    self.cursor = cursor
  }

  init(_ text: String = "", _ style: Style = .plain, cursor: Int? = nil) {
    runs = text.isEmpty ? [] : [TextRun(text, style)]
    self.cursor = cursor
  }

  /// A blank row between two parts, given up first where not everything fits.
  static let gap: TextLine = {
    var line = TextLine()
    line.isGap = true
    return line
  }()

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

  /// The lines as rows filled over their whole width.
  func filled(_ style: Style) -> [TextLine] {
    map { line in
      var line = line
      line.fill = style
      return line
    }
  }

  /// The lines as those of one option of a list; one that is an anchor stays in sight.
  func ofOption(_ place: Int, isAnchor: Bool = false) -> [TextLine] {
    map { line in
      var line = line
      line.option = place
      line.isAnchor = isAnchor
      return line
    }
  }

  /// The lines as those that explain another.
  var asHelp: [TextLine] {
    map { line in
      var line = line
      line.isHelp = true
      return line
    }
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
  /// The row at the top of the screen.
  case title
  /// A section's heading.
  case heading
  /// The question itself.
  case question
  /// The row or field that has the focus.
  case focused
  /// An answer that is chosen.
  case chosen
  /// A region of the body that is chosen, over its whole box.
  case chosenRegion
  /// Side remarks: positions, hints, help.
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
  /// Advice for soon, or at some time.
  case advice
  /// The medical disclaimer.
  case disclaimer
  /// Stressed words in a paragraph.
  case emphasis
}
