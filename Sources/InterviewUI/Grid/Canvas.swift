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
    for piece in text.pieces {
      switch piece {
      case .ascii(let letters):
        for byte in letters.utf8 where byte != 0x0A {
          guard column < limit else { return column }
          frame.put(ascii: byte, style, row: row, column: column)
          column += 1
        }
      case .character(let character):
        let width = lettering.columns(of: character)
        guard width > 0 else { continue }
        guard column + width <= limit else { return column }
        frame[row, column] = Cell(character, style)
        for next in 1..<width { frame[row, column + next] = Cell(" ", style, isContinuation: true) }
        column += width
      }
    }
    return column
  }

  /// Draws a line, filled up to the limit where it is a filled one; a focused one sets the cursor.
  mutating func put(_ line: TextLine, row: Int, column: Int = 0, before limit: Int? = nil) {
    if let fill = line.fill { self.fill(fill, row: row, columns: column..<(limit ?? frame.size.columns)) }
    var end = column
    for run in line.runs { end = put(run.text, run.style, row: row, column: end, before: limit) }
    if let cursor = line.cursor { place(row, column + cursor) }
  }

  /// Fills a part of a row.
  mutating func fill(_ style: Style, row: Int, columns: Range<Int>) {
    for column in columns { frame.put(ascii: 0x20, style, row: row, column: column) }
  }

  mutating func rule(row: Int) {
    for column in 0..<frame.size.columns { frame[row, column] = Cell(lettering.glyphs.rule, .rule) }
  }

  mutating func upright(_ column: Int, rows: Range<Int>) {
    for row in rows { frame[row, column] = Cell(lettering.glyphs.upright, .rule) }
  }

  mutating func place(_ row: Int, _ column: Int) {
    frame.cursor = Position(
      row: min(max(row, 0), frame.size.rows - 1), column: min(max(column, 0), frame.size.columns - 1))
  }
}
