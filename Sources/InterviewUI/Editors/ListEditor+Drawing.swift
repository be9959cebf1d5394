internal import QuestionnaireCore
internal import SummaryReports

extension ListEditor {
  var writeInPlace: Int? { rows.firstIndex(where: \.isWriteIn) }

  /// Whether what is searched for can be written down as it is typed.
  var offersWriteDown: Bool { hasSearch && search.isSearched && writeInPlace != nil }

  /// Whether the rows have numbers: two digits are enough.
  var isNumbered: Bool { rows.count <= 99 }

  /// The first row that answers for the whole list: "None of these", or else "I do not know".
  private var firstAside: Int? {
    guard form != .yesNo, let first = visible.first(where: { rows[$0].isExclusive || rows[$0].value == nil })
    else { return nil }
    return first == visible.first ? nil : first
  }

  /// The row that says that nothing of the list is so.
  var noneRow: Int? { visible.first { rows[$0].isExclusive } }

  /// Whether Esc leaves a field of this list before it leaves the question.
  var isInInnerField: Bool {
    switch focus {
    case .writeIn, .find: true
    case .search: !startsInSearch || !query.isEmpty
    case .question, .row, .writeDown, .written, .absent: false
    }
  }

  func body(in context: ScreenContext, problem: [TextLine]) -> [TextLine] {
    let lettering = context.lettering
    var lines: [TextLine] = []
    if hasSearch {
      lines.append(
        query.line(
          label: Wording.searchLabel, columns: min(context.columns, 50), isFocused: focus == .search,
          lettering: lettering))
      if focus == .search { lines += problem }
      lines += DangerText.lines(for: query.text, in: context)
      if search.isSearched, search.hits.isEmpty, !offersWriteDown {
        lines += lettering.wrap(
          "  " + Wording.nothingMatches(query.trimmed), .quiet, columns: context.columns, indent: 2)
      }
    }
    if hidesRows { lines.append(TextLine("  " + Wording.typeFirstLetters(ofMany: listedCount), .quiet)) }
    if case .find(let found) = focus { lines += findLines(found, in: context, problem: problem) }
    let showsNumbers = isNumbered && numbersFit(in: context)
    var heading: String?
    for place in visible {
      let row = rows[place]
      if query.isEmpty, row.heading != heading {
        heading = row.heading
        if let heading { lines.append(TextLine(heading, .heading)) }
      }
      if place == firstAside { lines.append(.gap) }
      lines += self.lines(of: place, showsNumbers: showsNumbers, in: context)
        .ofOption(place, isAnchor: row.isExclusive)
      if row.isWriteIn, chosen.contains(place) {
        lines += writtenLines(in: context)
        lines += writeInLines(isFocused: focus == .writeIn(place), in: context, problem: problem)
      }
    }
    if offersWriteDown {
      let row = ChoiceRow(text: Wording.writeDownRow(query.trimmed), isFocused: focus == .writeDown)
      lines += row.lines(lettering, columns: context.columns, indent: 4)
    }
    return lines
  }

  /// The field of the letters that go to a row; the row that they found has the focus.
  private func findLines(_ found: Int?, in context: ScreenContext, problem: [TextLine]) -> [TextLine] {
    let field = query.line(
      label: Wording.findLabel, columns: min(context.columns, 50), isFocused: found == nil,
      lettering: context.lettering)
    guard found == nil, !query.isEmpty else { return [field] + problem }
    let nothing = "  " + Wording.nothingBegins(query.trimmed)
    return [field] + context.lettering.wrap(nothing, .quiet, columns: context.columns, indent: 2) + problem
  }

  /// The rows of the list itself.
  private var listedCount: Int { rows.count { !$0.isAlwaysShown } }

  /// A row for each entry, with which it can be taken away.
  private func writtenLines(in context: ScreenContext) -> [TextLine] {
    choice.entries.enumerated().flatMap { place, entry in
      ChoiceRow(
        text: ReportWording.quoted(entry), box: .tick, isFocused: focus == .written(place), isChosen: true
      )
      .lines(context.lettering, columns: context.columns)
    }
  }

  private func writeInLines(isFocused: Bool, in context: ScreenContext, problem: [TextLine]) -> [TextLine] {
    let field = writeIn.line(
      label: "  " + (choice.entries.isEmpty ? Wording.writeInLabel : Wording.writeInMore),
      columns: context.columns, isFocused: isFocused,
      lettering: context.lettering)
    guard isFocused else { return [field] }
    let several = "    " + Wording.writeInSeveral
    return [field] + problem
      + (isMultiple ? context.lettering.wrap(several, .quiet, columns: context.columns, indent: 4) : [])
  }

