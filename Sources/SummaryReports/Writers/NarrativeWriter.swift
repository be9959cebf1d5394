import PlainText

/// Writes a document as the narrative of a FHIR resource: one `div` of XHTML that needs nothing else.
///
/// A labelled line becomes `<p><b>Onset:</b> …</p>`; the figure of the body becomes its words.
struct NarrativeWriter {
  private static let start = "<div xmlns=\"http://www.w3.org/1999/xhtml\">"

  func text(of document: Document) -> String {
    let disclaimer = "<p>\(escaped(document.disclaimer))</p>"
    let blocks = (document.front.map { $0.history + $0.foot } ?? []) + document.untitledBlocks
    return Self.start + disclaimer + "<h1>\(escaped(document.title))</h1>" + text(of: blocks) + disclaimer
      + "</div>"
  }

  /// Blocks as elements; bullets that follow one another are one list.
  private func text(of blocks: [ReportBlock]) -> String {
    var text = ""
    var isList = false
    for block in blocks {
      let isBullet = block.kind == .bullet
      if isList != isBullet { text += isBullet ? "<ul>" : "</ul>" }
      isList = isBullet
      text += element(block)
    }
    return text + (isList ? "</ul>" : "")
  }

  private func element(_ block: ReportBlock) -> String {
    let words = block.text.spans.map { span in
      span.isEmphasized ? "<em>\(escaped(span.text))</em>" : escaped(span.text)
    }.joined()
    return switch block.kind {
    case .heading: "<h2>\(words)</h2>"
    case .subheading: "<h3>\(words)</h3>"
    case .paragraph, .question, .answer, .figure: "<p>\(words)</p>"
    case .bullet: "<li>\(words)</li>"
    case .labelled(let label): "<p><b>\(escaped(label)):</b> \(words)</p>"
    case .rule: "<hr/>"
    }
  }

  /// In XHTML every element is closed.
  private func escaped(_ text: String) -> String {
    HTMLText.escaped(text).replacing("<br>", with: "<br/>")
  }
}

extension Document {
  /// The document as the narrative of a FHIR resource (XHTML).
  public var narrative: String { NarrativeWriter().text(of: self) }
}
