internal import QuestionnaireCore
internal import SummaryReports

extension BodyMapEditor {
  func body(with words: QuestionWords, in context: ScreenContext) -> [TextLine]? {
    guard showsDrawing else { return nil }
    let drawing = drawing
    let figure = figureLines(drawing, in: context)
    let column = drawing.columns + Self.gap
    let columns = max(min(context.columns - column, Lettering.readableColumns), 1)
    let panel = BodyPanel(editor: self, words: words, context: context, columns: columns)
      .lines(atLeast: figure.count)
    return (0..<max(figure.count, panel.count)).map { row in
      var line =
        figure.indices.contains(row) ? figure[row] : TextLine(String(repeating: " ", count: drawing.columns))
      guard panel.indices.contains(row) else { return line }
      line.runs.append(TextRun(String(repeating: " ", count: Self.gap)))
      line.runs += panel[row].runs
      line.cursor = line.cursor ?? panel[row].cursor.map { $0 + column }
      return line
    }
  }

  private func figureLines(_ drawing: BodyDrawing, in context: ScreenContext) -> [TextLine] {
    let sides = (Wording.bodyRight(context.respondent), Wording.bodyLeft(context.respondent))
    let rows = drawing.text(
      chosen: chosenRegions, focused: focusedRegion, sides: sides, isASCII: context.lettering.glyphs.isASCII)
    var lines = rows.map { row in TextLine(row.map { TextRun($0.text, Self.style(of: $0.meaning)) }) }
    if let box = focusedRegion.flatMap(drawing.box) {
      lines[box.labelRow + drawing.headRows].cursor = box.column
    }
    return lines
  }

  private static func style(of meaning: BodyDrawing.Piece.Meaning) -> Style {
    switch meaning {
    case .line: .rule
    case .side: .heading
    case .region: .plain
    case .chosenRegion: .chosen
    case .focusedRegion: .focused
    }
  }
}
