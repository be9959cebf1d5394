/// Breaks blocks into pages of lines: a heading stays with what follows it.
struct PageBreaker {
  let lines: Int
  let writer: TextWriter

  /// The pages; none without blocks.
  func pages(of blocks: [ReportBlock]) -> [[String]] {
    var pages: [[String]] = []
    var page: [String] = []
    var previous: ReportBlock?
    for (place, block) in blocks.enumerated() {
      let own = writer.lines(of: block)
      let gap = page.isEmpty ? 0 : previous.map { writer.gap(between: $0, and: block) } ?? 0
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
      guard blocks[place].isHeadingOrQuestion, blocks.indices.contains(place + 1) else { break }
      count += writer.gap(between: blocks[place], and: blocks[place + 1])
      place += 1
    }
    return count
  }
}

extension ReportBlock {
  fileprivate var isHeadingOrQuestion: Bool {
    switch kind {
    case .heading, .subheading, .question: true
    default: false
    }
  }
}
