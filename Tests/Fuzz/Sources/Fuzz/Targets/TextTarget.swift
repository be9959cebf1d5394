import InterviewUI
import PlainText
import SummaryReports

/// A text as it is cleaned, folded, measured and broken into lines.
///
/// Each place holds only what it may, cleaning twice is cleaning once, ASCII is ASCII, and no line is wider than it may be.
enum TextTarget {
  static func take(_ bytes: [UInt8]) {
    var input = Input(bytes)
    let (columns, limit) = (20 + input.byte() % 80, input.byte())
    let text = input.text
    for policy in TextPolicy.allCases { claimCleaned(text, policy, limit) }
    claim(ASCIIText.replacing(text).utf8.allSatisfy { $0 < 0x80 }, "it is ASCII")
    _ = ASCIIText.folded(text)
    claim(
      TextWidth.columns(of: text) >= 0 && TextWidth.rows(of: text, columns: columns) >= 0, "it has a size")
    claimHTML(text)
    _ = SearchedText(text).joined
    claim(StyledText(markup: text).plain.count <= text.count, "markup adds nothing")
    claimWrapped(text, columns)
  }

  private static func claimCleaned(_ text: String, _ policy: TextPolicy, _ limit: Int) {
    let clean = policy.cleaned(text)
    claim(
      clean.unicodeScalars.allSatisfy { policy.allows($0) || $0 == " " }, "\(policy) holds only what it may")
    claim(policy.cleaned(clean) == clean, "\(policy): clean is clean")
    claim(
      policy.cleaned(text, atMost: limit).unicodeScalars.count <= limit * (policy == .message ? 10 : 1) + 1,
      "\(policy): cut")
    let line = policy.onOneLine(text)
    claim(!line.contains { $0.isNewline } && !line.contains("  "), "\(policy): one line")
    let ends = [line.unicodeScalars.first, line.unicodeScalars.last].compactMap { $0 }
    claim(!ends.contains { $0.properties.isWhitespace }, "\(policy): without blanks at its ends")
  }

  private static func claimHTML(_ text: String) {
    let html = HTMLText.escaped(text)
    claimSafe(html, "HTML")
    let signs = html.shape.replacing("<br>", with: "").filter { "<>\"'".contains($0) }
    claim(signs.isEmpty, "no markup: \(html)")
    claim(HTMLText.inASCII(html).utf8.allSatisfy { $0 < 0x80 }, "HTML in ASCII")
  }

  private static func claimWrapped(_ text: String, _ columns: Int) {
    let words = StyledText(plain: text)
    let kinds: [ReportBlock.Kind] = [
      .heading, .subheading, .paragraph, .question, .bullet, .answer, .labelled(text), .rule,
    ]
    let blocks = kinds.enumerated().map { place, kind in ReportBlock(kind, words, depth: place % 6) }
    let report = Report(sections: [ReportSection(.title, blocks)])
    for isASCII in [false, true] {
      let lines = TextWriter(columns: columns, isASCII: isASCII).text(of: report)
      claimSafe(lines, "wrapped text")
      for line in lines.split(separator: "\n", omittingEmptySubsequences: false) {
        claim(TextWidth.columns(of: line) <= columns, "a line of \(columns) columns: \(line)")
      }
      claim(!isASCII || lines.utf8.allSatisfy { $0 < 0x80 }, "lines in ASCII")
    }
  }
}
