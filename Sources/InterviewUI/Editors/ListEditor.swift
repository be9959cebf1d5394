internal import QuestionnaireCore

/// A list of rows of which one or several are the answer: yes-no, choice, choices, region and regions.
///
///     > 1 [x] Smoke or strong smells
///       2 [ ] Cold air
///       3 ( ) None of these
struct ListEditor: Editor {
  enum Focus: Hashable, Sendable {
    /// The question itself: no row is highlighted.
    case question
    case search
    case row(Int)
    /// What was searched for and not found, to be written down.
    case writeDown
    /// The text of "another one".
    case writeIn(Int)
    /// "I do not know" or "I prefer not to say", where they have no rows.
    case absent(AbsentAnswer)
  }

  private(set) var choice: ListChoice
  /// Whether the list begins with a search field.
  let startsInSearch: Bool
  let hasSearch: Bool
  /// Whether "I do not know" and "I prefer not to say" are taken but have no rows.
  let hidesAbsent: Bool
  private(set) var focus: Focus
  private(set) var query = TextField(limit: 60)
  /// The places of the rows that the search shows, in order.
  private(set) var visible: [Int]
  private(set) var hasDraft = false
  /// Whether a digit was pressed that no row has: Enter does not take another row then.
  private var isDigitRefused = false

  /// The longest list that is not searched.
  private static let longestPlainList = 12

  /// Makes the list of a question; an answer that was given is chosen and highlighted.
  ///
  /// `hidesAbsent` makes "I do not know" and "I prefer not to say" keys instead of rows.
  init(
    _ form: ListForm, rows: [ListRow], question: Question, answer: Answer?, isSearched: Bool,
    hidesAbsent: Bool
  ) {
    let absent = question.allowsUnknown && !hidesAbsent ? AbsentAnswer.allCases.map { ListRow($0) } : []
    choice = ListChoice(form, rows: rows + absent, answer: answer)
    self.hidesAbsent = question.allowsUnknown && hidesAbsent
    startsInSearch = isSearched
    hasSearch = isSearched || rows.count > Self.longestPlainList
    visible = Array(choice.rows.indices)
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
  var chosen: Set<Int> { choice.places }
  var chosenAbsent: AbsentAnswer? { choice.absent }
  /// The text of "another one".
  var writeIn: TextField { choice.writeIn }
  var isMultiple: Bool { form.isMultiple }

  var isTyping: Bool {
    switch focus {
    case .search, .writeIn: true
    case .question, .row, .writeDown, .absent: false
    }
  }

  /// The row whose text is written.
  var writeInPlace: Int? { rows.firstIndex(where: \.isWriteIn) }

  /// Whether nothing was found by what is searched for.
  var foundNothing: Bool { !query.isEmpty && !visible.contains { !rows[$0].isAlwaysShown } }

  /// Whether what was searched for, and not found, can be written down instead.
  var offersWriteDown: Bool { foundNothing && writeInPlace != nil }

  /// Whether rows have numbers.
  var isNumbered: Bool { !hasSearch && rows.count <= 9 }

  /// The row that says that nothing of the list is so.
  var noneRow: Int? { visible.first { rows[$0].isExclusive } }

  /// Whether Esc leaves a field of this list before it leaves the question.
  var isInInnerField: Bool {
    switch focus {
    case .writeIn: true
    case .search: !startsInSearch || !query.isEmpty
    case .question, .row, .writeDown, .absent: false
    }
  }

  mutating func rest() {
    endSearch()
    focus = startsInSearch ? .search : .question
  }

  /// Highlights a row; nil: none, but the question.
  mutating func focus(on place: Int?) { focus = place.map { .row($0) } ?? .question }

  mutating func endSearch() {
    query = TextField(limit: query.limit)
    visible = Array(rows.indices)
  }

  mutating func type(_ text: String, in context: ScreenContext) -> Action {
    switch focus {
    case .search:
      let fits = query.insert(text)
      search()
      return fits ? .done : .problem(Wording.tooLong(limit: query.limit))
    case .writeIn:
      hasDraft = true
      return choice.writeIn.insert(text) ? .done : .problem(Wording.tooLong(limit: writeIn.limit))
    case .question, .row, .writeDown, .absent: return .ignored
    }
  }

  /// Shows the rows that match, and those that are never hidden.
  private mutating func search() {
    guard !WordSearch(query.text).isEmpty else {
      visible = Array(rows.indices)
      return
    }
    visible = found(query.text) + rows.indices.filter { rows[$0].isAlwaysShown }
  }

  /// The rows that words find, the best first.
  func found(_ words: String) -> [Int] {
    let search = WordSearch(words)
    let found = search.matches(in: rows.indices.filter { !rows[$0].isAlwaysShown }) { place in
      [rows[place].text.person, rows[place].text.other] + rows[place].alsoCalled
    }
    // Of a single word, loose matches are shown only where there is no good one.
    let best = found.map(\.rank).max() ?? 0
    let good = search.isOneWord ? found.filter { $0.rank * 3 > best * 2 } : found
    return WordSearch.bestFirst(good).map(\.entry)
  }

  mutating func perform(_ command: Command, in context: ScreenContext) -> Action {
    let isRefused = isDigitRefused
    isDigitRefused = false
    if isRefused, command == .accept || command == .toggle { return refuseDigit() }
    if let absent = AbsentAnswer(command) { return highlight(absent) }
    if case .search = focus, query.perform(command) {
      search()
      return .done
    }
    if case .writeIn = focus, choice.writeIn.perform(command) {
      hasDraft = true
      return .done
    }
    let page = max(context.size.rows / 2, 2)
    switch command {
    case .first: visible.first.map { focus = .row($0) }
    case .last: visible.last.map { focus = .row($0) }
    case .next: move(.down, page: page)
    case .find:
      endSearch()
      focus = .search
    case .yes: return highlight(value: "yes")
    case .no: return highlight(value: "no")
    case .number(let number):
      guard isNumbered, rows.indices.contains(number - 1) else { return refuseDigit() }
      focus = .row(number - 1)
      return isMultiple ? toggle(number - 1) : .done
    case .toggle:
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
    case .search, .question, .row, .writeDown, .absent: return .ignored
    }
    return .done
  }

  /// From the question itself any arrow goes to the first row.
  private mutating func move(_ command: Command, page: Int) {
    // Up from the search leads to "none of these": to no answer that would be recorded by a quick Enter unmeant.
    if focus == .search, command == .up {
      let last = noneRow ?? visible.last { rows[$0].value != nil } ?? visible.last
      last.map { focus = .row($0) }
      return
    }
    let stops = stops
    guard let here = stops.firstIndex(of: focus) else {
      visible.first.map { focus = .row($0) }
      return
    }
    var cursor = ListCursor(at: here)
    if cursor.move(command, rows: stops.count, page: page), let place = cursor.place { focus = stops[place] }
  }

  /// Everything that the arrows go through, in order.
  private var stops: [Focus] {
    var stops: [Focus] = hasSearch ? [.search] : []
    if offersWriteDown { stops.append(.writeDown) }
    for place in visible {
      stops.append(.row(place))
      if rows[place].isWriteIn, chosen.contains(place) { stops.append(.writeIn(place)) }
    }
    return stops
  }

  /// No row has the digit; the next Enter must not take another row.
  private mutating func refuseDigit() -> Action {
    isDigitRefused = true
    return .problem(isNumbered ? Wording.noSuchNumber(of: rows.count) : Wording.noNumbers)
  }

  private mutating func highlight(_ absent: AbsentAnswer) -> Action {
    if let place = rows.firstIndex(where: { $0.meaning == .absent(absent) }) {
      focus = .row(place)
      return .done
    }
    guard hidesAbsent else { return .ignored }
    focus = .absent(absent)
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
    case .question: return choice.isEmpty ? .problem(Wording.chooseFirst) : goOn()
    case .search where query.isEmpty && !choice.isEmpty: return goOn()
    case .search where offersWriteDown, .writeDown: return writeDown()
    case .search: return .problem(visible.isEmpty ? Wording.nothingFound : Wording.goToTheListFirst)
    case .absent(let absent): return accept(absent)
    case .writeIn(let place):
      guard !writeIn.isEmpty else { return .problem(Wording.writeInFirst) }
      guard isMultiple else { return .answer(choice.answer) }
      focus = .row(place)
      return .done
    case .row(let place): return accept(place)
    }
  }

