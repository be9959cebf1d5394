/// A screen of rows below a search field that takes lay words.
protocol SearchScreen: Screen {
  /// What is typed, and what is highlighted.
  var picker: SearchPicker { get set }
  /// The title at the top.
  var title: String { get }
  /// The rows that the search leaves, best first.
  func rowTexts(in context: ScreenContext) -> [String]
  /// How many of the rows the search found; the others are always there.
  func foundCount(in context: ScreenContext) -> Int
  /// What is said of a highlighted row.
  func note(of row: Int, in context: ScreenContext) -> String
  /// Something that is said above the rows.
  func notice(in context: ScreenContext) -> String?
  /// Takes a row.
  func choose(_ row: Int, in context: ScreenContext) -> [Action]
  /// Where Esc goes, when there is nothing to clear.
  var backAction: Action { get }
}

extension SearchScreen {
  var isTyping: Bool { picker.isTyping }
  func notice(in context: ScreenContext) -> String? { nil }
  func bindings(in context: ScreenContext) -> [Binding] { picker.bindings() }

  mutating func type(_ text: String, in context: ScreenContext) -> [Action] {
    picker.type(text)
    return []
  }

  mutating func perform(_ command: Command, in context: ScreenContext) -> [Action] {
    search(command, in: context)
  }

  mutating func search(_ command: Command, in context: ScreenContext) -> [Action] {
    let rows = rowTexts(in: context).count
    let outcome = picker.perform(command, rows: rows, screenRows: context.size.rows)
    switch outcome {
    case .done: return []
    case .chosen(let row): return choose(row, in: context)
    case .left: return [backAction]
    }
  }

  func page(in context: ScreenContext) -> Page {
    let lettering = context.lettering
    var page = Page(title: title)
    page.lead = [
      picker.query.line(
        label: Wording.menuSearch, columns: min(context.columns, 66), isFocused: isTyping,
        lettering: lettering)
    ]
    if let problem = picker.problem {
      page.lead += lettering.wrap(Wording.problem(problem), .problem, columns: context.columns)
    }
    if let notice = notice(in: context) {
      page.lead += lettering.wrap(notice, .quiet, columns: context.columns)
    }
    page.leadExtra = [TextLine()]
    if !picker.query.isEmpty, foundCount(in: context) == 0 {
      page.body += lettering.wrap(
        "  " + Wording.nothingMatches(picker.query.trimmed) + " " + Wording.ifUrgent, .quiet,
        columns: context.columns, indent: 2)
    }
    for (index, row) in rowTexts(in: context).enumerated() {
      page.body += ChoiceRow(text: row, isFocused: picker.highlight == index)
        .lines(lettering, columns: context.columns, indent: 4, cursor: 0)
    }
    page.note = noteLines(in: context)
    return page
  }

  /// Two lines, whatever is highlighted.
  private func noteLines(in context: ScreenContext) -> [TextLine] {
    let text = picker.highlight.map { note(of: $0, in: context) } ?? ""
    let lines = context.lettering.wrap(text, .quiet, columns: context.textColumns).prefix(2)
    return lines + Array(repeating: TextLine(), count: 2 - lines.count)
  }
}
