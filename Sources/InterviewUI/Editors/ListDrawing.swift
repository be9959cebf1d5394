internal import QuestionnaireCore
internal import SummaryReports

/// How a list is drawn: its search field, its rows with their headings and numbers, and the help on one of them.
struct ListDrawing {
  private let choice: ListChoice
  private let walk: ListWalk
  private let context: ScreenContext

  init(_ choice: ListChoice, _ walk: ListWalk, in context: ScreenContext) {
    self.choice = choice
    self.walk = walk
    self.context = context
  }

  private var rows: [ListRow] { walk.rows }
  private var focus: ListFocus { walk.focus }
  private var query: TextField { walk.query }
  private var lettering: Lettering { context.lettering }

  func body(problem: [TextLine]) -> [TextLine] {
    var lines: [TextLine] = []
    if walk.hasSearch {
      lines.append(
        query.line(
          label: Wording.searchLabel, columns: min(context.columns, 50), isFocused: focus == .search,
          lettering: lettering))
      if focus == .search { lines += problem }
      lines += DangerText.lines(for: query.text, in: context)
      if walk.search.isSearched, walk.search.hits.isEmpty, !walk.offersWriteDown {
        lines += lettering.wrap(
          "  " + Wording.nothingMatches(query.trimmed), .quiet, columns: context.columns, indent: 2)
      }
    }
    if walk.hidesRows {
      let hint = "  " + Wording.typeFirstLetters(ofMany: listedCount)
      lines += lettering.wrap(hint, .quiet, columns: context.columns, indent: 2)
    }
    if case .find(let found) = focus { lines += findLines(found, problem: problem) }
    let showsNumbers = walk.showsNumbers && numbersFit
    var heading: String?
    let (rows, firstAside) = (rows, firstAside)
    for place in walk.visible {
      let row = rows[place]
      if query.isEmpty, row.heading != heading {
        heading = row.heading
        if let heading { lines.append(TextLine(heading, .heading)) }
      }
      if place == firstAside { lines.append(.gap) }
      lines += self.lines(of: place, showsNumbers: showsNumbers).ofOption(place, isAnchor: row.isExclusive)
      if row.isWriteIn, choice.places.contains(place) {
        lines += writtenLines + writeInLines(isFocused: focus == .writeIn(place), problem: problem)
      }
    }
    if walk.offersWriteDown {
      let row = ChoiceRow(text: Wording.writeDownRow(query.trimmed), isFocused: focus == .writeDown)
      lines += row.lines(lettering, columns: context.columns, indent: 4)
    }
    return lines
  }

  /// The field of the letters that go to a row; the row that they found has the focus.
  private func findLines(_ found: Int?, problem: [TextLine]) -> [TextLine] {
    let field = query.line(
      label: Wording.findLabel, columns: min(context.columns, 50), isFocused: found == nil,
      lettering: lettering)
    guard found == nil, !query.isEmpty else { return [field] + problem }
    let nothing = "  " + Wording.nothingBegins(query.trimmed)
    return [field] + lettering.wrap(nothing, .quiet, columns: context.columns, indent: 2) + problem
  }

  /// The first row that answers for the whole list: "None of these", or else "I do not know".
  private var firstAside: Int? {
    guard choice.form != .yesNo else { return nil }
    let (visible, rows) = (walk.visible, rows)
    let first = visible.first { rows[$0].isExclusive || rows[$0].value == nil }
    return first == visible.first ? nil : first
  }

  /// The rows of the list itself.
  private var listedCount: Int { rows.count { !$0.isAlwaysShown } }

  /// A row for each entry, with which it can be taken away.
  private var writtenLines: [TextLine] {
    choice.entries.enumerated().flatMap { place, entry in
      ChoiceRow(
        text: ReportWording.quoted(entry), box: .tick, isFocused: focus == .written(place), isChosen: true
      )
      .lines(lettering, columns: context.columns)
    }
  }

  private func writeInLines(isFocused: Bool, problem: [TextLine]) -> [TextLine] {
    let field = choice.writeIn.line(
      label: "  " + (choice.entries.isEmpty ? Wording.writeInLabel : Wording.writeInMore),
      columns: context.columns, isFocused: isFocused, lettering: lettering)
    guard isFocused else { return [field] }
    let several = "    " + Wording.writeInSeveral
    return [field] + problem
      + (choice.isMultiple ? lettering.wrap(several, .quiet, columns: context.columns, indent: 4) : [])
  }

