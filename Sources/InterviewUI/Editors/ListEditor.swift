internal import QuestionnaireCore

/// A list of rows of which one or several are the answer: yes-no, choice, choices, region and regions.
///
///     > 1 [x] Smoke or strong smells
///       2 [ ] Cold air
///       3 ( ) None of these
struct ListEditor: Editor {
  private(set) var choice: ListChoice
  let startsInSearch: Bool
  /// Whether a search field stands above the rows, and leaves those that it finds.
  let hasSearch: Bool
  /// Whether letters go to a row, once `/` asked for that.
  let hasTypeAhead: Bool
  /// Whether "I do not know" and "I prefer not to say" are keys instead of rows: where the screen is narrow.
  private(set) var hidesAbsent = false
  /// Whether the rows of a list that is too long to be read were asked for.
  private(set) var isOpen = false
  private(set) var focus: ListFocus
  private(set) var search: ListSearch
  private(set) var hasDraft = false
  /// Whether a digit was pressed that no row has: Enter does not take another row then.
  private var isDigitRefused = false

  private var digits = TypedDigits()

  /// A list of more rows has a search field.
  private static let longestPlainList = 24
  /// A list of as many rows or more has type-ahead.
  private static let shortestTypeAhead = 10
  /// Of a list of more rows none is shown before a letter: its first rows would be read as an offer.
  private static let longestShownList = 30

  /// Makes the list of a question; an answer that was given is chosen and highlighted.
  init(_ form: ListForm, rows: [ListRow], question: Question, answer: Answer?, isSearched: Bool) {
    let absent = question.allowsUnknown ? AbsentAnswer.allCases.map { ListRow($0) } : []
    choice = ListChoice(form, rows: rows + absent, answer: answer)
    startsInSearch = isSearched
    hasSearch = isSearched || rows.count > Self.longestPlainList
    hasTypeAhead = !hasSearch && rows.count >= Self.shortestTypeAhead
    search = ListSearch(choice.rows)
    focus = isSearched ? .search : .question
    guard !isSearched else { return }
    if let first = choice.places.min() {
      focus = .row(first)
    } else if let absent = choice.absent {
      let place = choice.rows.firstIndex { $0.meaning == .absent(absent) }
      focus = place.map { .row($0) } ?? .absent(absent)
    }
  }

  var form: ListForm { choice.form }
  var rows: [ListRow] { choice.rows }
  var query: TextField { search.query }
  /// The places of the rows that are shown, in order.
  var visible: [Int] {
    let shown = hidesRows ? rows.indices.filter { rows[$0].isAlwaysShown } : search.visible
    return hidesAbsent ? shown.filter { !isAbsent($0) } : shown
  }
  /// Whether no row is shown before a letter was typed.
  var hidesRows: Bool { query.isEmpty && !isOpen && hasSearch && rows.count > Self.longestShownList }
  var chosen: Set<Int> { choice.places }
  var chosenAbsent: AbsentAnswer? { choice.absent }
  var writeIn: TextField { choice.writeIn }
  var isMultiple: Bool { form.isMultiple }
  var isTyping: Bool { focus.isTyping }

  mutating func rest() {
    endSearch()
    focus = startsInSearch || hidesRows ? .search : .question
  }

  /// "I do not know" has no row where the screen is narrow; what has the focus keeps it.
  mutating func prepare(in context: ScreenContext) {
    hidesAbsent = context.grid.isNarrow && rows.indices.contains(where: isAbsent)
    switch focus {
    case .row(let place):
      if hidesAbsent, case .absent(let absent) = rows[place].meaning { focus = .absent(absent) }
    case .absent(let absent): if !hidesAbsent { _ = highlight(absent) }
    default: break
    }
  }

  private func isAbsent(_ place: Int) -> Bool {
    if case .absent = rows[place].meaning { true } else { false }
  }

  /// Highlights a row; nil: none, but the question.
  mutating func focus(on place: Int?) {
    focus = place.map { .row($0) } ?? .question
    isOpen = place != nil
  }

  mutating func endSearch() {
    search.end()
    if case .row = focus { isOpen = true } else { isOpen = false }
  }

  mutating func type(_ text: String, in context: ScreenContext) -> Action {
    switch focus {
    case .search:
      return search.insert(text) ? .done : .problem(Wording.tooLong(limit: query.limit))
    case .find:
      guard search.insert(text) else { return .problem(Wording.tooLong(limit: query.limit)) }
      findAhead(in: context)
      return .done
    case .writeIn:
      hasDraft = true
      return choice.writeIn.insert(text) ? .done : .problem(Wording.tooLong(limit: writeIn.limit))
    case .question, .row, .writeDown, .written, .absent: return .ignored
    }
  }

