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
