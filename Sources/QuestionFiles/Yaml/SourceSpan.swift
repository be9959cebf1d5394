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
