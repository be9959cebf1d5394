/// One row of an area before it is drawn.
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

  /// The words alone.
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