  mutating func perform(_ command: Command, in context: ScreenContext) -> Action {
    let isRefused = isDigitRefused
    isDigitRefused = false
    if isRefused, command == .accept || command == .toggle { return refuseDigit() }
    if case .number(let digit) = command { return highlight(digit: digit) }
    digits.end()
    if let absent = AbsentAnswer(command) { return highlight(absent) }
    if case .find(let found) = focus {
      if search.perform(command) {
        findAhead(in: context)
        return .done
      }
      endSearch()
      focus = found.map { .row($0) } ?? .question
      if command == .back { return .done }
    }
    if case .search = focus, search.perform(command) { return .done }
    if case .writeIn = focus, choice.writeIn.perform(command) {
      hasDraft = true
      return .done
    }
    let page = max(context.size.rows / 2, 2)
    switch command {
    case .first: visible.first.map { focus = .row($0) }
    case .last: stops.last.map { focus = $0 }
    case .next: move(.down, page: page)
    case .find:
      focus = hasSearch ? .search : .find(nil)
      endSearch()
    case .yes: return highlight(value: "yes")
    case .no: return highlight(value: "no")
    case .toggle:
      if case .written(let entry) = focus { return takeAway(entry) }
      guard case .row(let place) = focus else { return .problem(Wording.chooseRowFirst) }
      return toggle(place)
    case .accept: return accept()
    case .back: return leaveField()
    default:
      guard command.step(page: page) != nil else { return .ignored }
      move(command, page: page)
    }
    return .done
  }

  private mutating func leaveField() -> Action {
    switch focus {
    case .writeIn(let place): focus = .row(place)
    case .search where !query.isEmpty: endSearch()
    case .search where !startsInSearch: focus = .question
    case .search, .question, .row, .writeDown, .written, .absent, .find: return .ignored
    }
    return .done
  }

  /// From the question itself, or the field above the rows, any arrow goes to the first row; but where none is shown
  /// before a letter, only Up keeps it so: Down asks for all of them.
  private mutating func move(_ command: Command, page: Int) {
    if focus == .search || focus == .question, command != .up { isOpen = true }
    let stops = stops
    if focus == .search, command == .up {
      visible.first.map { focus = .row($0) }
      return
    }
    guard let here = stops.firstIndex(of: focus) else {
      visible.first.map { focus = .row($0) }
      return
    }
    var cursor = ListCursor(at: here)
    if cursor.move(command, rows: stops.count, page: page), let place = cursor.place { focus = stops[place] }
  }

  /// Everything that the arrows go through, in order.
  private var stops: [ListFocus] {
    var stops: [ListFocus] = hasSearch ? [.search] : []
    for place in visible {
      stops.append(.row(place))
      guard rows[place].isWriteIn, chosen.contains(place) else { continue }
      stops += choice.entries.indices.map { .written($0) } + [.writeIn(place)]
    }
    return stops + (offersWriteDown ? [.writeDown] : [])
  }

  /// Digits only ever move the highlight.
  private mutating func highlight(digit: Int) -> Action {
    let visible = visible
    guard isNumbered, let number = digits.number(with: digit, where: { visible.contains($0 - 1) }) else {
      return refuseDigit()
    }
    focus = .row(number - 1)
    return .done
  }

  /// Goes to the row that was typed ahead to.
  private mutating func findAhead(in context: ScreenContext) {
    let visible = visible
    let texts = visible.map { rows[$0].text[context.respondent] }
    focus = .find(TypeAhead(query.text).place(in: texts).map { visible[$0] })
  }

  /// No row has the digit; the next Enter must not take another row.
  private mutating func refuseDigit() -> Action {
    isDigitRefused = true
    return .problem(isNumbered ? Wording.noSuchNumber(of: rows.count) : Wording.noNumbers)
  }

  private mutating func highlight(_ absent: AbsentAnswer) -> Action {
    guard let place = rows.firstIndex(where: { $0.meaning == .absent(absent) }) else { return .ignored }
    focus = hidesAbsent ? .absent(absent) : .row(place)
    return .done
  }

  private mutating func highlight(value: String) -> Action {
    guard let place = rows.firstIndex(where: { $0.value == value }) else { return .ignored }
    focus = .row(place)
    return .done
  }

  /// Takes what is highlighted, and goes on if that completes the answer.
  private mutating func accept() -> Action {
    switch focus {
    case .question, .find: return choice.isEmpty ? .problem(Wording.chooseFirst) : goOn()
    case .search where query.isEmpty && !choice.isEmpty: return goOn()
    case .search: return acceptSearch()
    case .writeDown: return writeDown()
    case .written: return goOn()
    case .absent(let absent): return accept(absent)
    case .writeIn(let place): return acceptWriteIn(place)
    case .row(let place): return accept(place)
    }
  }

