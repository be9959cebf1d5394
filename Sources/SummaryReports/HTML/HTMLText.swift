/// Text that stands in HTML as itself, between tags and in quoted attributes.
enum HTMLText {
  /// The text escaped, a line end in it as a line break.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars where !scalar.isUnprintable {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\n": escaped += "<br>"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// Spans escaped, with emphasis as emphasis.
  static func escaped(_ text: StyledText) -> String {
    text.spans.map { $0.isEmphasized ? "<em>\(escaped($0.text))</em>" : escaped($0.text) }.joined()
  }

  /// A whole page in ASCII: every other character by its number.
  static func inASCII(_ html: String) -> String {
    html.unicodeScalars.map { $0.isASCII ? String($0) : "&#\($0.value);" }.joined()
  }
}
