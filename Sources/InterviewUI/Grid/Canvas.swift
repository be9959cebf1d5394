/// Draws text into a frame; what would stand outside is left out: of `日本` one column before the edge,
/// nothing.
struct Canvas {
  private(set) var frame: Frame
  private let lettering: Lettering

  init(size: Size, lettering: Lettering) {
    frame = Frame(size: size)
    self.lettering = lettering
  }

  /// Draws text from a place on, up to a column that is not used; gives the column behind it.
  @discardableResult
  mutating func put(_ text: String, _ style: Style = .plain, row: Int, column: Int, before limit: Int? = nil)
    -> Int
  {
    let limit = min(limit ?? frame.size.columns, frame.size.columns)
    var column = column
    let text = lettering.glyphs.drawable(text)
    if text.isPlainASCII {
      for byte in text.utf8 where byte != 0x0A {
        guard column < limit else { return column }
        frame[row, column] = Cell(Character(Unicode.Scalar(byte)), style)
        column += 1
      }
      return column
    }
    for character in text {
      let width = lettering.columns(of: character)
      guard width > 0 else { continue }
      guard column + width <= limit else { return column }
      frame[row, column] = Cell(character, style)
      if width == 2 { frame[row, column + 1] = Cell(" ", style, isContinuation: true) }
      column += width
    }
    return column
  }

  /// Draws a line; a focused one sets the cursor.
  mutating func put(_ line: TextLine, row: Int, column: Int = 0) {
    var end = column
    for run in line.runs { end = put(run.text, run.style, row: row, column: end) }
    if let cursor = line.cursor { place(row, column + cursor) }
  }

  mutating func rule(row: Int) {
    for column in 0..<frame.size.columns { frame[row, column] = Cell(lettering.glyphs.rule, .rule) }
  }

  mutating func place(_ row: Int, _ column: Int) {
    frame.cursor = Position(
      row: min(max(row, 0), frame.size.rows - 1), column: min(max(column, 0), frame.size.columns - 1))
  }
}
