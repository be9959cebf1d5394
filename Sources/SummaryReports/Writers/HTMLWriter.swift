import PlainText

/// Writes a document as one HTML page that needs nothing else: no script, no link, nothing from outside.
///
/// A bullet becomes `<li>…</li>`, what is urgent `<p class="emergency">…</p>`.
struct HTMLWriter {
  /// Whether every other character is written by its number.
  let isASCII: Bool

  func text(of document: Document) -> String {
    let disclaimer = "<p class=\"disclaimer\">\(HTMLText.escaped(document.disclaimer))</p>\n"
    // The first page of a sheet has the disclaimer on itself.
    let header = document.front == nil ? "<header>\n\(disclaimer)</header>\n" : ""
    let html = """
      <!DOCTYPE html>
      <html lang="\(ReportWording.language)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <title>\(HTMLText.escaped(TextPolicy.paper.onOneLine(document.title)))</title>
      <style>
      \(HTMLStyle.sheet)</style>
      </head>
      <body>
      \(header)<main>
      \(main(of: document, disclaimer: disclaimer))</main>
      <footer>
      \(disclaimer)</footer>
      </body>
      </html>

      """
    return isASCII ? HTMLText.inASCII(html) : html
  }

  private func main(of document: Document, disclaimer: String) -> String {
    let title = "<h1>\(HTMLText.escaped(document.title))</h1>\n"
    guard let front = document.front else { return title + body(of: document) }
    let answers = document.untitledBlocks
    return """
      <section class="front">
      \(disclaimer)\(title)<p class="quiet">\(HTMLText.escaped(ReportWording.program)), \
      \(ReportWording.day(document.written))</p>
      \(byHand)\(blocks(front.history))\(blocks(front.foot))\(disclaimer)</section>
      \(answers.isEmpty ? "" : "<section class=\"answers\">\n\(byHand)\(blocks(answers))</section>\n")
      """
  }

  private var byHand: String {
    """
    <p class="by-hand">\(ReportWording.nameField): <span class="long"></span> \
    \(ReportWording.birthField): <span></span></p>

    """
  }

  /// A document with chapters has a table of contents. Chapters that are not printed are closed until they are opened.
  private func body(of document: Document) -> String {
    guard !document.chapters.isEmpty else { return blocks(document.untitledBlocks) }
    let contents = DocumentContents(document)
    let links = (contents.sections + contents.chapters).compactMap(\.entry).map { entry in
      "<li><a href=\"#\(HTMLText.escaped(entry.anchor))\">\(HTMLText.escaped(entry.title))</a></li>\n"
    }
    var html =
      "<nav>\n<h2>\(HTMLText.escaped(ReportWording.contents))</h2>\n<ul>\n\(links.joined())</ul>\n</nav>\n"
    for section in contents.sections {
      html += "<section\(anchor(section))>\n\(blocks(section.blocks))</section>\n"
    }
    for chapter in contents.chapters {
      html +=
        document.printsChapters
        ? "<section class=\"chapter\"\(anchor(chapter))>\n\(blocks(chapter.blocks))</section>\n"
        : """
        <details\(anchor(chapter))>
        <summary>\(HTMLText.escaped(chapter.entry?.title ?? ""))</summary>
        \(blocks(Array(chapter.blocks.dropFirst())))</details>

        """
    }
    return html
  }

  private func anchor(_ part: DocumentContents.Part) -> String {
    part.entry.map { " id=\"\(HTMLText.escaped($0.anchor))\"" } ?? ""
  }

  /// Blocks as elements; bullets that follow one another are one list.
  private func blocks(_ blocks: [ReportBlock]) -> String {
    var html = ""
    var isList = false
    for block in blocks {
      let isBullet = block.kind == .bullet
      if isList, !isBullet { html += "</ul>\n" }
      if isBullet, !isList { html += "<ul>\n" }
      isList = isBullet
      html += element(block)
    }
    return html + (isList ? "</ul>\n" : "")
  }

  private func element(_ block: ReportBlock) -> String {
    let words = escaped(block.text)
    let name = attribute(block)
    switch block.kind {
    case .heading: return "<h2\(name)>\(words)</h2>\n"
    case .subheading: return "<h3\(name)>\(words)</h3>\n"
    case .paragraph, .question, .answer: return "<p\(name)>\(words)</p>\n"
    case .bullet: return "<li\(name)>\(words)</li>\n"
    case .labelled(let label):
      return "<p\(name)><strong>\(HTMLText.escaped(label)):</strong>\(words.isEmpty ? "" : " " + words)</p>\n"
    case .rule: return "<hr>\n"
    case .figure(let figure):
      return figure.svg.isEmpty ? "<p>\(words)</p>\n" : "<figure>\n\(figure.svg)</figure>\n"
    }
  }

  private func attribute(_ block: ReportBlock) -> String {
    var classes: [String] = []
    switch block.kind {
    case .question: classes.append("question")
    case .answer: classes.append("answer")
    default: break
    }
    switch block.tone {
    case .plain: break
    case .disclaimer: if block.kind == .paragraph { classes.append("disclaimer") }
    case .emergency: classes.append("emergency")
    case .sameDay: classes.append("same-day")
    case .quiet: classes.append("quiet")
    }
    if block.depth > 0, block.kind != .subheading { classes.append("deep") }
    return classes.isEmpty ? "" : " class=\"\(classes.joined(separator: " "))\""
  }

  private func escaped(_ text: StyledText) -> String {
    text.spans.map { span in
      let words = HTMLText.escaped(span.text)
      return span.isEmphasized ? "<em>\(words)</em>" : words
    }.joined()
  }
}
