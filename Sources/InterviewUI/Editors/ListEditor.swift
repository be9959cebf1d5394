internal import QuestionnaireCore

/// A list of rows of which one or several are the answer: yes-no, choice, choices, region and regions.
///
///     > 1 [x] Smoke or strong smells
///       2 [ ] Cold air
///       3 ( ) None of these
struct ListEditor: Editor {
  private(set) var choice: ListChoice
  private var walk: ListWalk
  private var seen = SeenRows()
  /// Whether what is on the screen matters: an answer that was given before spoke of all rows.
  private let hasAnswer: Bool
  private(set) var hasDraft = false
  var draft: Draft? { hasDraft && !choice.isEmpty ? .answer(choice.answer) : nil }

  /// Makes the list of a question; an answer that was given is chosen and highlighted.
  init(_ form: ListForm, rows: [ListRow], question: Question, answer: Answer?, isSearched: Bool) {
    let absent = AbsentAnswer.offered(by: question).map { ListRow($0) }
    choice = ListChoice(form, rows: rows + absent, answer: answer, takesNames: isSearched)
    walk = ListWalk(choice, isSearched: isSearched)
    hasAnswer = answer != nil
  }

  var form: ListForm { choice.form }
  var rows: [ListRow] { choice.rows }
  var isMultiple: Bool { form.isMultiple }
  var chosen: Set<Int> { choice.places }
  var chosenAbsent: AbsentAnswer? { choice.absent }
  var writeIn: TextField { choice.writeIn }
  var search: ListSearch { walk.search }
  var startsInSearch: Bool { walk.startsInSearch }
  var hidesRows: Bool { walk.hidesRows }
  private(set) var focus: ListFocus {
    get { walk.focus }
    set { walk.go(to: newValue) }
  }
  var isTyping: Bool { focus.isTyping }
  var isInInnerField: Bool { walk.isInInnerField }
  var placesProblem: Bool { isTyping }

  mutating func rest() { walk.rest() }
  mutating func endSearch() { walk.endSearch() }
  mutating func prepare(in context: ScreenContext) { walk.prepare(isNarrow: context.grid.isNarrow) }

  var watchesRows: Bool { !hasAnswer && !walk.hasSearch && walk.noneRow != nil }

  mutating func see(_ shown: Set<Int>) {
    seen.add(focus.place.map { shown.union([$0]) } ?? shown)
  }

  /// Highlights a row; nil: none, but the question.
  mutating func focus(on place: Int?) { walk.go(toRow: place) }

  mutating func type(_ text: String, in context: ScreenContext) -> Action {
    guard isTyping else { return .ignored }
    guard case .writeIn = focus else { return walk.type(text, for: context.respondent) }
    hasDraft = true
    return choice.writeIn.insert(text) ? .done : .problem(Wording.tooLong(limit: writeIn.limit))
  }

  mutating func perform(_ command: Command, in context: ScreenContext) -> Action {
    if case .writeIn = focus, choice.writeIn.perform(command) {
      hasDraft = true
      return .done
    }
    if let action = walk.perform(command, choice: choice, in: context) { return action }
    guard command == .toggle else { return accept() }
    switch focus {
    case .written(let entry): return takeAway(entry)
    case .row(let place): return toggle(place)
    default: return .problem(Wording.chooseRowFirst)
    }
  }

  func body(in context: ScreenContext, problem: [TextLine]) -> [TextLine] {
    drawing(in: context).body(problem: problem)
  }
  func slot(in context: ScreenContext) -> [TextLine] { drawing(in: context).slot }
  func note(in context: ScreenContext) -> [TextLine] { drawing(in: context).note }
  func sideHelp(in context: ScreenContext) -> [TextLine] { drawing(in: context).sideHelp }
  func helpLines(in context: ScreenContext) -> [TextLine] { drawing(in: context).helpLines }
  private func drawing(in context: ScreenContext) -> ListDrawing { ListDrawing(choice, walk, in: context) }

  func bindings(in context: ScreenContext) -> [Binding] { ListKeys(choice, walk).bindings }

  /// Takes what is highlighted, and goes on if that completes the answer.
  private mutating func accept() -> Action {
    switch focus {
    case .question, .find: return choice.isEmpty ? .problem(Wording.chooseFirst) : goOn()
    case .search where search.query.isEmpty && !choice.isEmpty: return goOn()
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
    if let named = search.hits.first ?? search.alwaysShown(named: search.query.text) {
      focus = .row(named)
      return .done
    }
    return search.query.isEmpty ? .problem(Wording.goToTheListFirst) : writeDown()
  }

  private mutating func acceptWriteIn(_ place: Int) -> Action {
    guard !writeIn.isEmpty else {
      guard !choice.entries.isEmpty else { return .problem(Wording.writeInFirst) }
      focus = .row(place)
      return .done
    }
    if let letter = choice.loneLetter(in: writeIn.text) { return .problem(Wording.oneLetter(letter)) }
    guard isMultiple else { return .answer(choice.answer) }
    guard choice.write(writeIn.text, at: place) else {
      return .problem(Wording.tooLong(limit: ListChoice.longestWriteIn))
    }
    focus = .row(place)
    return .done
  }

  private mutating func writeDown() -> Action {
    guard let place = choice.writeInPlace else { return .problem(Wording.nothingFound) }
    let typed = search.query.trimmed
    if let letter = choice.loneLetter(in: typed) { return .problem(Wording.oneLetter(letter)) }
    guard choice.write(typed, at: place) else {
      return .problem(Wording.tooLong(limit: ListChoice.longestWriteIn))
    }
    hasDraft = true
    endSearch()
    focus = walk.hasSearch ? .search : .row(place)
    return isMultiple ? .remark(Wording.writtenDown(typed)) : .answer(choice.answer)
  }

  private mutating func takeAway(_ entry: Int) -> Action {
    let text = choice.entries[entry]
    choice.remove(entry: entry)
    hasDraft = true
    choice.writeInPlace.map { focus = .row($0) }
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
    if row.isExclusive, let unseen { return walk.show(unseen: unseen) }
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
    if chosen.contains(where: { rows[$0].isExclusive }), let unseen { return walk.show(unseen: unseen) }
    return .answer(choice.answer)
  }

  /// The first row of which "none of these" would speak unread.
  private var unseen: Int? {
    seen.firstMissing(of: walk.visible.filter { !rows[$0].isExclusive && !rows[$0].isAbsent })
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
