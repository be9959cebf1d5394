/// Text that stands in Markdown (CommonMark) as itself: nothing in it is markup, a link or HTML.
enum MarkdownText {
  /// The text escaped, a line end in it as a hard break.
  static func escaped(_ text: String) -> String {
    PrintableText.cleaned(text).split(separator: "\n", omittingEmptySubsequences: true)
      .map { escapedLine($0) }.filter { !$0.isEmpty }.joined(separator: "\\\n")
  }

  /// Spans escaped, with emphasis as emphasis.
  static func escaped(_ text: StyledText) -> String {
    text.spans.map { span in
      let words = span.text
      guard span.isEmphasized, !words.contains("\n") else { return escaped(words, keepingBlanks: true) }
      return "*\(escaped(words, keepingBlanks: true))*"
    }.joined()
  }

  private static func escaped(_ text: String, keepingBlanks: Bool) -> String {
    let before = text.first == " " ? " " : ""
    let after = text.count > 1 && text.last == " " ? " " : ""
    return before + escaped(text) + after
  }

  private static func escapedLine(_ line: Substring) -> String {
    let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let scalars = Array(words.unicodeScalars)
    // "1." and "1)" begin a list where a line begins.
    let digits = scalars.prefix { ("0"..."9").contains($0) }.count
    var result = ""
    for (place, scalar) in scalars.enumerated() {
      let endsNumber =
        digits > 0 && place == digits && (place + 1 == scalars.count || scalars[place + 1] == " ")
      if isSign(scalar) || place == 0 && isListSign(scalar) || endsNumber && (scalar == "." || scalar == ")")
      {
        result += "\\"
      }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// Signs that may begin markup anywhere.
  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "&", "!", "$", "^", "@": true
    default: false
    }
  }

  /// Signs that may begin a list, a rule or an underline where a line begins.
  private static func isListSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "+", "=", ":": true
    default: false
    }
  }
}
