import PlainText

/// A diagnostic as text for a terminal: place, message, the line with an underline, help.
public enum DiagnosticText {
  /// The most columns of a source line that are shown.
  private static let longestLine = 120

  /// What cannot be seen made visible, and long text cut.
  private static func shown(_ text: String, atMost limit: Int = 200) -> String {
    TextPolicy.message.cleaned(text, atMost: limit)
  }

  /// The text, with a line end behind every line.
  public static func render(_ diagnostic: Diagnostic) -> String {
    let start = diagnostic.span.start
    var lines = [
      "\(shown(diagnostic.file)):\(start.line):\(start.column): \(diagnostic.severity.rawValue): "
        + "\(shown(diagnostic.message)) [\(diagnostic.code.rawValue)]"
    ]
    if !diagnostic.sourceLine.isEmpty {
      let number = String(start.line)
      let excerpt = excerpt(diagnostic)
      lines.append(String(repeating: " ", count: max(0, 5 - number.count)) + number + " | " + excerpt.text)
      lines.append("      | " + excerpt.underline)
    }
    lines += diagnostic.notes.map { "   note: " + shown($0, atMost: .max) }
    lines.append("   help: " + shown(diagnostic.help))
    return lines.joined(separator: "\n") + "\n"
  }

  /// The diagnostics one after another.
  public static func render(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map { render($0) }.joined(separator: "\n")
  }

  /// The source line, cut so that the span is seen, and the marks below it.
  private static func excerpt(_ diagnostic: Diagnostic) -> (text: String, underline: String) {
    let line = Array(diagnostic.sourceLine.unicodeScalars)
    let start = min(diagnostic.span.start.column - 1, line.count)
    let isOneLine = diagnostic.span.end.line == diagnostic.span.start.line
    let end = min(
      isOneLine ? max(diagnostic.span.end.column - 1, start + 1) : line.count, max(line.count, start + 1))
    let first = start > longestLine * 2 / 3 ? start - longestLine / 3 : 0
    let last = min(line.count, first + longestLine)
    func show(_ range: Range<Int>) -> String {
      shown(String(String.UnicodeScalarView(line[range])), atMost: .max)
    }
    let lead = (first > 0 ? "…" : "") + show(first..<max(first, start))
    let marked = start < min(end, last) ? show(start..<min(end, last)) : ""
    let rest = min(end, last) < last ? show(max(min(end, last), start)..<last) : ""
    let text = lead + marked + rest + (last < line.count ? "…" : "")
    let marks = max(1, TextWidth.columns(of: marked))
    return (
      text, String(repeating: " ", count: TextWidth.columns(of: lead)) + String(repeating: "^", count: marks)
    )
  }
}
