internal import QuestionnaireCore
internal import SummaryReports

/// A report broken into lines of one width.
struct ReportLines: Equatable, Sendable {
  struct Heading: Hashable, Sendable {
    let line: Int
    let text: String
    /// Whether it is the heading of a part of a section.
    let isSub: Bool
  }

  let columns: Int
  let lines: [TextLine]
  /// Where headings stand, subheadings too.
  let headings: [Heading]
  private let firstLines: [ReportSection.Part: Int]
  /// The line that each block begins on.
  private let blockLines: [Int]
  /// The part that each block belongs to.
  private let blockParts: [ReportSection.Part]

  init(_ report: Report, lettering: Lettering, columns: Int) {
    self.columns = columns
    let width = min(columns, Lettering.readableColumns + 6)
    var lines: [TextLine] = []
    var previous: ReportBlock?
    var firstLines: [ReportSection.Part: Int] = [:]
    var blockLines: [Int] = []
    var headings: [Heading] = []
    var blockParts: [ReportSection.Part] = []
    for section in report.sections {
      for (place, block) in section.blocks.enumerated() {
        if let previous, block.gap(below: previous) > 0 { lines.append(TextLine()) }
        if place == 0, firstLines[section.part] == nil { firstLines[section.part] = lines.count }
        blockLines.append(lines.count)
        if block.kind == .heading || block.kind == .subheading {
          headings.append(
            Heading(line: lines.count, text: block.text.plain, isSub: block.kind == .subheading))
        }
        blockParts.append(section.part)
        lines += Self.lines(of: block, lettering, width)
        previous = block
      }
    }
    self.lines = lines
    self.firstLines = firstLines
    self.blockLines = blockLines
    self.headings = headings
    self.blockParts = blockParts
  }

  /// The line here of what stands on a line of the same report broken otherwise: the paragraph is kept.
  func line(of line: Int, in other: ReportLines) -> Int {
    guard let block = other.blockLines.lastIndex(where: { $0 <= line }), blockLines.indices.contains(block)
    else {
      return 0
    }
    return blockLines[block]
  }

  func firstLine(of part: ReportSection.Part) -> Int? { firstLines[part] }

  /// The lines of each block of a part; one that follows a blank line begins after it.
  func lines(ofBlocksIn part: ReportSection.Part) -> [Range<Int>] {
    blockLines.indices.filter { blockParts[$0] == part }.map { block in
      let start = blockLines[block]
      var end = block + 1 < blockLines.count ? blockLines[block + 1] : lines.count
      while end > start + 1, lines[end - 1].text.isEmpty { end -= 1 }
      return start..<end
    }
  }

  private static func lines(of block: ReportBlock, _ lettering: Lettering, _ columns: Int) -> [TextLine] {
    let style = style(of: block)
    let depth = String(repeating: " ", count: 2 * min(max(block.depth, 0), 4))
    func wrap(_ lead: String, indent: Int = 0) -> [TextLine] {
      lettering.wrap(
        [TextRun(depth + lead, style)] + lettering.runs(of: block.text, style), columns: columns,
        indent: depth.count + indent)
    }
    switch block.kind {
    case .heading, .subheading, .paragraph, .question: return wrap("")
    case .bullet: return wrap("\(lettering.glyphs.bullet) ", indent: 2)
    case .answer: return wrap("  ", indent: 2)
    case .labelled(let label): return wrap("\(label): ", indent: 2)
    case .figure(let figure):
      return figure.lines(isASCII: lettering.glyphs.isASCII, columns: columns).map { TextLine($0, style) }
    case .rule: return [TextLine(String(repeating: lettering.glyphs.rule, count: columns), .rule)]
    }
  }

  private static func style(of block: ReportBlock) -> Style {
    switch (block.tone, block.kind) {
    case (.emergency, _): .redFlag
    case (.sameDay, _): .sameDay
    case (.disclaimer, .heading), (.plain, .heading), (.plain, .subheading), (.quiet, .heading): .heading
    case (.disclaimer, _): .disclaimer
    case (.quiet, _): .quiet
    case (.plain, .answer): .chosen
    case (.plain, _): .plain
    }
  }
}
