internal import QuestionnaireCore

extension BodyMapEditor {
  func bindings(in context: ScreenContext) -> [Binding] {
    guard showsDrawing else {
      var bindings = list.bindings(in: context)
      if hasRoom {
        bindings.insert(Binding(.listOrDrawing, word: Wording.keyDrawing), at: min(2, bindings.count))
      }
      return bindings
    }
    // Left and b mean the drawing before they mean back.
    var bindings = [
      Binding([.up, .down, .left, .right], word: Wording.keyMove, short: ""),
      list.isMultiple
        ? Binding(.accept, word: Wording.keyTickOrNext, short: Wording.keyTickShort)
        : Binding(.accept, word: Wording.keyTake),
      Binding(
        .otherView, word: view == .front ? Wording.keyBackOfBody : Wording.keyFrontOfBody,
        short: Wording.keyTurnShort),
      Binding(.mirror, word: Wording.keyMirror),
      Binding(.listOrDrawing, word: Wording.keyListOfPlaces, short: Wording.keyListShort),
      Binding(.next, word: Wording.keyNextPlace, short: ""),
      Binding(.back, word: Wording.keyBack),
    ]
    if list.isMultiple { bindings.append(Binding(.toggle, word: Wording.keyTick, isInFooter: false)) }
    bindings.append(Binding([.first, .last], word: Wording.keyEndsOfBody, isInFooter: false))
    let takesAbsent = list.rows.contains { $0.value == nil }
    return bindings + (takesAbsent ? AbsentAnswer.bindings(inFooter: false) : [])
  }
}
