import PlainText

/// Writes a report as plain text for a file, a printer or a pipe: no escape codes, no line wider than its columns.
///
/// A heading is a line with a line of `=` under it, a bullet begins with `- `, an answer stands two columns in.
public struct TextWriter: Sendable {
  /// The width of every line, in columns.
  public let columns: Int
  /// Whether only ASCII is written.
  public let isASCII: Bool

  /// The width of a summary on paper and in a pipe.
  public static let usualColumns = 72
  private static let fewestColumns = 20

  /// Makes a writer; fewer than 20 columns count as 20.
  public init(columns: Int = usualColumns, isASCII: Bool = false) {
    self.columns = max(columns, Self.fewestColumns)
    self.isASCII = isASCII
  }

  /// The report as text that ends with a line end.
  public func text(of report: Report) -> String {
    var lines: [String] = []
    var previous: ReportBlock?
    for block in report.blocks {
      if let previous { lines += Array(repeating: "", count: block.gap(below: previous)) }
      lines += self.lines(of: block)
      previous = block
    }
    return lines.map { $0 + "\n" }.joined()
  }

  func lines(of block: ReportBlock) -> [String] {
    let indent = String(repeating: " ", count: 2 * min(block.depth, 4))
    let text = readable(block.text.plain)
    switch block.kind {
    case .heading: return underlined(text, with: "=")
    // One of many short ones stands without a line under it.
    case .subheading where block.depth > 0: return wrapped(text, first: "", rest: "")
    case .subheading: return underlined(text, with: "-")
    case .paragraph, .question: return wrapped(text, first: indent, rest: indent)
    case .bullet: return wrapped(text, first: indent + "- ", rest: indent + "  ")
    case .answer: return wrapped(text, first: indent + "  ", rest: indent + "  ")
    case .labelled(let label):
      return wrapped("\(readable(label)): \(text)", first: indent, rest: indent + "  ")
    case .rule: return [String(repeating: "-", count: columns)]
    case .figure(let figure):
      return figure.lines(isASCII: isASCII, columns: min(columns, BodyFigure.mostColumns))
    }
  }

  private func underlined(_ text: String, with mark: Character) -> [String] {
    let lines = wrapped(text, first: "", rest: "")
    let width = lines.map(TextWidth.columns).max() ?? 0
    return lines + [String(repeating: mark, count: width)]
  }

  private func wrapped(_ text: String, first: String, rest: String) -> [String] {
    LineBreaker(columns: columns).lines(of: text, first: first, rest: rest)
  }

  /// The text without control characters and marks that change the direction of writing.
  private func readable(_ text: String) -> String {
    let kept = TextPolicy.paper.cleaned(text)
    return isASCII ? ASCIIText.replacing(kept) : kept
  }
}
