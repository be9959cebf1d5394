/// What a place may hold of text, and what stands there for the rest.
///
/// `TextPolicy.terminal.cleaned("a\u{1B}[31mb\r\nc")` is `"a[31mb\nc"`; of the same text `message` makes
/// `"a<U+001B>[31mb<U+000D> c"`.
public enum TextPolicy: CaseIterable, Sendable {
  /// What a person types or pastes.
  case answer
  /// Lines that go to a terminal.
  case terminal
  /// A cell of the full screen: one character, with its marks and what joins it.
  case cell
  /// Whatever is saved, printed or handed on: text, Markdown, HTML.
  case paper
  /// A question file, where nothing may hide from who reviews it.
  case file
  /// A line of an error message, which shows what hides by its number.
  case message

  /// Whether the place may hold the scalar as it is.
  public func allows(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.kind {
    case .visible: true
    case .lineEnd: self != .cell && self != .message
    case .tab: self == .file
    // Enough of them for a whole alphabet lie beside the tags: in what is reviewed they could hide a text.
    case .variation: scalar.value < 0xE0000 || self != .cell && self != .file && self != .message
    case .joiner: self != .file && self != .message
    case .otherLineEnd, .control, .direction, .invisible, .noncharacter: false
    }
  }

  /// The text as the place may hold it, cut with an ellipsis where it is longer than so many scalars.
  public func cleaned(_ text: some StringProtocol, atMost limit: Int = .max) -> String {
    cleaned(String(text), atMost: limit)
  }

  /// The text as the place may hold it, cut with an ellipsis where it is longer than so many scalars.
  public func cleaned(_ text: String, atMost limit: Int = .max) -> String {
    if text.utf8.count <= limit, text.unicodeScalars.allSatisfy(allows) { return text }
    var clean = String.UnicodeScalarView()
    var isAfterReturn = false
    for (count, scalar) in text.unicodeScalars.enumerated() {
      guard count < limit else { return String(clean) + "…" }
      defer { isAfterReturn = scalar == "\r" && self != .message }
      if isAfterReturn, scalar == "\n" { continue }
      if allows(scalar) { clean.append(scalar) } else { clean += replacement(of: scalar).unicodeScalars }
    }
    return String(clean)
  }

  /// The text as the place may hold it, on one line, without blanks at its ends and with single ones in it.
  public func onOneLine(_ text: some StringProtocol) -> String {
    let isPlain = text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
    if isPlain, text.first != " ", text.last != " ", !text.contains("  ") { return String(text) }
    return cleaned(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// What stands for a scalar that the place may not hold.
  private func replacement(of scalar: Unicode.Scalar) -> String {
    switch (scalar.kind, self) {
    case (.tab, _), (.lineEnd, _), (.otherLineEnd, .cell): " "
    case (_, .message): "<U+\(scalar.hexadecimal)>"
    case (.otherLineEnd, _): "\n"
    default: ""
    }
  }
}

extension StringProtocol {
  /// The text without blanks and line ends at its ends.
  public var trimmed: String {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
