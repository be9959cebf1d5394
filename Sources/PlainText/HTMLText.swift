/// Text that stands between tags of HTML as itself; on one line it may stand in quoted attributes and in SVG too.
public enum HTMLText {
  /// The text escaped, a line end in it as a line break: of `a < b` comes `a &lt; b`.
  public static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in TextPolicy.paper.cleaned(text).unicodeScalars {
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

  /// A whole page in ASCII: every other character by its number.
  public static func inASCII(_ html: String) -> String {
    html.unicodeScalars.map { $0.isASCII ? String($0) : "&#\($0.value);" }.joined()
  }
}
