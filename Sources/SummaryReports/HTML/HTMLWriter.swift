internal import PlainText

/// Writes a report or a sheet as one HTML page that needs nothing else: no script, no link, nothing from outside.
struct HTMLWriter {
  /// What stands first and last.
  var shortDisclaimer = ReportWording.shortDisclaimer

  func text(of report: Report, title: String) -> String {
    document(
      title: title, main: "<main>\n<h1>\(HTMLText.escaped(title))</h1>\n\(blocks(report.blocks))</main>\n")
  }

  func text(of sheet: DoctorSheet) -> String {
    let title = "\(ReportWording.atStart(ReportWording.sheetName)): \(sheet.title)"
    let byHand =
      "<p class=\"by-hand\">\(ReportWording.nameField): <span class=\"long\"></span> "
      + "\(ReportWording.birthField): <span></span></p>\n"
    return document(
      title: title,
      main: """
        <main>
        <section class="front">
        \(disclaimer)<h1>\(HTMLText.escaped(title))</h1>
        <p class="quiet">\(HTMLText.escaped(ReportWording.program)), \(ReportWording.day(sheet.written))</p>
        \(byHand)\(blocks(sheet.history))\(blocks(sheet.foot))\(disclaimer)</section>
        <section class="answers">
        \(blocks(sheet.answers + sheet.figureBlocks))</section>
        </main>

        """, isFramed: false)
  }

  private var disclaimer: String {
    "<p class=\"disclaimer\">\(HTMLText.escaped(shortDisclaimer))</p>\n"
  }

  private func document(title: String, main: String, isFramed: Bool = true) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(ReportWording.language)">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <title>\(HTMLText.escaped(PrintableText.onOneLine(title)))</title>
    <style>
    \(HTMLStyle.sheet)</style>
    </head>
    <body>
    \(isFramed ? "<header>\n\(disclaimer)</header>\n" : "")\(main)<footer>
    \(disclaimer)</footer>
    </body>
    </html>

    """
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
    let words = HTMLText.escaped(block.text)
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
    if block.depth > 0 { classes.append("deep") }
    return classes.isEmpty ? "" : " class=\"\(classes.joined(separator: " "))\""
  }
}
