import PlainText

/// A document on pages for a printer: on each the disclaimer, what it is, its day and its number.
///
/// The second line of a page is `Anamnesis - sheet for the doctor - 22 November 2026 - page 1 of 2`.
public struct PrintedPages: Hashable, Sendable {
  /// The lines of each page: at most 60, none wider than 72 columns.
  public let pages: [[String]]

  /// Makes the pages of a document; one that has a first page of its own goes on behind it.
  public init(_ document: Document, isASCII: Bool = false) {
    let writer = TextWriter(isASCII: isASCII)
    let isSheet = document.front != nil
    let breaker = PageBreaker(lines: isSheet ? Self.sheetLines : Self.textLines, writer: writer)
    let bodies = Self.bodies(of: document, breaker)
    let first = isSheet ? 2 : 1
    let count = bodies.count + first - 1
    let front = document.front.map { [$0.firstPage(of: count, isASCII: isASCII)] } ?? []
    let disclaimer = Self.lettered(document.disclaimer, isASCII)
    let byHand = isSheet ? [ReportWording.handwritten, ""] : []
    pages =
      front
      + bodies.enumerated().map { place, body in
        let number = place + first
        let name = TextPolicy.paper.onOneLine(document.name)
        let head = ReportWording.pageHead(name, document.written, page: number, of: count)
        let above = (number == 1 ? [disclaimer] : []) + [Self.lettered(head, isASCII), ""]
        return above + byHand + body + ["", disclaimer]
      }
  }

  /// Disclaimer, head and blank stand before, blank and disclaimer behind.
  private static let textLines = SheetPage.lines - 5
  /// On a sheet lines to write on stand before, and a blank; the disclaimer stands behind only.
  private static let sheetLines = SheetPage.lines - 6

  /// How many pages blocks take.
  static func count(of blocks: [ReportBlock]) -> Int {
    PageBreaker(lines: textLines, writer: TextWriter()).pages(of: blocks).count
  }

  private static func bodies(of document: Document, _ breaker: PageBreaker) -> [[String]] {
    let own = breaker.pages(of: document.report.blocks)
    guard document.printsChapters else { return own }
    let chapters = breaker.broken(document.chapters.flatMap(\.blocks))
    let firstBlocks = document.chapters.indices.map { place in
      document.chapters[..<place].reduce(0) { $0 + $1.blocks.count }
    }
    let starts = [0] + firstBlocks.map { own.count + chapters.pageOfBlock[$0] }
    let titles = [ReportWording.atStart(ReportWording.summaryName)] + document.chapters.map(\.title)
    // The table of contents stands first; how long it is does not hang on the numbers in it.
    let heading = breaker.writer.lines(of: ReportBlock(.heading, StyledText(plain: ReportWording.contents)))
    let room = breaker.lines - heading.count
    let length = (titles.count + room - 1) / room
    let lines = zip(titles, starts).map { contentsLine($0, page: $1 + length + 1, breaker.writer.isASCII) }
    let contents = stride(from: 0, to: lines.count, by: room).map { first in
      heading + lines[first..<min(first + room, lines.count)]
    }
    return contents + own + chapters.pages
  }

  /// A line of a table of contents: "All answers .......... 12".
  private static func contentsLine(_ title: String, page: Int, _ isASCII: Bool) -> String {
    let columns = TextWriter.usualColumns
    let title = lettered(SheetLines.cut(TextPolicy.paper.onOneLine(title), columns: columns - 8), isASCII)
    let dots = columns - TextWidth.columns(of: title) - String(page).count - 2
    return "\(title) \(String(repeating: ".", count: max(0, dots))) \(page)"
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

/// Breaks blocks into pages of lines: a heading stays with what follows it, and no page has a line or two alone.
private struct PageBreaker {
  let lines: Int
  let writer: TextWriter

  /// The fewest lines of a page that others stand before.
  private static let fewest = 4

  /// What stays on one page, if a page holds it: a block with the headings before it.
  private struct Unit {
    var lines: [String] = []
    /// The blank lines before it, where something stands above it.
    let gap: Int
    let blocks: Int
  }

  /// The pages; none without blocks.
  func pages(of blocks: [ReportBlock]) -> [[String]] { broken(blocks).pages }

  /// The pages, and the page that each block begins on.
  func broken(_ blocks: [ReportBlock]) -> (pages: [[String]], pageOfBlock: [Int]) {
    let units = units(of: blocks)
    var pages: [[Unit]] = []
    var used = 0
    for unit in units {
      if let last = pages.indices.last, used + unit.gap + unit.lines.count <= lines {
        pages[last].append(unit)
        used += unit.gap + unit.lines.count
      } else {
        pages.append([unit])
        used = unit.lines.count
      }
    }
    if let last = pages.last, pages.count > 1, last.reduce(0, { $0 + $1.lines.count }) < Self.fewest,
      let moved = pages[pages.count - 2].last, pages[pages.count - 2].count > 1,
      last.reduce(moved.lines.count, { $0 + $1.gap + $1.lines.count }) <= lines
    {
      pages[pages.count - 1].insert(pages[pages.count - 2].removeLast(), at: 0)
    }
    var result: [[String]] = []
    var pageOfBlock: [Int] = []
    for page in pages {
      for unit in page { pageOfBlock += Array(repeating: result.count, count: unit.blocks) }
      var text = page.enumerated().flatMap { place, unit in
        Array(repeating: "", count: place == 0 ? 0 : unit.gap) + unit.lines
      }
      while text.count > lines {
        result.append(Array(text.prefix(lines)))
        text.removeFirst(lines)
      }
      result.append(text)
    }
    return (result, pageOfBlock)
  }

  private func units(of blocks: [ReportBlock]) -> [Unit] {
    var units: [Unit] = []
    var place = 0
    while place < blocks.count {
      let first = place
      var unit: [String] = []
      while true {
        if place > first { unit += Array(repeating: "", count: blocks[place].gap(below: blocks[place - 1])) }
        unit += writer.lines(of: blocks[place])
        place += 1
        guard blocks[place - 1].leads, place < blocks.count else { break }
      }
      let gap = first == 0 ? 0 : blocks[first].gap(below: blocks[first - 1])
      units.append(Unit(lines: unit, gap: gap, blocks: place - first))
    }
    return units
  }
}

extension ReportBlock {
  /// Whether it stays with what stands below it.
  fileprivate var leads: Bool {
    switch kind {
    case .heading, .subheading, .question: true
    case .paragraph: text.plain.hasSuffix(":")
    case .labelled: text.plain.isEmpty
    default: false
    }
  }
}
