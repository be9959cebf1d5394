internal import QuestionnaireCore

extension ListEditor {
  /// Takes what is highlighted, and goes on if that completes the answer.
  mutating func accept() -> Outcome {
    switch focus {
    case .question:
      return isChosen ? goOn() : .problem(Wording.chooseFirst)
    case .search where query.isEmpty && isChosen: return goOn()
    case .search where offersWriteDown, .writeDown: return writeDown()
    case .search: return .problem(visible.isEmpty ? Wording.nothingFound : Wording.goToTheListFirst)
    case .absent(let absent): return accept(absent)
    case .writeIn(let place):
      guard !writeIn.isEmpty else { return .problem(Wording.writeInFirst) }
      guard isMultiple else { return .answer(answer) }
      focus = .row(place)
      return .done
    case .row(let place): return accept(place)
    }
  }

  /// Writes down what was searched for and not found; of several it comes behind what is written already.
  private mutating func writeDown() -> Outcome {
    guard let place = writeInPlace else { return .problem(Wording.nothingFound) }
    let typed = query.trimmed
    let isAdded = isMultiple && chosen.contains(place)
    guard let text = Self.joined(isAdded ? writeIn.trimmed : "", typed, limit: writeIn.limit) else {
      return .problem(Wording.tooLong(limit: writeIn.limit))
    }
    writeIn = TextField(text, limit: writeIn.limit)
    chosen = isMultiple ? chosen.filter { !rows[$0].isExclusive }.union([place]) : [place]
    chosenAbsent = nil
    unticked = nil
    hasDraft = true
    query = TextField(limit: query.limit)
    search()
    focus = hasSearch ? .search : .row(place)
    return isMultiple ? .remark(Wording.writtenDown(typed)) : .answer(answer)
  }

  /// What is written with one more behind it; nil if it is too long.
  static func joined(_ written: String, _ more: String, limit: Int) -> String? {
    let parts = written.split(separator: ",").map { TextField(String($0), limit: $0.count).trimmed }
    if written.isEmpty || parts.contains(more) { return written.isEmpty ? more : written }
    let text = written + Wording.listComma + more
    return text.count <= limit ? text : nil
  }

  private mutating func accept(_ place: Int) -> Outcome {
    let row = rows[place]
    if case .absent(let absent) = row.meaning { return accept(absent) }
    if isMultiple, chosen.contains(place) { return goOn() }
    // Going on with the last line must not take away what was ticked: it may be what matters most.
    if row.isExclusive, hasTicks { return .problem(Wording.othersAreTicked) }
    if isMultiple, unticked == place { return isChosen ? goOn() : .problem(Wording.chooseFirst) }
    if !isMultiple {
      if chosen != [place] { hasDraft = row.isWriteIn || hasDraft }
      chosen = [place]
      chosenAbsent = nil
      if row.isWriteIn {
        focus = .writeIn(place)
        return .done
      }
      return .answer(answer)
    }
    let outcome = tick(place)
    return row.isExclusive ? .answer(answer) : outcome
  }

  /// Takes the answer that gives no value, unless lines are ticked: those are not taken away by going on.
  private func accept(_ absent: AbsentAnswer) -> Outcome {
    isMultiple && hasTicks ? .problem(Wording.linesAreTicked) : .answer(absent.answer)
  }

  /// Whether lines are ticked that say something.
  private var hasTicks: Bool { isMultiple && chosen.contains { !rows[$0].isExclusive } }

  /// Whether something is chosen already.
  private var isChosen: Bool { !chosen.isEmpty || chosenAbsent != nil }

  /// Takes what is chosen already.
  private mutating func goOn() -> Outcome {
    if chosen.isEmpty, let chosenAbsent { return .answer(chosenAbsent.answer) }
    if let open = chosen.first(where: { rows[$0].isWriteIn }), writeIn.isEmpty {
      focus = .writeIn(open)
      return .problem(Wording.writeInFirst)
    }
    return .answer(answer)
  }

  /// Ticks a row or takes its tick away.
  mutating func toggle(_ place: Int) -> Outcome {
    if case .absent = rows[place].meaning { return .remark(Wording.pressEnterForThis) }
    guard chosen.contains(place) else { return tick(place) }
    chosen.remove(place)
    unticked = place
    hasDraft = true
    return .done
  }

  private mutating func tick(_ place: Int) -> Outcome {
    let cleared = rows[place].isExclusive ? chosen : chosen.filter { rows[$0].isExclusive }
    chosen.subtract(cleared)
    chosen.insert(place)
    unticked = nil
    chosenAbsent = nil
    hasDraft = true
    if rows[place].isWriteIn { focus = .writeIn(place) }
    return cleared.isEmpty ? .done : .remark(Wording.othersCleared)
  }

  /// The answer that the chosen rows make.
  private var answer: Answer {
    let values = chosen.sorted().compactMap { rows[$0].value }
    let takesText = chosen.contains { rows[$0].isWriteIn }
    return form.answer(values, writeIn: takesText && !writeIn.isEmpty ? writeIn.trimmed : nil)
  }
}
