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

  func bindings(in context: ScreenContext) -> [Binding] {
    guard showsDrawing else {
      var bindings = list.bindings(in: context)
      if hasRoom {
        bindings.insert(Binding(.listOrDrawing, word: Wording.keyDrawing), at: min(2, bindings.count))
      }
      return bindings
    }
    // Left and b mean the drawing before they mean back.
    var bindings = [
      Binding([.up, .down, .left, .right], word: Wording.keyMove, short: ""),
      list.isMultiple
        ? Binding(.accept, word: Wording.keyTickOrNext, short: Wording.keyTickShort)
        : Binding(.accept, word: Wording.keyTake),
      Binding(
        .otherView, word: view == .front ? Wording.keyBackOfBody : Wording.keyFrontOfBody,
        short: Wording.keyTurnShort),
      Binding(.mirror, word: Wording.keyMirror),
      Binding(.listOrDrawing, word: Wording.keyListOfPlaces, short: Wording.keyListShort),
      Binding(.next, word: Wording.keyNextPlace, short: ""),
      Binding(.back, word: Wording.keyBack),
    ]
    if list.isMultiple { bindings.append(Binding(.toggle, word: Wording.keyTick, isInFooter: false)) }
    bindings.append(Binding([.first, .last], word: Wording.keyEndsOfBody, isInFooter: false))
    let takesAbsent = list.rows.contains { $0.value == nil }
    return bindings + (takesAbsent ? AbsentAnswer.bindings(inFooter: false) : [])
  }
}
