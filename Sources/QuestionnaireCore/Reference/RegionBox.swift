/// The two sides of a body that are drawn.
public enum BodyView: String, Hashable, Sendable, CaseIterable {
  /// The figure faces the reader: the person's right is on the reader's left.
  case front
  /// The figure is seen from behind: right is right.
  case back
}

/// Where a region is drawn: a box of character cells in one of the views, the borders around it not counted.
public struct RegionBox: Hashable, Sendable {
  /// The view it is in.
  public let view: BodyView
  /// Its first row, from 0 at the top of the drawing.
  public let row: Int
  /// Its first column, from 0 at the left of the drawing.
  public let column: Int
  /// Its width in columns.
  public let width: Int
  /// Its height in rows.
  public let height: Int
  /// The short word inside it.
  public let label: String

  /// Makes a box.
  public init(view: BodyView, row: Int, column: Int, width: Int, height: Int = 1, label: String) {
    self.view = view
    self.row = row
    self.column = column
    self.width = width
    self.height = height
    self.label = label
  }
}

extension RegionBox {
  /// The rows of the largest drawing; its first and last are borders.
  public static let drawingRows = 19
  /// The columns of the largest drawing; its first and last are borders.
  public static let drawingColumns = 35

  /// Whether the box and the borders around it are inside the largest drawing.
  public var isInDrawing: Bool {
    let inner = (rows: Self.drawingRows - 2, columns: Self.drawingColumns - 2)
    return (1...inner.rows).contains(row) && (1...inner.columns).contains(column)
      && (1...inner.rows).contains(height) && (1...inner.columns).contains(width)
      && row + height - 1 <= inner.rows && column + width - 1 <= inner.columns
  }

  /// Whether both boxes are in one view and share a place, or stand side by side with no column for the border
  /// between them. One may stand right under the other. Both are in the drawing.
  public func collides(with other: RegionBox) -> Bool {
    view == other.view
      && row < other.row + other.height && other.row < row + height
      && column <= other.column + other.width && other.column <= column + width
  }

  /// The longest label: the first column is kept for the mark of a chosen region.
  public var labelColumns: Int { max(width - 1, 0) }

  /// The row of its label: the middle one.
  public var labelRow: Int { row + (height - 1) / 2 }

  /// Whether a place is inside it.
  public func contains(row other: Int, column otherColumn: Int) -> Bool {
    other >= row && other < row + height && otherColumn >= column && otherColumn < column + width
  }

  /// The box on the other side of a drawing of so many columns.
  public func mirrored(in columns: Int) -> RegionBox {
    RegionBox(
      view: view, row: row, column: columns - column - width, width: width, height: height, label: label)
  }
}
