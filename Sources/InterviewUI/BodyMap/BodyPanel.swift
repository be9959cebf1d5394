internal import SummaryReports
internal import QuestionnaireCore

/// The words beside the drawing: the question, what has the focus, what is chosen, what is not drawn, and which way the
/// figure faces.
///
///     > Left side of the neck
///       Chosen. Place 4 of 31.
struct BodyPanel {
  let editor: BodyMapEditor
  let words: QuestionWords
  let context: ScreenContext
  let columns: Int

  /// The parts in the order they stand in; what changes in height stands last. The words that explain the question are
  /// shown only where there is room for them, and so is which way the figure faces. What is more than the rows scrolls.
  func lines(atLeast rows: Int) -> [TextLine] {
    let rows = max(rows, context.size.rows - 8)
    let (question, help) = (question, words.help(columns: columns))
    var parts = [focused, facing, beside].filter { !$0.isEmpty }
    var used: Int { question.count + parts.reduce(0) { $0 + $1.count } }
    if used + 1 > rows { parts.removeAll { $0 == facing } }
    let isExplained = used + help.count + Self.usualChosenRows + parts.count + 1 <= rows
    let room = rows - used - (isExplained ? help.count : 0)
    parts.insert(isExplained ? question + help : question, at: 0)
    return spread(parts + [chosen(rows: max(room, 1))], rows: rows)
  }

  /// The rows that are kept for what is chosen.
  private static let usualChosenRows = 2

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

  private var question: [TextLine] {
    var lines = words.lead(columns: columns)
    let first = lines.firstIndex { $0.runs.first?.style == .question }
    if editor.focusedRow == nil, let first { lines[first].cursor = 0 }
    return lines
  }

  /// The region with the focus by its full name, and whether it is chosen; then what is wrong. At least two rows, so that
  /// what follows stays where it is.
  private var focused: [TextLine] {
    let messages = words.messages(columns: columns)
    guard editor.focusedRow != nil || messages.isEmpty else { return messages }
    let lines = focusedRegion
    return lines + Array(repeating: TextLine(), count: max(2 - lines.count, 0)) + messages
  }

  private var focusedRegion: [TextLine] {
    guard let place = editor.focusedRow else { return wrap(Wording.bodyNothingFocused, .quiet) }
    guard let id = editor.focusedRegion, let region = editor.map.region(id), !region.boxes.isEmpty else {
      return []
    }
    let (number, count) = editor.position
    let state = Wording.bodyState(isChosen: editor.list.chosen.contains(place), number, of: count)
    return wrap(context.lettering.mark(true) + region.text, .focused, indent: 2)
      + wrap("  " + state, indent: 2)
  }

  private func chosen(rows: Int) -> [TextLine] {
    let names = editor.list.chosen.sorted().map { editor.list.rows[$0].text[context.respondent] }
    let absent = editor.list.chosenAbsent.map { [$0.text] } ?? []
    guard !names.isEmpty || !absent.isEmpty else { return wrap(Wording.bodyNothingChosen, .quiet) }
    for shown in stride(from: names.count, through: 1, by: -1) {
      let text = Wording.bodyChosen(Array(names.prefix(shown)), of: names.count)
      let lines = wrap(text, .chosen, indent: 2)
      if lines.count <= rows { return lines }
    }
    return Array(wrap(Wording.bodyChosen(absent, of: max(names.count, absent.count)), .chosen).prefix(rows))
  }

  /// What is seen, and which side is which.
  private var facing: [TextLine] {
    wrap(editor.view == .front ? Wording.bodyFront : Wording.bodyBack, .heading)
      + wrap(Wording.bodyFacing(editor.view, isMirrored: editor.drawing.isMirrored))
  }

  /// The rows that have no place in the drawing.
  private var beside: [TextLine] {
    let rows = editor.rowsBeside
    guard !rows.isEmpty else { return [] }
    return wrap(Wording.bodyBeside, .heading) + rows.flatMap(row)
  }

  private func row(_ place: Int) -> [TextLine] {
    let row = editor.list.rows[place]
    return ChoiceRow(
      text: row.text[context.respondent], box: editor.list.isMultiple && row.value != nil ? .tick : .circle,
      isFocused: editor.focusedRow == place,
      isChosen: editor.list.choice.isChosen(place)
    ).lines(context.lettering, columns: columns)
  }

  private func wrap(_ text: String, _ style: Style = .plain, indent: Int = 0) -> [TextLine] {
    context.lettering.wrap(text, style, columns: columns, indent: indent)
  }
}
