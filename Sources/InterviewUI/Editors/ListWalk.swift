internal import QuestionnaireCore

/// Where a person is in a list: what has the focus, what is searched for, and which rows are in sight.
struct ListWalk: Hashable, Sendable {
  private(set) var focus: ListFocus
  private(set) var search: ListSearch
  let startsInSearch: Bool
  /// Whether a search field stands above the rows, and leaves those that it finds.
  let hasSearch: Bool
  /// Whether letters go to a row, once `/` asked for that.
  let hasTypeAhead: Bool
  /// Whether "I do not know" and "I prefer not to say" are keys instead of rows: where the screen is narrow.
  private(set) var hidesAbsent = false
  /// Whether the rows of a list that is too long to be read were asked for.
  private var isOpen = false
  /// Why Enter takes no row now: a digit was pressed that no row has, or rows above were not seen yet.
  private var refusal: String?
  private var digits = TypedDigits()
  /// The numbers of the rows, where they are not their places.
  private let figures: [Int?]?

  /// A list of more rows has a search field.
  private static let longestPlainList = 24
  /// A list of as many rows or more has type-ahead.
  private static let shortestTypeAhead = 10
  /// Of a list of more rows none is shown before a letter: its first rows would be read as an offer.
  private static let longestShownList = 30

  /// Begins at what is chosen, or at the search field where the list has to begin there.
  init(_ choice: ListChoice, isSearched: Bool) {
    let answers = choice.rows.count { !$0.isAbsent }
    startsInSearch = isSearched
    hasSearch = isSearched || answers > Self.longestPlainList
    hasTypeAhead = !hasSearch && answers >= Self.shortestTypeAhead
    search = ListSearch(choice.rows)
    figures = choice.rows.figures
    focus = isSearched ? .search : .question
    guard !isSearched else { return }
    if let first = choice.places.min() {
      focus = .row(first)
    } else if let absent = choice.absent {
      focus = place(of: absent).map { .row($0) } ?? .absent(absent)
    }
  }

  var rows: [ListRow] { search.rows }
  var query: TextField { search.query }
  /// Whether the rows have numbers: two digits are enough.
  var isNumbered: Bool { rows.count <= 99 }
  /// Whether their places are shown as their numbers.
  var showsNumbers: Bool { isNumbered && figures == nil }
  /// The places of the rows that are shown, in order.
  var visible: [Int] {
    let shown = hidesRows ? rows.indices.filter { rows[$0].isAlwaysShown } : search.visible
    return hidesAbsent ? shown.filter { !rows[$0].isAbsent } : shown
  }
  /// Whether no row is shown before a letter was typed.
  var hidesRows: Bool { query.isEmpty && !isOpen && hasSearch && rows.count > Self.longestShownList }
  /// The row that says that nothing of the list is so.
  var noneRow: Int? { visible.first { rows[$0].isExclusive } }
  /// Whether what is searched for can be written down as it is typed.
  var offersWriteDown: Bool { hasSearch && search.isSearched && rows.contains(where: \.isWriteIn) }
  /// Whether Esc leaves a field of this list before it leaves the question.
  var isInInnerField: Bool {
    switch focus {
    case .writeIn, .find: true
    case .search: !startsInSearch || !query.isEmpty
    case .question, .row, .writeDown, .written, .absent: false
    }
  }

  mutating func rest() {
    endSearch()
    focus = startsInSearch || hidesRows ? .search : .question
  }

  /// "I do not know" has no row where the screen is narrow; what has the focus keeps it.
  mutating func prepare(isNarrow: Bool) {
    hidesAbsent = isNarrow && rows.contains(where: \.isAbsent)
    switch focus {
    case .row(let place):
      if hidesAbsent, let absent = rows[place].absent { focus = .absent(absent) }
    case .absent(let absent): if !hidesAbsent { _ = highlight(absent) }
    default: break
    }
  }

  mutating func go(to focus: ListFocus) { self.focus = focus }

  /// Highlights a row; nil: none, but the question.
  mutating func go(toRow place: Int?) {
    focus = place.map { .row($0) } ?? .question
    isOpen = place != nil
  }

  mutating func endSearch() {
    search.end()
    if case .row = focus { isOpen = true } else { isOpen = false }
  }

  /// Types into the field above the rows.
  mutating func type(_ text: String, for respondent: Respondent) -> Action {
    guard search.insert(text) else { return .problem(Wording.tooLong(limit: query.limit)) }
    if case .find = focus { findAhead(for: respondent) }
    return .done
  }

