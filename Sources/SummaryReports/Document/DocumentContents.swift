import PlainText

/// The table of contents of a document: what it is called, and the anchor that a link leads to.
///
/// The anchors are those that Markdown gives headings: of "Who can help?" `who-can-help`, of the second of that name
/// `who-can-help-1`.
package struct DocumentContents {
  package struct Entry: Hashable {
    package let title: String
    package let anchor: String
  }

  /// What is found by its first heading; without one it is not in the table.
  package struct Part {
    package let entry: Entry?
    package let blocks: [ReportBlock]
  }

  /// The parts of the report, in order.
  package let sections: [Part]
  /// The chapters behind it.
  package let chapters: [Part]

  init(_ document: Document) {
    self.init(
      title: document.title, sections: document.report.sections.map(\.blocks),
      chapters: document.chapters.map(\.blocks))
  }

  package init(title: String, sections: [[ReportBlock]], chapters: [[ReportBlock]]) {
    var anchors = Anchors()
    _ = anchors.next(title)
    _ = anchors.next(ReportWording.contents)
    func part(_ blocks: [ReportBlock]) -> Part {
      var first: Entry?
      for block in blocks where block.kind == .heading || block.kind == .subheading {
        let title = TextPolicy.paper.onOneLine(block.text.plain)
        let anchor = anchors.next(title)
        if first == nil { first = Entry(title: title, anchor: anchor) }
      }
      return Part(entry: first, blocks: blocks)
    }
    self.sections = sections.map(part)
    self.chapters = chapters.map(part)
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
