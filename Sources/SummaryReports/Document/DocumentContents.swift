import PlainText

/// The table of contents of a document: what it is called, and the anchor that a link leads to.
///
/// The anchors are those that Markdown gives headings: of "Who can help?" `who-can-help`, of the second of that name
/// `who-can-help-1`.
struct DocumentContents {
  struct Entry: Hashable {
    let title: String
    let anchor: String
  }

  /// The parts of the report that have a heading, in order.
  let sections: [Entry]
  /// The chapters behind it.
  let chapters: [Entry]

  init(_ document: Document) {
    var anchors = Anchors()
    _ = anchors.next(document.title)
    _ = anchors.next(ReportWording.contents)
    func entry(_ blocks: [ReportBlock]) -> Entry? {
      var first: Entry?
      for block in blocks where block.kind == .heading || block.kind == .subheading {
        let title = TextPolicy.paper.onOneLine(block.text.plain)
        let anchor = anchors.next(title)
        if first == nil { first = Entry(title: title, anchor: anchor) }
      }
      return first
    }
    sections = document.report.sections.compactMap { entry($0.blocks) }
    chapters = document.chapters.compactMap { entry($0.blocks) }
  }
}

/// Gives every heading of a document an anchor of its own.
private struct Anchors {
  private var counts: [String: Int] = [:]

  mutating func next(_ title: String) -> String {
    let kept = title.lowercased().filter { $0.isLetter || $0.isNumber || " -_".contains($0) }
    let anchor = kept.map { $0 == " " ? "-" : String($0) }.joined()
    defer { counts[anchor, default: 0] += 1 }
    return counts[anchor].map { "\(anchor)-\($0)" } ?? anchor
  }
}
