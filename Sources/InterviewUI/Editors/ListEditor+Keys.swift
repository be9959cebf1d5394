extension ListEditor {
  func bindings(in context: ScreenContext) -> [Binding] {
    switch focus {
    case .search: searchBindings
    case .writeIn: fieldBindings
    case .question, .row, .writeDown, .absent: rowBindings
    }
  }

  private var searchBindings: [Binding] {
    [
      Binding(.down, word: Wording.keyList, short: Wording.keyListShort),
      noneRow == nil
        ? Binding(.up, word: Wording.keyListEnd, short: Wording.keyListEndShort)
        : Binding(.up, word: Wording.keyNoneOfThese), back,
      offersWriteDown
        ? Binding(.accept, word: Wording.keyWriteDown)
        : Binding(.accept, word: Wording.keyTake, isInFooter: false),
      Binding(.next, word: Wording.keyList, isInFooter: false),
      Binding([.pageDown, .pageUp], word: Wording.keyPages, isInFooter: false),
    ] + TextField.bindings + absentBindings
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
      Binding([.up, .down], word: Wording.keyMove, short: ""),
      focus == .writeDown
        ? Binding(.accept, word: Wording.keyWriteDown)
        : isMultiple
          ? Binding(.accept, word: Wording.keyTickOrNext, short: Wording.keyTickShort)
          : Binding(.accept, word: Wording.keyTake),
    ]
    if hidesAbsent { bindings += absentBindings }
    bindings.append(back)
    if hasSearch { bindings.append(Binding(.find, word: Wording.keyFind)) }
    if isMultiple, focus != .writeDown { bindings.append(Binding(.toggle, word: Wording.keyTick)) }
    if form == .yesNo { bindings.append(Binding([.yes, .no], word: Wording.keyYesNo, isInFooter: false)) }
    if isNumbered {
      let word = isMultiple ? Wording.keyTickNumber : Wording.keyHighlight
      bindings.append(Binding(rows.indices.map { .number($0 + 1) }, word: word, isInFooter: false))
    }
    // Digits that no row has are taken, to say so.
    bindings.append(Binding((0...9).map { .number($0) }, word: "", isInFooter: false))
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
    return rows.contains { $0.value == nil } ? AbsentAnswer.bindings(inFooter: false) : []
  }
}
