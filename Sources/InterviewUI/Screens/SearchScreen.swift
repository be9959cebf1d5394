/// A screen of rows below a search field that takes lay words.
protocol SearchScreen: Screen {
  /// What is typed, and what is highlighted.
  var picker: SearchPicker { get set }
  var title: String { get }
  /// The rows that the search leaves, best first.
  func rowTexts(in context: ScreenContext) -> [String]
  /// How many of the rows the search found; the others are always there.
  func foundCount(in context: ScreenContext) -> Int
  /// What is said of a highlighted row.
  func note(of row: Int, in context: ScreenContext) -> String
  /// Whether line mode reads what is said of a row with it.
  var readsNotes: Bool { get }
  /// Something that is said above the rows.
  func notice(in context: ScreenContext) -> String?
  /// Where Esc goes, when there is nothing to clear.
  var backAction: Action { get }
}

extension SearchScreen {
  /// Only a problem has a place below the search field.
  var message: Message {
    get { Message(problem: picker.problem) }
    set { picker.problem = newValue.problem }
  }
  var isTyping: Bool { picker.isTyping }
  var readsNotes: Bool { false }
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
    switch picker.perform(command, rows: rows, screenRows: context.size.rows) {
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
        "  " + Wording.nothingMatches(picker.query.trimmed) + " " + Wording.ifUrgent(isTyping: isTyping),
        .quiet,
        columns: context.columns, indent: 2)
    }
    for (index, row) in rowTexts(in: context).enumerated() {
      page.body += ChoiceRow(text: row, isFocused: picker.highlight == index)
        .lines(lettering, columns: context.columns, indent: 4)
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

  /// Searches for other words, unless they leave no row at all.
  mutating func search(for words: String, in context: ScreenContext) -> String? {
    var found = self
    found.picker = SearchPicker()
    found.picker.type(words)
    if let problem = found.picker.problem { return problem }
    // Where nothing is found the menu still has rows; a list without any is left as it was.
    guard !found.rowTexts(in: context).isEmpty else {
      return Wording.nothingMatches(words) + " " + Wording.lineIfUrgent
    }
    self = found
    return nil
  }

  func spoken(in context: ScreenContext) -> Spoken {
    let isSearched = !picker.query.isEmpty
    var rows = SpokenRows(rowTexts(in: context))
    rows.identity = picker.query.text
    rows.isSearched = true
    if isSearched, foundCount(in: context) == 0 {
      rows.problem = Wording.nothingMatches(picker.query.trimmed) + " " + Wording.lineIfUrgent
    } else {
      let notice = isSearched ? nil : notice(in: context)
      rows.intro =
        (notice.map { [$0] } ?? []) + [isSearched ? Wording.lineFound(picker.query.trimmed) : title]
    }
    for row in rows.lines.indices where readsNotes {
      let note = note(of: row, in: context)
      if !note.isEmpty { rows.lines[row] = Wording.sentence(rows.lines[row]) + " " + note }
    }
    return .rows(rows)
  }
}