  /// What is chosen, where a long list may hide it; and the answer that has no row.
  func slot(in context: ScreenContext) -> [TextLine] {
    var lines: [TextLine] = []
    if case .absent(let absent) = focus {
      lines.append(
        absent.line(isFocused: true, isChosen: chosenAbsent == absent, lettering: context.lettering))
    } else if hidesAbsent, let chosenAbsent {
      lines.append(chosenAbsent.line(isFocused: false, isChosen: true, lettering: context.lettering))
    }
    guard hasSearch else { return lines }
    let names =
      choice.named.flatMap { chosenTexts(of: $0, in: context) } + (chosenAbsent.map { [$0.text] } ?? [])
    guard !names.isEmpty else { return lines }
    let all = context.lettering.wrap(Wording.chosen(names), .chosen, columns: context.columns, indent: 2)
    return lines + all.prefix(2)
  }

  /// The words of a chosen row; of "another one" each entry.
  private func chosenTexts(of place: Int, in context: ScreenContext) -> [String] {
    rows[place].isWriteIn && !choice.written.isEmpty
      ? choice.written.map(ReportWording.quoted) : [rows[place].text[context.respondent]]
  }

  /// Help on the highlighted row, as high as the longest help of the list, so that the list does not jump.
  func note(in context: ScreenContext) -> [TextLine] {
    let help = rows.indices.map { place -> [TextLine] in
      guard let help = rows[place].help?[context.respondent] else { return [] }
      let name = isNumbered ? [TextRun(Wording.line(place + 1) + ": ", .heading)] : []
      return context.lettering.wrap(name + [TextRun(help, .quiet)], columns: context.textColumns)
    }
    let height = min(help.map(\.count).max() ?? 0, 6)
    guard height > 0 else { return [] }
    let lines = focusedRow.map { Array(help[$0].prefix(height)) } ?? []
    return lines + Array(repeating: TextLine(), count: height - lines.count)
  }

  /// The same for the side of a wide screen, where the hint stands too.
  func sideHelp(in context: ScreenContext) -> [TextLine] {
    guard let place = focusedRow else { return [] }
    let columns = context.grid.sideColumns
    let help = helpLines(of: place, columns: columns, in: context)
    guard let hint = rows[place].hint?[context.respondent] else { return help }
    let words = Wording.sentence(hint.prefix(1).uppercased() + hint.dropFirst())
    return (help.isEmpty ? [TextLine(Wording.line(place + 1), .heading)] : [help[0]])
      + context.lettering.wrap(words, columns: columns) + help.dropFirst()
  }

  private var focusedRow: Int? {
    switch focus {
    case .row(let place), .find(.some(let place)): place
    default: nil
    }
  }

  private func helpLines(of place: Int, columns: Int, in context: ScreenContext) -> [TextLine] {
    guard let help = rows[place].help?[context.respondent] else { return [] }
    let name = isNumbered ? [TextLine(Wording.line(place + 1), .heading)] : []
    return name + context.lettering.wrap(help, .quiet, columns: columns)
  }

  func helpLines(in context: ScreenContext) -> [TextLine] {
    rows.flatMap { row -> [TextLine] in
      guard let help = row.help else { return [] }
      let text =
        "\(context.lettering.glyphs.bullet) \(row.text[context.respondent]): \(help[context.respondent])"
      return context.lettering.wrap(text, columns: context.textColumns, indent: 2)
    }
  }

  var placesProblem: Bool { isTyping }

  private func lines(of place: Int, showsNumbers: Bool, in context: ScreenContext) -> [TextLine] {
    let row = rows[place]
    return ChoiceRow(
      text: row.text[context.respondent] + more(of: row), hint: hint(of: row, in: context),
      number: showsNumbers ? place + 1 : nil,
      box: isMultiple && !row.isExclusive && (row.value != nil || row.isGroup) ? .tick : .circle,
      isFocused: focus == .row(place) || focus == .find(place),
      isChosen: choice.isChosen(place)
    ).lines(context.lettering, columns: context.columns)
  }

  /// What counts and what does not, where the screen is wide enough for it.
  private func hint(of row: ListRow, in context: ScreenContext) -> String {
    context.size.columns >= 80 ? row.hint?[context.respondent] ?? "" : ""
  }

  /// Other names: all of an option's, of a region only the one that was searched for.
  private func more(of row: ListRow) -> String {
    guard !row.alsoCalled.isEmpty else { return "" }
    if form == .choice || form == .choices { return " (\(row.alsoCalled.joined(separator: ", ")))" }
    let search = WordSearch(query.text)
    guard search.hit(of: [SearchedName(row.text.person)]) == nil else { return "" }
    return row.alsoCalled.first { search.hit(of: [SearchedName($0)]) != nil }.map { " (\($0))" } ?? ""
  }

