import PlainText

/// Writes a document as Markdown (CommonMark): a heading is `## Why you are reading this`, a labelled line
/// `- **Version:** 1.0.0`.
struct MarkdownWriter {
  let isASCII: Bool

  /// Paragraphs between the disclaimer and the disclaimer.
  func text(of document: Document) -> String {
    let frame = ["> " + escaped(document.disclaimer)]
    let front = document.front.map { front in
      [escaped(ReportWording.handwritten)] + paragraphs(of: front.history + front.foot) + ["---"]
    }
    let title = ["# \(escaped(document.title))"]
    let body = contents(of: document) + paragraphs(of: document.untitledBlocks)
    let chapters = document.printsChapters ? document.chapters.flatMap { paragraphs(of: $0.blocks) } : []
    return (frame + title + (front ?? []) + body + chapters + frame).joined(separator: "\n\n") + "\n"
  }

  /// Links to what stands in it; nothing for a document without chapters.
  private func contents(of document: Document) -> [String] {
    guard !document.chapters.isEmpty else { return [] }
    let contents = DocumentContents(document)
    let parts = contents.sections + (document.printsChapters ? contents.chapters : [])
    let links = parts.compactMap(\.entry).map {
      "- [\(escaped($0.title))](#\(isASCII ? ASCIIText.replacing($0.anchor) : $0.anchor))"
    }
    return ["## \(escaped(ReportWording.contents))", links.joined(separator: "\n")]
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
      return "```text\n" + figure.lines(isASCII: isASCII).map { TextPolicy.paper.cleaned($0) + "\n" }.joined()
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

/// Text that stands in Markdown as itself: nothing in it is markup, a link or HTML. Of `*no*` comes `\\*no\\*`.
private enum MarkdownText {
  /// The text escaped, a line end in it as a hard break.
  static func escaped(_ text: String) -> String {
    TextPolicy.paper.cleaned(text).split(separator: "\n", omittingEmptySubsequences: true)
      .map { escapedLine($0) }.filter { !$0.isEmpty }.joined(separator: "\\\n")
  }

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
