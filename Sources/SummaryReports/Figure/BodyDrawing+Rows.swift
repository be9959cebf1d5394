import PlainText
public import QuestionnaireCore

extension BodyDrawing {
  /// A stretch of a row with one meaning.
  public struct Piece: Hashable, Sendable {
    /// What a stretch is.
    public enum Meaning: Hashable, Sendable {
      /// Borders, and the blanks outside.
      case line
      /// The word that says which side this is.
      case side
      case region
      case chosenRegion
      case focusedRegion
    }

    /// Its characters.
    public var text: String
    /// What a screen needs to know to colour it.
    public let meaning: Meaning
  }

  /// The rows of text above the first row of the drawing itself: one if the words for the sides have no room in it.
  public var headRows: Int { sideRow == nil ? 1 : 0 }

  /// The drawing as rows of text. A chosen region begins with a star; the one with the focus stands in brackets.
  ///
  /// The sides are the words for the person's right and left.
  public func text(
    chosen: Set<RegionID> = [], focused: RegionID? = nil, sides: (right: String, left: String), isASCII: Bool
  ) -> [[Piece]] {
    var cells = CellRows(drawing: self, isASCII: isASCII)
    for place in places where place.region.id != focused {
      cells.put(place.box, chosen.contains(place.region.id) ? .chosenRegion : .region)
    }
    if let box = focused.flatMap(box) {
      cells.put(box, .focusedRegion, isChosen: focused.map(chosen.contains) == true)
    }
    let ends = isRightAtLeft ? (sides.right, sides.left) : (sides.left, sides.right)
    cells.put(ends, row: sideRow)
    return cells.pieces
  }

  /// The columns that the word for a side may take, at each end of a row.
  private static let sideColumns = 12

  /// The first row with room at both ends.
  private var sideRow: Int? {
    guard columns >= 2 * Self.sideColumns else { return nil }
    return (0..<rows).first { row in
      (0..<columns).allSatisfy { column in
        column >= Self.sideColumns && column < columns - Self.sideColumns
          || line(row: row, column: column).isEmpty
            && !places.contains { $0.box.contains(row: row, column: column) }
      }
    }
  }
}

/// Rows of cells being filled; a cell is nil where the wide character before it goes on.
private struct CellRows {
  private typealias Cell = (character: Character?, meaning: BodyDrawing.Piece.Meaning)

  private let isASCII: Bool
  private var rows: [[Cell]]

  init(drawing: BodyDrawing, isASCII: Bool) {
    self.isASCII = isASCII
    rows = (0..<drawing.rows).map { row in
      (0..<drawing.columns).map {
        (drawing.line(row: row, column: $0).character(isASCII: isASCII), .line)
      }
    }
  }

  mutating func put(_ box: RegionBox, _ meaning: BodyDrawing.Piece.Meaning, isChosen: Bool = false) {
    for row in box.row..<box.row + box.height {
      for column in box.column..<box.column + box.width { rows[row][column] = (" ", meaning) }
      if meaning == .focusedRegion {
        rows[row][box.column - 1] = ("[", meaning)
        rows[row][box.column + box.width] = ("]", meaning)
      }
    }
    if isChosen || meaning == .chosenRegion { rows[box.labelRow][box.column] = ("*", meaning) }
    let width = TextWidth.columns(of: label(of: box))
    let column = box.column + max((box.width - width) / 2, 1)
    put(label(of: box), meaning, row: box.labelRow, column: column, before: box.column + box.width)
  }

  mutating func put(_ ends: (String, String), row: Int?) {
    let columns = rows.first?.count ?? 0
    if row == nil, columns > 0 { rows.insert(Array(repeating: (" ", .line), count: columns), at: 0) }
    guard rows.indices.contains(row ?? 0) else { return }
    let width = TextWidth.columns(of: ends.1)
    put(ends.0, .side, row: row ?? 0, column: 0, before: columns)
    put(ends.1, .side, row: row ?? 0, column: max(columns - width, 0), before: columns)
  }

  private func label(of box: RegionBox) -> String {
    isASCII ? ASCIIText.replacing(box.label) : box.label
  }

  private mutating func put(
    _ text: String, _ meaning: BodyDrawing.Piece.Meaning, row: Int, column: Int, before limit: Int
  ) {
    var column = column
    for character in text {
      let width = TextWidth.columns(of: character)
      guard column + width <= limit else { return }
      rows[row][column] = (character, meaning)
      if width == 2 { rows[row][column + 1] = (nil, meaning) }
      column += width
    }
  }

  var pieces: [[BodyDrawing.Piece]] {
    rows.map { row in
      var pieces: [BodyDrawing.Piece] = []
      for cell in row {
        guard let character = cell.character else { continue }
        if pieces.last?.meaning == cell.meaning {
          pieces[pieces.count - 1].text.append(character)
        } else {
          pieces.append(BodyDrawing.Piece(text: String(character), meaning: cell.meaning))
        }
      }
      return pieces
    }
  }
}