  /// What is chosen, where a long list may hide it; and the answer that has no row.
  var slot: [TextLine] {
    var lines: [TextLine] = []
    if case .absent(let absent) = focus {
      lines.append(absent.line(isFocused: true, isChosen: choice.absent == absent, lettering: lettering))
    } else if walk.hidesAbsent, let absent = choice.absent {
      lines.append(absent.line(isFocused: false, isChosen: true, lettering: lettering))
    }
    guard walk.hasSearch else { return lines }
    let names = choice.named.flatMap(chosenTexts) + (choice.absent.map { [$0.text] } ?? [])
    guard !names.isEmpty else { return lines }
    let all = lettering.wrap(Wording.chosen(names), .chosen, columns: context.columns, indent: 2)
    return lines + all.prefix(2)
  }

  /// The words of a chosen row; of "another one" each entry.
  private func chosenTexts(of place: Int) -> [String] {
    rows[place].isWriteIn && !choice.written.isEmpty
      ? choice.written.map(ReportWording.quoted) : [rows[place].text[context.respondent]]
  }

  /// Help on the highlighted row, as high as the longest help of the list, so that the list does not jump.
  var note: [TextLine] {
    let help = rows.indices.map { place -> [TextLine] in
      guard let help = rows[place].help?[context.respondent] else { return [] }
      let name = walk.isNumbered ? [TextRun(Wording.line(place + 1) + ": ", .heading)] : []
      return lettering.wrap(name + [TextRun(help, .quiet)], columns: context.textColumns)
    }
    let height = min(help.map(\.count).max() ?? 0, 6)
    guard height > 0 else { return [] }
    let lines = focus.place.map { Array(help[$0].prefix(height)) } ?? []
    return lines + Array(repeating: TextLine(), count: height - lines.count)
  }

  /// The same for the side of a wide screen, where the hint stands too.
  var sideHelp: [TextLine] {
    guard let place = focus.place else { return [] }
    let columns = context.grid.sideColumns
    let help = helpLines(of: place, columns: columns)
    guard let hint = rows[place].hint?[context.respondent] else { return help }
    let words = Wording.sentence(hint.prefix(1).uppercased() + hint.dropFirst())
    return (help.isEmpty ? [TextLine(Wording.line(place + 1), .heading)] : [help[0]])
      + lettering.wrap(words, columns: columns) + help.dropFirst()
  }

  private func helpLines(of place: Int, columns: Int) -> [TextLine] {
    guard let help = rows[place].help?[context.respondent] else { return [] }
    let name = walk.isNumbered ? [TextLine(Wording.line(place + 1), .heading)] : []
    return name + lettering.wrap(help, .quiet, columns: columns)
  }

  var helpLines: [TextLine] {
    rows.flatMap { row -> [TextLine] in
      guard let help = row.help else { return [] }
      let text = "\(lettering.glyphs.bullet) \(row.text[context.respondent]): \(help[context.respondent])"
      return lettering.wrap(text, columns: context.textColumns, indent: 2)
    }
  }

  private func lines(of place: Int, showsNumbers: Bool) -> [TextLine] {
    let row = rows[place]
    return ChoiceRow(
      text: row.text[context.respondent] + more(of: row), hint: hint(of: row),
      number: showsNumbers ? place + 1 : nil,
      box: choice.isMultiple && !row.isExclusive && (row.value != nil || row.isGroup) ? .tick : .circle,
      isFocused: focus == .row(place) || focus == .find(place),
      isChosen: choice.isChosen(place)
    ).lines(lettering, columns: context.columns)
  }

  /// What counts and what does not, where the screen is wide enough for it.
  private func hint(of row: ListRow) -> String {
    context.size.columns >= 80 ? row.hint?[context.respondent] ?? "" : ""
  }

  /// Other names: all of an option's, of a region only the one that was searched for.
  private func more(of row: ListRow) -> String {
    guard !row.alsoCalled.isEmpty else { return "" }
    if choice.form == .choice || choice.form == .choices {
      return " (\(row.alsoCalled.joined(separator: ", ")))"
    }
    let search = WordSearch(query.text)
    guard search.hit(of: [SearchedName(row.text.person)]) == nil else { return "" }
    return row.alsoCalled.first { search.hit(of: [SearchedName($0)]) != nil }.map { " (\($0))" } ?? ""
  }

  /// On a narrow screen a short list keeps its rows in sight, rather than numbers that break them in two.
  private var numbersFit: Bool {
    guard context.grid.isNarrow else { return true }
    func height(_ lead: Int) -> Int {
      walk.visible.reduce(0) { sum, place in
        let text = rows[place].text[context.respondent]
        return sum + lettering.wrap(text, columns: max(context.columns - lead, 1)).count
      }
    }
    let room = context.size.rows - Self.rowsAround
    return height(9) <= room || height(6) > room
  }

  /// The rows around a list on a narrow screen: title, question, footer.
  private static let rowsAround = 5
}
