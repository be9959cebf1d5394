/// Diagnostics as JSON for other programs.
public enum DiagnosticJSON {
  /// An array with one object a diagnostic.
  public static func render(_ diagnostics: [Diagnostic]) -> String {
    guard !diagnostics.isEmpty else { return "[]\n" }
    return "[\n" + diagnostics.map { "  " + object($0) }.joined(separator: ",\n") + "\n]\n"
  }

  private static func object(_ diagnostic: Diagnostic) -> String {
    var fields = [
      ("severity", string(diagnostic.severity.rawValue)), ("code", string(diagnostic.code.rawValue)),
      ("message", string(diagnostic.message)), ("file", string(diagnostic.file)),
      ("line", String(diagnostic.span.start.line)), ("column", String(diagnostic.span.start.column)),
      ("endLine", String(diagnostic.span.end.line)), ("endColumn", String(diagnostic.span.end.column)),
    ]
    if !diagnostic.notes.isEmpty {
      fields.append(("notes", "[" + diagnostic.notes.map(string).joined(separator: ", ") + "]"))
    }
    if let help = diagnostic.help { fields.append(("help", string(help))) }
    return "{" + fields.map { "\"\($0.0)\": \($0.1)" }.joined(separator: ", ") + "}"
  }

  /// A JSON string: controls, quotes, backslashes and what cannot be seen are escaped.
  private static func string(_ text: String) -> String {
    var json = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": json += "\\\""
      case "\\": json += "\\\\"
      case "\n": json += "\\n"
      case "\t": json += "\\t"
      case let scalar where scalar.isRefused && scalar.value <= 0xFFFF:
        json += "\\u" + VisibleText.hexadecimal(scalar)
      default: json.unicodeScalars.append(scalar)
      }
    }
    return json + "\""
  }
}
