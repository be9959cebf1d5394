/// The first page of the sheet in lines, between its head and its last line.
struct FrontPage {
  let lines: [String]

  init(_ sheet: DoctorSheet, isASCII: Bool) {
    let writer = TextWriter(isASCII: isASCII)
    let blocks = sheet.history.map(writer.lines)
    let dense = blocks.reduce(0) { $0 + $1.count }
    let gaps = sheet.history.count { $0.isLabelled }
    let isSpaced = dense + gaps <= SheetPage.historyLines
    var history: [String] = []
    for (block, lines) in zip(sheet.history, blocks) {
      if isSpaced, block.isLabelled, !history.isEmpty { history.append("") }
      history += lines
    }
    let title = SheetLines.cut(sheet.title, columns: TextWriter.usualColumns)
    lines =
      writer.lines(of: ReportBlock(.paragraph, StyledText(plain: title))) + ["", Wording.handwritten, ""]
      + history + [""] + sheet.foot.flatMap(writer.lines)
  }
}

extension ReportBlock {
  fileprivate var isLabelled: Bool { if case .labelled = kind { true } else { false } }
}
