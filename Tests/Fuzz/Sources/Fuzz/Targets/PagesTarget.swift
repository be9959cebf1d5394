import PlainText
import QuestionnaireCore
import SummaryReports

/// A person's own words on the pages that `lp` gets.
///
/// Besides a form feed between pages nothing steers the printer; no page has more than 60 lines, and no line more than 72
/// columns, so that no printer breaks either.
enum PagesTarget {
  /// The first bytes say which document, and whether in ASCII.
  static func take(_ bytes: [UInt8]) {
    var input = Input(bytes)
    let (part, isASCII) = (input.one(of: Document.Part.allCases), input.one(of: [false, true]))
    guard let interview = writtenInterview(input.bytes) else { return }
    let document = Document(part, of: interview, today: House.today, territory: "gb")
    let pages = document.pages(isASCII: isASCII).split(separator: "\u{C}", omittingEmptySubsequences: false)
    claim(pages.count == document.pageCount(isASCII: isASCII), "as many pages as are counted")
    for page in pages { claimPage(page, isASCII) }
  }

  private static func claimPage(_ page: Substring, _ isASCII: Bool) {
    claimSafe(String(page), "a page")
    claim(page.hasSuffix("\n"), "a page ends with a line end")
    let lines = page.dropLast().split(separator: "\n", omittingEmptySubsequences: false)
    claim(lines.count <= 60, "60 lines, not \(lines.count)")
    for line in lines { claim(TextWidth.columns(of: line) <= 72, "72 columns: \(line)") }
    claim(!isASCII || page.utf8.allSatisfy { $0 < 0x80 }, "a page in ASCII")
  }
}