  /// Takes a command that moves or searches; nil: it is about what is chosen.
  mutating func perform(_ command: Command, choice: ListChoice, in context: ScreenContext) -> Action? {
    if let refusal, command == .accept || command == .toggle { return .problem(refusal) }
    refusal = nil
    if case .number(let digit) = command { return highlight(digit: digit) }
    digits.end()
    if let answer = command.absentAnswer {
      return rows.lazy.compactMap(\.absent).first { $0.answer == answer }.map { highlight($0) } ?? .ignored
    }
    if case .find(let found) = focus {
      if search.perform(command) {
        findAhead(for: context.respondent)
        return .done
      }
      endSearch()
      go(to: found.map { .row($0) } ?? .question)
      if command == .back { return .done }
    }
    if case .search = focus, search.perform(command) { return .done }
    switch command {
    case .toggle, .accept: return nil
    case .first: visible.first.map { focus = .row($0) }
    case .last: stops(choice).last.map { focus = $0 }
    case .find:
      focus = hasSearch ? .search : .find(nil)
      endSearch()
    case .yes: return highlight(value: "yes")
    case .no: return highlight(value: "no")
    case .back: return leaveField()
    default:
      // Where the screen is narrow a row takes two or three lines of it.
      let rows = context.size.rows / (context.grid.isNarrow ? 4 : 2)
      let (page, command) = (max(rows, 2), command == .next ? .down : command)
      guard command.step(page: page) != nil else { return .ignored }
      move(command, page: page, choice)
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
  private mutating func move(_ command: Command, page: Int, _ choice: ListChoice) {
    if focus == .search || focus == .question, command != .up { isOpen = true }
    let stops = stops(choice)
    guard focus != .search || command != .up, let here = stops.firstIndex(of: focus) else {
      // Where no row of the list is shown, Up says that nothing of it is so.
      (hidesRows ? noneRow ?? visible.first : visible.first).map { focus = .row($0) }
      return
    }
    var cursor = ListCursor(at: here)
    if cursor.move(command, rows: stops.count, page: page), let place = cursor.place { focus = stops[place] }
  }

  /// Everything that the arrows go through, in order.
  private func stops(_ choice: ListChoice) -> [ListFocus] {
    var stops: [ListFocus] = hasSearch ? [.search] : []
    for place in visible {
      stops.append(.row(place))
      guard rows[place].isWriteIn, choice.places.contains(place) else { continue }
      stops += choice.entries.indices.map { .written($0) } + [.writeIn(place)]
    }
    return stops + (offersWriteDown ? [.writeDown] : [])
  }

  /// Digits only ever move the highlight.
  private mutating func highlight(digit: Int) -> Action {
    let visible = visible
    func place(of number: Int) -> Int? {
      let place = figures.map { $0.firstIndex(of: number) } ?? number - 1
      return place.flatMap { visible.contains($0) ? $0 : nil }
    }
    guard isNumbered, let number = digits.number(with: digit, where: { place(of: $0) != nil }),
      let place = place(of: number)
    else { return refuseDigit() }
    focus = .row(place)
    return .done
  }

  /// No row has the digit; the next Enter must not take another row.
  private mutating func refuseDigit() -> Action {
    let reason = figures == nil ? Wording.noSuchNumber(of: rows.count) : Wording.noSuchFigure
    return refuse(isNumbered ? reason : Wording.noNumbers)
  }

  /// Enter takes nothing until another key is pressed.
  private mutating func refuse(_ reason: String) -> Action {
    refusal = reason
    return .problem(reason)
  }

  /// Goes to a row that was not seen yet, and takes nothing.
  mutating func show(unseen place: Int) -> Action {
    focus = .row(place)
    return refuse(Wording.notAllSeen)
  }

  /// Goes to the row that was typed ahead to.
  private mutating func findAhead(for respondent: Respondent) {
    let visible = visible
    let texts = visible.map { rows[$0].text[respondent] }
    focus = .find(TypeAhead(query.text).place(in: texts).map { visible[$0] })
  }

  private mutating func highlight(_ absent: AbsentAnswer) -> Action {
    guard let place = place(of: absent) else { return .ignored }
    focus = hidesAbsent ? .absent(absent) : .row(place)
    return .done
  }

  private func place(of absent: AbsentAnswer) -> Int? {
    rows.firstIndex { $0.meaning == .absent(absent) }
  }

  private mutating func highlight(value: String) -> Action {
    guard let place = rows.firstIndex(where: { $0.value == value }) else { return .ignored }
    focus = .row(place)
    return .done
  }
}

/// What has the focus in a list.
enum ListFocus: Hashable, Sendable {
  /// The question itself: no row is highlighted.
  case question
  case search
  /// Letters that go to a row, and the row that they found.
  case find(Int?)
  case row(Int)
  /// What was searched for, to be written down as it was typed.
  case writeDown
  /// Something that was written down.
  case written(Int)
  /// The text of "another one".
  case writeIn(Int)
  /// "I do not know" or "I prefer not to say", where they have no rows.
  case absent(AbsentAnswer)

  var isTyping: Bool {
    switch self {
    case .search, .find, .writeIn: true
    case .question, .row, .writeDown, .written, .absent: false
    }
  }

  /// The row that is highlighted, or that letters found.
  var place: Int? {
    switch self {
    case .row(let place), .find(.some(let place)): place
    default: nil
    }
  }
}
