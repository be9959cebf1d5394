internal import QuestionnaireCore
internal import SummaryReports

extension ListEditor {
  /// Takes what is highlighted, and goes on if that completes the answer.
  mutating func accept() -> Outcome {
    switch focus {
    case .question:
      return isChosen ? goOn() : .problem(Wording.chooseFirst)
    case .search where query.isEmpty && isChosen: return goOn()
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
