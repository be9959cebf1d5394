extension DoctorSheet {
  /// The first page in lines: at most 60, none wider than 72 columns. `count` is the number of all pages.
  public func firstPage(of count: Int, isASCII: Bool = false) -> [String] {
    let writer = TextWriter(isASCII: isASCII)
    let blocks = self.history.map(writer.lines)
    let dense = blocks.reduce(0) { $0 + $1.count }
    let gaps = self.history.count { $0.isLabelled }
    let isSpaced = dense + gaps <= SheetPage.historyLines
    var history: [String] = []
    for (block, lines) in zip(self.history, blocks) {
      if isSpaced, block.isLabelled, !history.isEmpty { history.append("") }
      history += lines
    }
    let title = SheetLines.cut(self.title, columns: TextWriter.usualColumns)
    let disclaimer = PrintedPages.lettered(ReportWording.shortDisclaimer, isASCII)
    let head = PrintedPages.lettered(ReportWording.pageHead(.sheet, written, page: 1, of: count), isASCII)
    return [disclaimer, head] + writer.lines(of: ReportBlock(.paragraph, StyledText(plain: title)))
      + ["", ReportWording.handwritten, ""] + history + [""] + foot.flatMap(writer.lines) + [disclaimer]
  }
}

extension ReportBlock {
  fileprivate var isLabelled: Bool { if case .labelled = kind { true } else { false } }
}
