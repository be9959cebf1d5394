extension ListEditor {
  mutating func perform(_ command: Command, in context: ScreenContext) -> Outcome {
    let isRefused = isDigitRefused
    isDigitRefused = false
    if isRefused, command == .accept || command == .toggle { return refuseDigit() }
    if let absent = AbsentAnswer(command) { return highlight(absent) }
    if case .search = focus, query.perform(command) {
      search()
      return .done
    }
    if case .writeIn = focus, writeIn.perform(command) {
      hasDraft = true
      return .done
    }
    let page = max(context.size.rows / 2, 2)
    switch command {
    case .first: visible.first.map { focus = .row($0) }
    case .last: visible.last.map { focus = .row($0) }
    case .next: move(.down, page: page)
    case .find:
      query = TextField(limit: query.limit)
      search()
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

  /// Whether Esc leaves a field of this list before it leaves the question.
  var isInInnerField: Bool {
    switch focus {
    case .writeIn: true
    case .search: !startsInSearch || !query.isEmpty
    default: false
    }
  }

  private mutating func leaveField() -> Outcome {
    switch focus {
    case .writeIn(let place): focus = .row(place)
    case .search where !query.isEmpty:
      query = TextField(limit: query.limit)
      search()
    case .search where !startsInSearch: focus = .question
    default: return .ignored
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

  /// The row that says that nothing of the list is so.
  var noneRow: Int? { visible.first { rows[$0].isExclusive } }

  /// No row has the digit; the next Enter must not take another row.
  private mutating func refuseDigit() -> Outcome {
    isDigitRefused = true
    return .problem(isNumbered ? Wording.noSuchNumber(of: rows.count) : Wording.noNumbers)
  }

  private mutating func highlight(_ absent: AbsentAnswer) -> Outcome {
    if let place = rows.firstIndex(where: { $0.meaning == .absent(absent) }) {
      focus = .row(place)
      return .done
    }
    guard hidesAbsent else { return .ignored }
    focus = .absent(absent)
    return .done
  }

  private mutating func highlight(value: String) -> Outcome {
    guard let place = rows.firstIndex(where: { $0.value == value }) else { return .ignored }
    focus = .row(place)
    return .done
  }
}
