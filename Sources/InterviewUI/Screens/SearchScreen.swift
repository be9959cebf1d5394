internal import SummaryReports

/// A screen of rows below a search field that takes lay words.
protocol SearchScreen: Screen {
  /// What is typed, and what is highlighted.
  var picker: SearchPicker { get set }
  /// The title at the top.
  var title: String { get }
  /// The rows that the search leaves, best first.
  func rowTexts(in world: World) -> [String]
  /// How many of the rows the search found; the others are always there.
  func foundCount(in world: World) -> Int
  /// What is said of a highlighted row.
  func note(of row: Int, in world: World) -> String
  /// Something that is said above the rows.
  func notice(in world: World) -> String?
  /// Takes a row.
  func choose(_ row: Int, in world: World) -> [Action]
  /// Where Esc goes, when there is nothing to clear.
  var backAction: Action { get }
}

extension SearchScreen {
  var isTyping: Bool { picker.isTyping }
  func notice(in world: World) -> String? { nil }
  func bindings(in world: World) -> [Binding] { picker.bindings() }

  mutating func type(_ text: String, in world: World) -> [Action] {
    picker.type(text)
    return []
  }

  mutating func perform(_ command: Command, in world: World) -> [Action] { search(command, in: world) }

  mutating func search(_ command: Command, in world: World) -> [Action] {
    let rows = rowTexts(in: world).count
    let outcome = picker.perform(command, rows: rows, screenRows: world.size.rows)
    switch outcome {
    case .done: return []
    case .chosen(let row): return choose(row, in: world)
    case .left: return [backAction]
    }
  }

  func page(in world: World) -> Page {
    let lettering = world.lettering
    var page = Page(title: title)
    page.lead = [
      picker.query.line(
        label: Wording.menuSearch, columns: min(world.columns, 66), isFocused: isTyping, lettering: lettering)
    ]
    if let problem = picker.problem {
      page.lead += lettering.wrap(Wording.problem(problem), .problem, columns: world.columns)
    }
    if let notice = notice(in: world) {
      page.lead += lettering.wrap(notice, .quiet, columns: world.columns)
    }
    page.leadExtra = [TextLine()]
    if !picker.query.isEmpty, foundCount(in: world) == 0 {
      page.body += lettering.wrap(
        "  " + Wording.nothingMatches(picker.query.trimmed) + " " + Wording.ifUrgent, .quiet,
        columns: world.columns, indent: 2)
    }
    for (index, row) in rowTexts(in: world).enumerated() {
      let isFocused = picker.highlight == index
      let mark = isFocused ? "\(lettering.glyphs.marker) " : "  "
      let lines = lettering.wrap(
        mark + row, isFocused ? .focused : .plain, columns: world.columns, indent: 4)
      page.body += isFocused ? lines.focused() : lines
    }
    page.note = noteLines(in: world)
    return page
  }

  /// Two lines, whatever is highlighted.
  private func noteLines(in world: World) -> [TextLine] {
    let text = picker.highlight.map { note(of: $0, in: world) } ?? ""
    let lines = world.lettering.wrap(text, .quiet, columns: world.textColumns).prefix(2)
    return lines + Array(repeating: TextLine(), count: 2 - lines.count)
  }
}
