internal import QuestionnaireCore
internal import SummaryReports

extension BodyMapEditor {
  func body(with words: QuestionWords, in context: ScreenContext) -> [TextLine]? {
    guard showsDrawing else { return nil }
    let figure = figureLines(in: context)
    let column = (showsBoth ? 2 : 1) * (drawing.columns + Self.gap)
    let columns = max(min(context.wholeColumns - column, Lettering.readableColumns), 1)
    let panel = BodyPanel(editor: self, words: words, context: context, columns: columns)
    // The question stands over two figures, and beside one.
    var above: [TextLine] = []
    if showsBoth {
      above =
        BodyPanel(editor: self, words: words, context: context, columns: context.wholeColumns).above + [
          TextLine()
        ]
    }
    let rows = max(figure.count, context.size.rows - Self.rowsOfOthers - above.count)
    let beside = panel.lines(asksQuestion: !showsBoth, rows: rows)
    return above
      + (0..<max(figure.count, beside.count)).map { row in
        let blank = TextLine(String(repeating: " ", count: column - Self.gap))
        var line = figure.indices.contains(row) ? figure[row] : blank
        guard beside.indices.contains(row) else { return line }
        line.runs.append(TextRun(String(repeating: " ", count: Self.gap)))
        line.runs += beside[row].runs
        line.cursor = line.cursor ?? beside[row].cursor.map { $0 + column }
        return line
      }
  }

  /// The rows of a usual screen that are not the drawing's.
  private static let rowsOfOthers = 4

  /// The side that is turned to, or both; the focus is on one of them.
  private func figureLines(in context: ScreenContext) -> [TextLine] {
    guard showsBoth else { return lines(of: drawing, in: context) }
    let sides = BodyView.allCases.map { side in
      lines(
        of: side == view ? drawing : BodyDrawing(map, view: side, isMirrored: drawing.isMirrored), in: context
      )
    }
    return zip(sides[0], sides[1]).map { left, right in
      let gap = String(repeating: " ", count: Self.gap)
      let cursor = left.cursor ?? right.cursor.map { $0 + drawing.columns + Self.gap }
      return TextLine(left.runs + [TextRun(gap)] + right.runs, cursor: cursor)
    }
  }

  private func lines(of figure: BodyDrawing, in context: ScreenContext) -> [TextLine] {
    let sides = (Wording.bodyRight(context.respondent), Wording.bodyLeft(context.respondent))
    let focused = figure.view == view ? focusedRegion : nil
    let rows = figure.text(
      chosen: chosenRegions, focused: focused, sides: sides, isASCII: context.lettering.glyphs.isASCII)
    var lines = rows.map { row in TextLine(row.map { TextRun($0.text, Self.style(of: $0.meaning)) }) }
    if let box = focused.flatMap(figure.box) {
      lines[box.labelRow + figure.headRows].cursor = box.column
    }
    return lines
  }

  /// How many chosen regions are drawn on the other side only.
  var chosenElsewhere: Int {
    showsBoth
      ? 0
      : chosenRegions.count { id in
        drawing.box(of: id) == nil && map.region(id)?.boxes.contains { $0.view != view } == true
      }
  }

  private static func style(of meaning: BodyDrawing.Piece.Meaning) -> Style {
    switch meaning {
    case .line: .rule
    case .side: .heading
    case .region: .plain
    case .chosenRegion: .chosenRegion
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
      Binding([.up, .down, .left, .right], word: Wording.keyMove, isInFooter: showsBoth), acceptBinding,
    ]
    if list.isMultiple {
      let word = isOnChosen ? Wording.keyUntick : Wording.keyTick
      bindings.append(Binding(.toggle, word: word, isInFooter: isOnChosen))
    }
    bindings += [
      Binding(
        .otherView, word: view == .front ? Wording.keyBackOfBody : Wording.keyFrontOfBody,
        short: Wording.keyTurnShort),
      Binding(.listOrDrawing, word: Wording.keyListOfPlaces, short: Wording.keyListShort),
      Binding(.back, word: Wording.keyBack),
      Binding(.mirror, word: Wording.keyMirror, isInFooter: false),
      Binding(.next, word: Wording.keyNextPlace, isInFooter: false),
      Binding([.first, .last], word: Wording.keyEndsOfBody, isInFooter: false),
    ]
    return bindings + AbsentAnswer.bindings(list.rows.compactMap(\.absent), inFooter: false)
  }

  /// Enter ticks a place that is not chosen, and goes on from one that is.
  private var acceptBinding: Binding {
    if let row = focusedRow, row == groupRow { return Binding(.accept, word: Wording.keyList) }
    let ticks = list.isMultiple && !isOnChosen && !isOnAbsent && (focusedRow != nil || list.choice.isEmpty)
    return Binding(.accept, word: ticks ? Wording.keyTick : Wording.keyNext)
  }

  private var isOnChosen: Bool { focusedRow.map(list.chosen.contains) == true }

  private var isOnAbsent: Bool { focusedRow.map { list.rows[$0].isAbsent } == true }
}
