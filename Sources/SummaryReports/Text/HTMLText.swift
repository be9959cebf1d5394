internal import PlainText

extension HTMLText {
  /// Spans escaped, with emphasis as emphasis.
  static func escaped(_ text: StyledText) -> String {
    text.spans.map { $0.isEmphasized ? "<em>\(escaped($0.text))</em>" : escaped($0.text) }.joined()
  }
}
