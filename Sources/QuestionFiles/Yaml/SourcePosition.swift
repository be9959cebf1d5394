/// A place between two characters of a file: line and column count from 1, columns in Unicode scalars.
public struct SourcePosition: Hashable, Comparable, Sendable {
  /// The line.
  public let line: Int
  /// The column.
  public let column: Int

  /// Makes a position.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Order in the file.
  public static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }

  /// The position some columns further on the same line.
  func advanced(by columns: Int) -> SourcePosition { SourcePosition(line: line, column: column + columns) }
}
