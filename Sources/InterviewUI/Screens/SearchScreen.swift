internal import QuestionnaireCore

/// A screen of rows that are searched with lay words: what fits best stands first, and nothing that was typed leaves it
/// without rows.
protocol SearchScreen: Screen {
  /// What is typed, and what is highlighted.
  var picker: SearchPicker { get set }
  func title(in context: ScreenContext) -> String
  /// What stands at the right end of the title, the longest wording first.
  func aside(in context: ScreenContext) -> [String]
  /// The rows, those that fit best first.
  func searchRows(in context: ScreenContext) -> [SearchRow]
  /// Something that is said above the rows.
  func notice(in context: ScreenContext) -> String?
  /// What is said above the rows where nothing fits what was typed.
  func nothingFits(in context: ScreenContext) -> String
  /// Where Esc goes, when there is nothing to clear.
  var backAction: Action { get }
}

/// A row of such a screen.
struct SearchRow: Hashable, Sendable {
  let text: String
  /// What stands at its right end.
  var remark = ""
  /// What stands above it.
  var heading: String?
  /// What it is about, under it.
  var note = ""
  /// Whether it fits what was typed.
  var isHit = false
}

extension SearchScreen {
  /// Only a problem has a place below the search field.
  var message: Message {
    get { Message(problem: picker.problem) }
    set { picker.problem = newValue.problem }
  }
  var isTyping: Bool { picker.isTyping }
  /// A letter that is typed over the rows begins a search.
  var startsTyping: Bool { !picker.isTyping }
  func aside(in context: ScreenContext) -> [String] { [] }
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
    let rows = searchRows(in: context)
    switch picker.perform(command, rows: rows.count, screenRows: context.size.rows) {
    case .done: return []
    case .chosen(let row): return choose(row, in: context)
    case .searched:
      if let only = onlyHit(in: context) { return choose(only, in: context) }
      if !rows.isEmpty { picker.goToRows() }
      return []
    case .left: return [backAction]
    }
  }

  /// The one row that fits what was typed; where a word of danger was typed, help comes first.
  private func onlyHit(in context: ScreenContext) -> Int? {
    let rows = searchRows(in: context)
    guard !picker.query.isEmpty, rows.count(where: \.isHit) == 1,
      DangerText.found(in: picker.query.text, of: context.frontMatter.guidance).isEmpty
    else { return nil }
    return rows.firstIndex(where: \.isHit)
  }

  func page(in context: ScreenContext) -> Page {
    let lettering = context.lettering
    var page = Page(title: title(in: context))
    page.aside = aside(in: context)
    if picker.showsField {
      page.lead = [
        picker.query.line(
          label: Wording.menuSearch, columns: min(context.columns, 66), isFocused: isTyping,
          lettering: lettering)
      ]
    }
    if let problem = picker.problem {
      page.lead += lettering.wrap(Wording.problem(problem), .problem, columns: context.columns)
    }
    page.lead += DangerText.lines(for: picker.query.text, in: context)
    if let notice = notice(in: context) {
      page.lead += lettering.wrap(notice, .quiet, columns: context.columns)
    }
    if !page.lead.isEmpty { page.leadExtra = [TextLine()] }
    let rows = searchRows(in: context)
    let fits = picker.query.isEmpty || rows.contains(where: \.isHit)
    if !fits {
      page.body += lettering.wrap(nothingFits(in: context), .emphasis, columns: context.textColumns)
    }
    for (index, row) in rows.enumerated() { page.body += lines(of: row, at: index, in: context) }
    if !fits { page.body += [TextLine()] + insteadLines(in: context) }
    return page
  }

  /// What the program is not for, what to do instead, and where it is said what is urgent.
  private func insteadLines(in context: ScreenContext) -> [TextLine] {
    let notFor = context.frontMatter.heads.compactMap(\.notFor)
    return (notFor + [Wording.ifUrgent(isTyping: isTyping)]).flatMap {
      context.lettering.wrap($0, columns: context.textColumns)
    }
      + context.lettering.lines(
        of: context.frontMatter.guidance.notCovered, for: context.respondent, columns: context.textColumns)
  }

  /// What a small screen has no room for is read in the help.
  func helpLines(in context: ScreenContext) -> [TextLine] {
    let isHit = searchRows(in: context).contains(where: \.isHit)
    return picker.query.isEmpty || isHit ? [] : insteadLines(in: context)
  }

  private func lines(of row: SearchRow, at index: Int, in context: ScreenContext) -> [TextLine] {
    let lettering = context.lettering
    var lines = row.heading.map { [TextLine($0, .heading)] } ?? []
    lines += ChoiceRow(
      text: row.text, remark: row.remark, number: index < 99 ? index + 1 : nil,
      isFocused: picker.highlight == index
    )
    .lines(lettering, columns: context.columns, indent: 5)
    guard !row.note.isEmpty, context.size.rows >= 16 else { return lines }
    return lines + lettering.wrap("     " + row.note, .quiet, columns: context.textColumns, indent: 5)
  }

  /// Searches for other words.
  mutating func search(for words: String, in context: ScreenContext) -> String? {
    var found = self
    found.picker = SearchPicker()
    found.picker.type(words)
    if let problem = found.picker.problem { return problem }
    self = found
    return nil
  }

  func spoken(in context: ScreenContext) -> Spoken {
    let isSearched = !picker.query.isEmpty
    let found = searchRows(in: context)
    var rows = SpokenRows(found.map { $0.remark.isEmpty ? $0.text : Wording.begunRow($0.text, $0.remark) })
    rows.identity = picker.query.text
    rows.isSearched = true
    rows.wayOn = onlyHit(in: context)
    let hasHits = found.contains(where: \.isHit)
    rows.intro = DangerText.spoken(for: picker.query.text, in: context)
    if isSearched, !hasHits {
      let instead = context.frontMatter.guidance.notCovered
      rows.intro +=
        [nothingFits(in: context)] + context.frontMatter.heads.compactMap(\.notFor)
        + context.lettering.lines(of: instead, for: context.respondent, columns: context.columns).map(\.text)
        + [Wording.lineIfUrgent]
      rows.intro.removeAll(where: \.isEmpty)
    } else if isSearched {
      rows.intro.append(Wording.lineFound(picker.query.trimmed))
    } else {
      rows.intro += [notice(in: context), Wording.sentence(title(in: context))].compactMap { $0 }
    }
    for (place, row) in found.enumerated() where !row.note.isEmpty && found.count < SearchPicker.fieldFrom {
      rows.lines[place] = Wording.sentence(rows.lines[place]) + " " + row.note
    }
    return .rows(rows)
  }
}
