/// The grid that every screen is drawn on: margins, the main column, and the column beside it, by the size of the screen.
///
/// At 80x24 there are two columns of margin and 76 between them; at 120x35 the main column has 72, a line stands at 77, and
/// the side begins at 80; at 40x12 everything is text.
struct Grid: Hashable, Sendable {
  let size: Size

  /// From so many columns on there are margins, rules, progress, and a footer of one row.
  private static let middle = 60
  /// From here on there is a column beside the main one.
  private static let wide = Size(columns: 110, rows: 20)
  private static let mainColumns = 72
  /// Where the line before the side stands.
  static let sideRule = 77
  /// Where the side begins.
  static let sideColumn = 80
  private static let mostSideColumns = 40

  init(_ size: Size) { self.size = size }

  var isNarrow: Bool { size.columns < Self.middle }
  var isWide: Bool { size.columns >= Self.wide.columns && size.rows >= Self.wide.rows }
  /// The columns left free at each side.
  var margin: Int { isNarrow ? 0 : 2 }
  /// The columns between the margins.
  var wholeColumns: Int { size.columns - 2 * margin }
  /// The columns of the main column.
  var columns: Int { isWide ? Self.mainColumns : wholeColumns }
  /// The columns of the side; 0 where there is none.
  var sideColumns: Int {
    isWide ? min(size.columns - margin - Self.sideColumn, Self.mostSideColumns) : 0
  }
  var footerRows: Int { isNarrow ? 2 : 1 }
}
