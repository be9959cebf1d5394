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

/// A stretch of a file, from one position up to but not including another.
public struct SourceSpan: Hashable, Sendable {
  /// Where it begins.
  public let start: SourcePosition
  /// Where it has ended.
  public let end: SourcePosition

  /// Makes a span; one that would end before it begins is empty.
  public init(_ start: SourcePosition, _ end: SourcePosition) {
    self.start = start
    self.end = max(start, end)
  }
}

/// A span of one file, which diagnostics show as `topics/tremor.yaml:5:13`.
struct Place {
  let source: SourceText
  let span: SourceSpan

  init(_ source: SourceText, _ span: SourceSpan) {
    self.source = source
    self.span = span
  }

  /// The place from the start of this one to the end of another of the same file.
  func through(_ other: Place) -> Place { Place(source, SourceSpan(span.start, other.span.end)) }
}

/// A text of a file with its place: an id, a date, a key.
struct Word {
  let text: String
  let place: Place
}
