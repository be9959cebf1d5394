/// A span of one file.
struct Place {
  /// The file.
  let source: SourceText
  /// The span.
  let span: SourceSpan

  init(_ source: SourceText, _ span: SourceSpan) {
    self.source = source
    self.span = span
  }

  /// The place from the start of this one to the end of another of the same file.
  func through(_ other: Place) -> Place { Place(source, SourceSpan(span.start, other.span.end)) }
}
