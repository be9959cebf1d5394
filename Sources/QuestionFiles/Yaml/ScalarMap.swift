/// Where each character of a scalar's value stands in the file, through quotes, escapes and folded lines.
struct ScalarMap {
  private let source: SourceText
  /// The position of each Unicode scalar of the value.
  private let positions: [SourcePosition]
  private let end: SourcePosition

  /// Aligns the value of a scalar with what is written.
  init(_ node: YamlNode) {
    source = node.place.source
    let span = node.place.span
    guard case .scalar(let text, let style) = node.content else {
      positions = []
      end = span.end
      return
    }
    var raw = RawScalar(source: source, span: span, style: style)
    var positions: [SourcePosition] = []
    positions.reserveCapacity(text.unicodeScalars.count)
    for scalar in text.unicodeScalars { positions.append(raw.take(scalar)) }
    self.positions = positions
    end = positions.last?.advanced(by: 1) ?? span.end
  }

  /// The place of some characters of the value; of no character, the place where they would stand.
  func place(_ range: Range<Int>) -> Place {
    let start = range.lowerBound < positions.count ? positions[range.lowerBound] : end
    guard !range.isEmpty, range.upperBound <= positions.count else {
      return Place(source, SourceSpan(start, start.advanced(by: 1)))
    }
    return Place(source, SourceSpan(start, positions[range.upperBound - 1].advanced(by: 1)))
  }
}
