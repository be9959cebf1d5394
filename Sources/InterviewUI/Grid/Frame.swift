/// A whole screen as a value: rows of cells, and where the real cursor stands.
///
/// In a test it is one text a row, with the cursor's row and column last:
///
///     How old are you?
///     > [9 years                  ]
///     @3,10
///
/// Invariant: the cursor is inside the frame, on what has the focus (braille displays and screen readers follow it).
public struct Frame: Hashable, Sendable {
  /// Columns and rows of the frame, each at least 1.
  public let size: Size
  /// Where the cursor stands.
  public var cursor: Position
  /// The cells, row by row: `size.rows` times `size.columns` of them.
  private var glyphs: [Glyph]
  /// The characters that are more than one scalar, which few frames have.
  private var clusters: [Character] = []

  /// A cell without anything that is counted, so that frames are copied and compared in no time.
  private struct Glyph: Hashable {
    static let cluster: UInt32 = 1 << 31

    /// The scalar of the character; from `cluster` on its place among the characters of several scalars.
    var code: UInt32
    var style: Style
    var isContinuation = false
  }

  /// Makes an empty frame.
  public init(size: Size) {
    self.size = size
    glyphs = Array(repeating: Glyph(code: 0x20, style: .plain), count: size.rows * size.columns)
    cursor = Position(row: 0, column: 0)
  }

  /// The cells, row by row.
  public var cells: [Cell] { glyphs.map(cell) }

  /// The cell at a place, or nil outside the frame. Writing outside does nothing.
  public subscript(row: Int, column: Int) -> Cell? {
    get { contains(row, column) ? cell(glyphs[row * size.columns + column]) : nil }
    set {
      guard let newValue, contains(row, column) else { return }
      let scalars = newValue.character.unicodeScalars
      var code = scalars.first?.value ?? 0x20
      if scalars.count > 1 {
        code = Glyph.cluster + UInt32(clusters.count)
        clusters.append(newValue.character)
      }
      glyphs[row * size.columns + column] = Glyph(
        code: code, style: newValue.style, isContinuation: newValue.isContinuation)
    }
  }

  /// Writes a character of ASCII; outside the frame nothing.
  mutating func put(ascii: UInt8, _ style: Style, row: Int, column: Int) {
    guard contains(row, column) else { return }
    glyphs[row * size.columns + column] = Glyph(code: UInt32(ascii), style: style)
  }

  /// Whether a row is the same in another frame of this size.
  public func hasRow(_ row: Int, as other: Frame) -> Bool {
    let places = row * size.columns..<(row + 1) * size.columns
    guard clusters.isEmpty, other.clusters.isEmpty
    else { return places.allSatisfy { cell(glyphs[$0]) == other.cell(other.glyphs[$0]) } }
    return places.allSatisfy { glyphs[$0] == other.glyphs[$0] }
  }

  /// Whether both show the same, however it was drawn.
  public static func == (left: Frame, right: Frame) -> Bool {
    left.size == right.size && left.cursor == right.cursor
      && (0..<left.size.rows).allSatisfy { left.hasRow($0, as: right) }
  }

  /// Hashes what is shown.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(size)
    hasher.combine(cursor)
    hasher.combine(cells)
  }

  private func cell(_ glyph: Glyph) -> Cell {
    let character =
      glyph.code < Glyph.cluster
      ? Character(Unicode.Scalar(glyph.code) ?? " ") : clusters[Int(glyph.code - Glyph.cluster)]
    return Cell(character, glyph.style, isContinuation: glyph.isContinuation)
  }

  /// The frame's text, one line a row, without the blanks at the end of a row.
  public var text: String {
    (0..<size.rows).map { row in
      var line = ""
      for column in 0..<size.columns {
        let cell = cell(glyphs[row * size.columns + column])
        if !cell.isContinuation { line.append(cell.character) }
      }
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }

  private func contains(_ row: Int, _ column: Int) -> Bool {
    row >= 0 && row < size.rows && column >= 0 && column < size.columns
  }
}

/// One place of the grid: a character, what it means, and how many columns it takes. `日` is two cells: itself, and a
/// continuation.
public struct Cell: Hashable, Sendable {
  /// The character drawn; a space where nothing is.
  public var character: Character
  /// What the cell means.
  public var style: Style
  /// True for the second column of a character two columns wide: nothing is drawn there.
  public var isContinuation: Bool

  /// Makes a cell.
  public init(_ character: Character = " ", _ style: Style = .plain, isContinuation: Bool = false) {
    self.character = character
    self.style = style
    self.isContinuation = isContinuation
  }
}

/// A place on the screen, counted from 0 at the top left: row 23 and column 0 is the last row of 80x24.
public struct Position: Hashable, Sendable {
  /// The row.
  public var row: Int
  /// The column.
  public var column: Int

  /// Makes a position.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// The size of a screen in character cells.
public struct Size: Hashable, Sendable {
  /// Rows, at least 1.
  public let rows: Int
  /// Columns, at least 1.
  public let columns: Int

  /// Makes a size; what is below 1 or above 1,000 is brought into that range.
  public init(columns: Int, rows: Int) {
    self.rows = min(max(rows, 1), 1000)
    self.columns = min(max(columns, 1), 1000)
  }
}