  /// Writes down what was searched for and not found.
  private mutating func writeDown() -> Action {
    guard let place = writeInPlace else { return .problem(Wording.nothingFound) }
    let typed = query.trimmed
    guard choice.write(typed, at: place) else { return .problem(Wording.tooLong(limit: writeIn.limit)) }
    hasDraft = true
    endSearch()
    focus = hasSearch ? .search : .row(place)
    return isMultiple ? .remark(Wording.writtenDown(typed)) : .answer(choice.answer)
  }

  /// What is written with one more behind it; nil if it is too long.
  static func joined(_ written: String, _ more: String, limit: Int) -> String? {
    let parts = written.split(separator: ",").map { TextField(String($0), limit: $0.count).trimmed }
    if written.isEmpty || parts.contains(more) { return written.isEmpty ? more : written }
    let text = written + Wording.listComma + more
    return text.count <= limit ? text : nil
  }

  private mutating func accept(_ place: Int) -> Action {
    let row = rows[place]
    if case .absent(let absent) = row.meaning { return accept(absent) }
    if isMultiple, chosen.contains(place) { return goOn() }
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
    choice.choose(only: place)
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
    guard chosen.contains(place) else { return tick(place) }
    choice.untick(place)
    hasDraft = true
    return .done
  }

  private mutating func tick(_ place: Int) -> Action {
    let hasCleared = choice.tick(place)
    hasDraft = true
    if rows[place].isWriteIn { focus = .writeIn(place) }
    return hasCleared ? .remark(Wording.othersCleared) : .done
  }
}
