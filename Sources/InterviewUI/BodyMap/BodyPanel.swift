internal import QuestionnaireCore
internal import SummaryReports

/// The words beside the drawing: the question, what has the focus, what is chosen, what is not drawn, and which way the
/// figure faces.
///
///     > Left side of the neck: chosen
///       Space takes it back
struct BodyPanel {
  let editor: BodyMapEditor
  let words: QuestionWords
  let context: ScreenContext
  let columns: Int

  /// The rows for what is chosen: at least and at most so many are kept, so that what follows stays where it is.
  private static let chosenRows = 3...7

  /// The parts in the order they are read. The words that explain the question are shown only where there is room for
  /// them, and so is which way the figure faces. What is more than the rows scrolls.
  func lines(asksQuestion: Bool, rows: Int) -> [TextLine] {
    var (asked, faces) = (asksQuestion ? question + words.help(columns: columns) : [], facing)
    var others: Int { [asked, focused, beside, faces].reduce(0) { $0 + ($1.isEmpty ? 0 : $1.count + 1) } }
    if others + Self.chosenRows.lowerBound > rows { faces = [] }
    if others + Self.chosenRows.lowerBound > rows, asksQuestion { asked = question }
    let kept = min(max(rows - others, Self.chosenRows.lowerBound), Self.chosenRows.upperBound)
    let happened = words.messages(columns: columns)
    let told = happened + chosen(rows: max(kept - happened.count, 1))
    let parts = [asked, focused, told + blank(kept - told.count), beside, faces].filter { !$0.isEmpty }
    return spread(parts, rows: rows)
  }

  /// The question and what explains it, where they stand above.
  var above: [TextLine] { question + words.help(columns: columns) }

  private func blank(_ rows: Int) -> [TextLine] { Array(repeating: TextLine(), count: max(rows, 0)) }

  /// The parts with blank lines between them, as far as there are rows for that.
  private func spread(_ parts: [[TextLine]], rows: Int) -> [TextLine] {
    var blanks = rows - parts.reduce(0) { $0 + $1.count }
    var lines: [TextLine] = []
    for part in parts {
      if !lines.isEmpty, blanks > 0 {
        lines.append(TextLine())
        blanks -= 1
      }
      lines += part
    }
    return lines
  }

  /// The question; it has the cursor until something else has the focus.
  private var question: [TextLine] {
    var lines = words.lead(columns: columns)
    let first = lines.firstIndex { $0.runs.first?.style == .question }
    if editor.focusedRow == nil, let first { lines[first].cursor = 0 }
    return lines
  }

  /// The region with the focus by its full name, whether it is chosen, and what a key does to it.
  private var focused: [TextLine] {
    let lines = focusedRegion
    return lines + blank(2 - lines.count)
  }

  private var focusedRegion: [TextLine] {
    guard let place = editor.focusedRow else { return wrap(Wording.bodyNothingFocused, .quiet) }
    guard let id = editor.focusedRegion, let region = editor.map.region(id), !region.boxes.isEmpty else {
      return []
    }
    let isChosen = editor.list.chosen.contains(place)
    let state = Wording.bodyState(region.text, isChosen: isChosen)
    return wrap(context.lettering.mark(true) + state, .focused, indent: 2)
      + wrap("  " + Wording.bodyToDo(isChosen: isChosen, ofSeveral: editor.list.isMultiple), indent: 2)
  }

  /// What is chosen, a name a row, or one behind the other where there are more names than rows.
  private func chosen(rows: Int) -> [TextLine] {
    let names = editor.list.choice.named.map { editor.list.rows[$0].text[context.respondent] }
    let absent = editor.list.chosenAbsent.map { [$0.text] } ?? []
    guard !names.isEmpty || !absent.isEmpty else { return wrap(Wording.bodyNothingChosen, .quiet) }
    let hidden = editor.chosenElsewhere
    let elsewhere = hidden > 0 ? wrap(Wording.bodyElsewhere(hidden, isOnBack: editor.view == .front)) : []
    let head = wrap(Wording.bodyChosen(names.isEmpty ? 1 : editor.list.chosen.count), .heading)
    let all = names.isEmpty ? absent : names
    let room = rows - head.count - elsewhere.count
    let apart = all.flatMap { wrap("  " + $0, .chosen, indent: 2) }
    if apart.count <= room { return head + apart + elsewhere }
    for shown in stride(from: all.count, through: 1, by: -1) {
      let lines = wrap("  " + Wording.bodyNames(Array(all.prefix(shown)), of: all.count), .chosen, indent: 2)
      if lines.count <= room || shown == 1 { return head + lines + elsewhere }
    }
    return head
  }

  /// What is seen, and which side is which.
  private var facing: [TextLine] {
    if editor.showsBoth { return wrap(Wording.bodyBoth(isMirrored: editor.drawing.isMirrored)) }
    return wrap(Wording.bodyFacing(editor.view, isMirrored: editor.drawing.isMirrored))
  }

  /// The rows that have no place in the drawing.
  private var beside: [TextLine] {
    let rows = editor.rowsBeside
    guard !rows.isEmpty else { return [] }
    return wrap(Wording.bodyBeside, .heading) + rows.flatMap(row)
  }

  private func row(_ place: Int) -> [TextLine] {
    let row = editor.list.rows[place]
    let text = row.text[context.respondent]
    return ChoiceRow(
      text: row.isGroup ? Wording.bodySeveral(text) : text,
      box: row.isGroup ? .none : editor.list.isMultiple && row.value != nil ? .tick : .circle,
      isFocused: editor.focusedRow == place,
      isChosen: !row.isGroup && editor.list.choice.isChosen(place)
    ).lines(context.lettering, columns: columns)
  }

  private func wrap(_ text: String, _ style: Style = .plain, indent: Int = 0) -> [TextLine] {
    context.lettering.wrap(text, style, columns: columns, indent: indent)
  }
}
