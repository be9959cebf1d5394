internal import QuestionnaireCore

/// The keys that a list takes, each with its word: what Enter does now, the way back, "Space tick".
struct ListKeys {
  private let choice: ListChoice
  private let walk: ListWalk

  init(_ choice: ListChoice, _ walk: ListWalk) {
    self.choice = choice
    self.walk = walk
  }

  var bindings: [Binding] {
    switch walk.focus {
    case .search: searchBindings
    case .find: findBindings
    case .writeIn: fieldBindings
    case .question, .row, .writeDown, .written, .absent: rowBindings
    }
  }

  private var searchBindings: [Binding] {
    [
      Binding(.down, word: Wording.keyList, short: Wording.keyListShort),
      walk.hidesRows && walk.noneRow != nil
        ? Binding(.up, word: Wording.keyNoneOfThese)
        : Binding(.up, word: Wording.keyList, isInFooter: false), back,
      walk.offersWriteDown && walk.search.hits.isEmpty
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
    guard let place = walk.focus.place, choice.isMultiple, !walk.rows[place].isExclusive else {
      return Wording.keyTake
    }
    let isTaken = walk.rows[place].value == nil || choice.isChosen(place) || choice.isUnticked(place)
    return isTaken ? Wording.keyTake : Wording.keyTick
  }

  private var fieldBindings: [Binding] {
    [
      Binding(.accept, word: choice.isMultiple ? Wording.keyList : Wording.keyTake),
      Binding([.up, .down], word: Wording.keyMove, short: ""), back,
      Binding(.next, word: Wording.keyNextLine, isInFooter: false),
    ] + TextField.bindings + absentBindings
  }

  private var rowBindings: [Binding] {
    let accept = walk.focus == .writeDown ? Wording.keyWriteDown : enterWord
    var bindings = [Binding(.accept, word: accept)] + (walk.hidesAbsent ? absentBindings : []) + [back]
    if walk.hasSearch || walk.hasTypeAhead { bindings.append(Binding(.find, word: Wording.keyFind)) }
    if choice.isMultiple, walk.focus != .writeDown {
      bindings.append(Binding(.toggle, word: Wording.keyTick, isInFooter: enterWord == Wording.keyTake))
    }
    if choice.form == .yesNo {
      bindings.append(Binding([.yes, .no], word: Wording.keyYesNo, isInFooter: false))
    }
    // Digits that no row has are taken too, to say so.
    let digits = walk.isNumbered ? Wording.keyHighlight : ""
    return bindings + [
      Binding((0...9).map { .number($0) }, word: digits, isInFooter: false),
      Binding([.up, .down], word: Wording.keyMove, isInFooter: false),
      Binding(.next, word: Wording.keyNextLine, isInFooter: false),
      Binding([.first, .last], word: Wording.keyEnds, isInFooter: false),
      Binding([.pageUp, .pageDown], word: Wording.keyPages, isInFooter: false),
      Binding([.halfUp, .halfDown], word: Wording.keyHalfPages, isInFooter: false),
    ] + (walk.hidesAbsent ? [] : absentBindings)
  }

  private var back: Binding {
    walk.isInInnerField
      ? Binding(.back, word: Wording.keyLeaveField, short: Wording.keyLeaveFieldShort)
      : Binding(.back, word: Wording.keyBack)
  }

  private var absentBindings: [Binding] {
    AbsentAnswer.bindings(walk.rows.compactMap(\.absent), inFooter: walk.hidesAbsent)
  }
}
