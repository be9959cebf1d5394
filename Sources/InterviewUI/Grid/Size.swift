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
