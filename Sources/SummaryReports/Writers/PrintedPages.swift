import PlainText

/// A document on pages for a printer: on each the disclaimer, what it is, its day and its number.
///
/// The second line of a page is `Anamnesis - sheet for the doctor - 22 November 2026 - page 1 of 2`.
public struct PrintedPages: Hashable, Sendable {
  /// The lines of each page: at most 60, none wider than 72 columns.
  public let pages: [[String]]

  /// Makes the pages of a document; one that has a first page of its own goes on behind it.
  public init(_ document: Document, isASCII: Bool = false) {
    // Disclaimer, head and blank stand before, blank and disclaimer behind.
    let breaker = PageBreaker(lines: SheetPage.lines - 5, writer: TextWriter(isASCII: isASCII))
    let bodies = breaker.pages(of: document.report.blocks)
    let first = document.front == nil ? 1 : 2
    let count = bodies.count + first - 1
    let front = document.front.map { [$0.firstPage(of: count, isASCII: isASCII)] } ?? []
    let disclaimer = Self.lettered(document.disclaimer, isASCII)
    pages =
      front
      + bodies.enumerated().map { place, body in
        let number = place + first
        let name = TextPolicy.paper.onOneLine(document.name)
        let head = ReportWording.pageHead(name, document.written, page: number, of: count)
        let above = (number == 1 ? [disclaimer] : []) + [Self.lettered(head, isASCII), ""]
        return above + body + ["", disclaimer]
      }
  }

  /// The pages with a form feed between them.
  public var text: String { joined(by: "\u{C}") }

  /// The pages one under the other, for a file.
  public var unbroken: String { joined(by: "\n\n") }

  private func joined(by mark: String) -> String {
    pages.map { $0.map { $0 + "\n" }.joined() }.joined(separator: mark)
  }

  static func lettered(_ text: String, _ isASCII: Bool) -> String {
    isASCII ? ASCIIText.replacing(text) : text
  }
}

/// Breaks blocks into pages of lines: a heading stays with what follows it.
private struct PageBreaker {
  let lines: Int
  let writer: TextWriter

  /// The pages; none without blocks.
  func pages(of blocks: [ReportBlock]) -> [[String]] {
    var pages: [[String]] = []
    var page: [String] = []
    var previous: ReportBlock?
    for (place, block) in blocks.enumerated() {
      let own = writer.lines(of: block)
      let gap = page.isEmpty ? 0 : previous.map(block.gap(below:)) ?? 0
      if !page.isEmpty, page.count + gap + min(needed(from: place, in: blocks), lines) > lines {
        pages.append(page)
        page = own
      } else {
        page += Array(repeating: "", count: gap) + own
      }
      while page.count > lines {
        pages.append(Array(page.prefix(lines)))
        page.removeFirst(lines)
      }
      previous = block
    }
    return page.isEmpty ? pages : pages + [page]
  }

  /// The lines that must stay together: a heading and the first lines of what it heads, or a short block.
  private func needed(from place: Int, in blocks: [ReportBlock]) -> Int {
    var count = 0
    var place = place
    while blocks.indices.contains(place) {
      count += writer.lines(of: blocks[place]).count
      guard isHeadingOrQuestion(blocks[place]), blocks.indices.contains(place + 1) else { break }
      count += blocks[place + 1].gap(below: blocks[place])
      place += 1
    }
    return count
  }

  private func isHeadingOrQuestion(_ block: ReportBlock) -> Bool {
    switch block.kind {
    case .heading, .subheading, .question: true
    default: false
    }
  }
}
