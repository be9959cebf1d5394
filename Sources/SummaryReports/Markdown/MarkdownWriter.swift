internal import PlainText

/// Writes a report or a sheet as Markdown (CommonMark).
struct MarkdownWriter {
  /// Whether only ASCII is written.
  let isASCII: Bool
  /// What stands first and last.
  var disclaimer = ReportWording.shortDisclaimer

  func text(of report: Report, title: String) -> String {
    document(["# \(escaped(title))"] + paragraphs(of: report.blocks))
  }

  func text(of sheet: DoctorSheet) -> String {
    let title = "# \(escaped("\(ReportWording.atStart(ReportWording.sheetName)): \(sheet.title)"))"
    return document(
      [title, escaped(ReportWording.handwritten)] + paragraphs(of: sheet.history + sheet.foot)
        + ["---"] + paragraphs(of: sheet.answers + sheet.figureBlocks))
  }

  /// Paragraphs between the disclaimer and the disclaimer.
  private func document(_ paragraphs: [String]) -> String {
    let framing = "> " + escaped(disclaimer)
    return ([framing] + paragraphs + [framing]).joined(separator: "\n\n") + "\n"
  }

  /// The signs that stand for a letter in ASCII are escaped too.
  private func escaped(_ text: String) -> String {
    MarkdownText.escaped(isASCII ? ASCIIText.replacing(text) : text)
  }

  private func escaped(_ text: StyledText) -> String {
    guard isASCII else { return MarkdownText.escaped(text) }
    return MarkdownText.escaped(
      StyledText(
        spans: text.spans.map { .init(ASCIIText.replacing($0.text), isEmphasized: $0.isEmphasized) }))
  }

  /// Paragraphs that stand apart; bullets that follow one another are one.
  private func paragraphs(of blocks: [ReportBlock]) -> [String] {
    var paragraphs: [String] = []
    var isList = false
    for block in blocks {
      let text = text(of: block)
      if block.isListed, isList, !paragraphs.isEmpty {
        paragraphs[paragraphs.count - 1] += "\n" + text
      } else {
        paragraphs.append(text)
      }
      isList = block.isListed
    }
    return paragraphs
  }

  private func text(of block: ReportBlock) -> String {
    let words = escaped(block.text)
    let indent = String(repeating: " ", count: 2 * min(max(block.depth, 0), 4))
    func listed(_ text: String) -> String {
      indent + "- " + text.split(separator: "\n").joined(separator: "\n\(indent)  ")
    }
    switch block.kind {
    case .heading: return "## \(onOneLine(words))"
    case .subheading: return "### \(onOneLine(words))"
    case .paragraph: return words
    case .question: return "**\(onOneLine(words))**"
    case .answer: return words
    case .bullet: return listed(words)
    case .labelled(let label):
      return listed("**\(onOneLine(escaped(label))):**" + (words.isEmpty ? "" : " " + words))
    case .rule: return "---"
    case .figure(let figure):
      return "```text\n" + figure.lines(isASCII: isASCII).map { PrintableText.cleaned($0) + "\n" }.joined()
        + "```"
    }
  }

  private func onOneLine(_ text: String) -> String {
    text.split(separator: "\n").map { $0.last == "\\" ? $0.dropLast() : $0 }.joined(separator: " ")
  }
}

extension ReportBlock {
  fileprivate var isListed: Bool {
    switch kind {
    case .bullet, .labelled: true
    default: false
    }
  }
}