  /// Goes to the best row that was found. What was not found is written down, unless it names a row that is always there.
  private mutating func acceptSearch() -> Action {
    if let named = search.hits.first ?? search.alwaysShown(named: query.text) {
      focus = .row(named)
      return .done
    }
    return query.isEmpty ? .problem(Wording.goToTheListFirst) : writeDown()
  }

  private mutating func acceptWriteIn(_ place: Int) -> Action {
    guard !writeIn.isEmpty else {
      guard !choice.entries.isEmpty else { return .problem(Wording.writeInFirst) }
      focus = .row(place)
      return .done
    }
    if let letter = Self.loneLetter(in: writeIn.text) { return .problem(Wording.oneLetter(letter)) }
    guard isMultiple else { return .answer(choice.answer) }
    guard choice.write(writeIn.text, at: place) else {
      return .problem(Wording.tooLong(limit: ListChoice.longestWriteIn))
    }
    focus = .row(place)
    return .done
  }

  private mutating func writeDown() -> Action {
    guard let place = writeInPlace else { return .problem(Wording.nothingFound) }
    let typed = query.trimmed
    if let letter = Self.loneLetter(in: typed) { return .problem(Wording.oneLetter(letter)) }
    guard choice.write(typed, at: place) else {
      return .problem(Wording.tooLong(limit: ListChoice.longestWriteIn))
    }
    hasDraft = true
    endSearch()
    focus = hasSearch ? .search : .row(place)
    return isMultiple ? .remark(Wording.writtenDown(typed)) : .answer(choice.answer)
  }

  /// An entry of a single letter or sign: a key that was meant for something else, and never a name.
  static func loneLetter(in text: String) -> String? {
    ListChoice.entries(of: text).first { $0.count == 1 && $0.first?.isNumber == false }
  }

  private mutating func takeAway(_ entry: Int) -> Action {
    let text = choice.entries[entry]
    choice.remove(entry: entry)
    hasDraft = true
    writeInPlace.map { focus = .row($0) }
    return .remark(Wording.takenAway(text))
  }

  private mutating func accept(_ place: Int) -> Action {
    let row = rows[place]
    if case .absent(let absent) = row.meaning { return accept(absent) }
    if isMultiple, choice.isChosen(place) { return goOn() }
    // Going on with the last line must not take away what was ticked: it may be what matters most.
    if row.isExclusive, choice.hasTicks { return .problem(Wording.othersAreTicked) }
    if isMultiple, choice.isUnticked(place) {
      return choice.isEmpty ? .problem(Wording.chooseFirst) : goOn()
    }
    if isMultiple {
      let outcome = tick(place)
      return row.isExclusive ? .answer(choice.answer) : outcome
    }
    if chosen != [place] { hasDraft = row.isWriteIn || hasDraft }
    choice.choose(only: [place])
    guard row.isWriteIn else { return .answer(choice.answer) }
    focus = .writeIn(place)
    return .done
  }

  /// Takes the answer that gives no value, unless lines are ticked: those are not taken away by going on.
  private func accept(_ absent: AbsentAnswer) -> Action {
    choice.hasTicks ? .problem(Wording.linesAreTicked) : .answer(absent.answer)
  }

  private mutating func goOn() -> Action {
    if chosen.isEmpty, let chosenAbsent { return .answer(chosenAbsent.answer) }
    if let open = choice.openWriteIn {
      focus = .writeIn(open)
      return .problem(Wording.writeInFirst)
    }
    return .answer(choice.answer)
  }

  private mutating func toggle(_ place: Int) -> Action {
    if case .absent = rows[place].meaning { return .remark(Wording.pressEnterForThis) }
    guard choice.isChosen(place) else { return tick(place) }
    choice.untick(place)
    hasDraft = true
    return said(of: place, isTicked: false) ?? .done
  }

  private mutating func tick(_ place: Int) -> Action {
    let hasCleared = choice.tick(place)
    hasDraft = true
    if rows[place].isWriteIn { focus = .writeIn(place) }
    return said(of: place, isTicked: true) ?? (hasCleared ? .remark(Wording.othersCleared) : .done)
  }

  /// What is said of a group: its rows may be out of sight.
  private func said(of place: Int, isTicked: Bool) -> Action? {
    guard rows[place].isGroup else { return nil }
    let (name, count) = (rows[place].text.person, choice.meant(by: place).count)
    return .remark(
      isTicked ? Wording.groupTicked(name, count) : Wording.groupUnticked(name, count))
  }
}