  /// On a narrow screen a short list keeps its rows in sight, rather than numbers that break them in two.
  private func numbersFit(in context: ScreenContext) -> Bool {
    guard context.grid.isNarrow else { return true }
    func height(_ lead: Int) -> Int {
      visible.reduce(0) { sum, place in
        sum
          + context.lettering.wrap(
            rows[place].text[context.respondent], columns: max(context.columns - lead, 1)
          ).count
      }
    }
    let room = context.size.rows - Self.rowsAround
    return height(9) <= room || height(6) > room
  }

  /// The rows around a list on a narrow screen: title, question, footer.
  private static let rowsAround = 5

  func bindings(in context: ScreenContext) -> [Binding] {
    switch focus {
    case .search: searchBindings
    case .find: findBindings
    case .writeIn: fieldBindings
    case .question, .row, .writeDown, .written, .absent: rowBindings
    }
  }

  private var searchBindings: [Binding] {
    [
      Binding(.down, word: Wording.keyList, short: Wording.keyListShort),
      hidesRows && noneRow != nil
        ? Binding(.up, word: Wording.keyNoneOfThese)
        : Binding(.up, word: Wording.keyList, isInFooter: false), back,
      offersWriteDown && search.hits.isEmpty
        ? Binding(.accept, word: Wording.keyWriteDown)
        : Binding(.accept, word: Wording.keyTake, isInFooter: false),
      Binding(.next, word: Wording.keyList, isInFooter: false),
      Binding([.pageDown, .pageUp], word: Wording.keyPages, isInFooter: false),
    ] + TextField.bindings + absentBindings
  }

  private var findBindings: [Binding] {
    [
      Binding(.accept, word: enterWord), back,
      Binding([.up, .down], word: Wording.keyMove, short: ""),
      Binding(.next, word: Wording.keyNextLine, isInFooter: false),
    ] + TextField.bindings + absentBindings
  }

  /// What Enter does to what has the focus: it ticks a line of a list of ticks, and goes on with what is ticked.
  private var enterWord: String {
    guard let place = focusedRow, isMultiple, !rows[place].isExclusive else { return Wording.keyTake }
    let isTaken = rows[place].value == nil || choice.isChosen(place) || choice.isUnticked(place)
    return isTaken ? Wording.keyTake : Wording.keyTick
  }

  private var fieldBindings: [Binding] {
    [
      Binding(.accept, word: isMultiple ? Wording.keyList : Wording.keyTake),
      Binding([.up, .down], word: Wording.keyMove, short: ""), back,
      Binding(.next, word: Wording.keyNextLine, isInFooter: false),
    ] + TextField.bindings + absentBindings
  }

  private var rowBindings: [Binding] {
    var bindings = [
      focus == .writeDown
        ? Binding(.accept, word: Wording.keyWriteDown) : Binding(.accept, word: enterWord)
    ]
    if hidesAbsent { bindings += absentBindings }
    bindings.append(back)
    if hasSearch || hasTypeAhead { bindings.append(Binding(.find, word: Wording.keyFind)) }
    if isMultiple, focus != .writeDown {
      bindings.append(Binding(.toggle, word: Wording.keyTick, isInFooter: enterWord == Wording.keyTake))
    }
    if form == .yesNo { bindings.append(Binding([.yes, .no], word: Wording.keyYesNo, isInFooter: false)) }
    if isNumbered {
      bindings.append(
        Binding((0...9).map { .number($0) }, word: Wording.keyHighlight, isInFooter: false))
    } else {
      // Digits that no row has are taken, to say so.
      bindings.append(Binding((0...9).map { .number($0) }, word: "", isInFooter: false))
    }
    bindings.append(Binding([.up, .down], word: Wording.keyMove, isInFooter: false))
    bindings.append(Binding(.next, word: Wording.keyNextLine, isInFooter: false))
    bindings.append(Binding([.first, .last], word: Wording.keyEnds, isInFooter: false))
    bindings.append(Binding([.pageUp, .pageDown], word: Wording.keyPages, isInFooter: false))
    bindings.append(Binding([.halfUp, .halfDown], word: Wording.keyHalfPages, isInFooter: false))
    return hidesAbsent ? bindings : bindings + absentBindings
  }

  private var back: Binding {
    isInInnerField
      ? Binding(.back, word: Wording.keyLeaveField, short: Wording.keyLeaveFieldShort)
      : Binding(.back, word: Wording.keyBack)
  }

  private var absentBindings: [Binding] {
    if hidesAbsent { return AbsentAnswer.bindings(inFooter: true) }
    return rows.contains(where: \.isAbsent) ? AbsentAnswer.bindings(inFooter: false) : []
  }
}
