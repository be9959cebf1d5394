extension YamlNode {
  /// The sign of a comment on the last line of a plain scalar: an author may have meant it as text, as in `pill #2`.
  var commentBehind: Place? {
    guard case .scalar(_, .plain) = content else { return nil }
    let source = place.source
    let end = place.span.end
    let rest = source.bytes(ofLine: end.line)[source.offset(of: end)...]
    let spaces = rest.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count
    guard spaces > 0, rest.dropFirst(spaces).first == UInt8(ascii: "#") else { return nil }
    let start = end.advanced(by: spaces)
    return Place(source, SourceSpan(start, start.advanced(by: 1)))
  }
}
