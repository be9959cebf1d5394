internal import QuestionnaireCore
internal import SummaryReports

/// What is said beside the drawing of the body, and of places that are picked together.
extension Wording {
  static let keyBackOfBody = "see the back"
  static let keyFrontOfBody = "see the front"
  static let keyTurnShort = "turn"
  static let keyMirror = "mirror the drawing"
  static let keyListOfPlaces = "list"
  static let keyDrawing = "drawing"
  static let keyNextPlace = "next place"
  static let keyUntick = "take back"
  static let keyEndsOfBody = "first place, or the lines beside the drawing"
  static let chooseRegionFirst = "Choose a place first: press an arrow key to go to one, then Enter."
  static let bodyNothingFocused = "Press an arrow key to go to a place."
  static let bodyNothingChosen = "Nothing chosen yet."
  static let bodyBeside = "Not on the drawing (End)"
  static let bodyGroups = "Several at once"
  static let bodyHelp =
    "The arrow keys go from one place of the body to the next. Space chooses the place or takes it back. A place that "
    + "you chose is filled and has a star (*). Brackets [ ] stand around the place where you are, and its full name "
    + "stands beside the drawing. RIGHT and LEFT are the sides of the body that is drawn, not yours when you look at "
    + "it from the front."

  static func bodyRight(_ respondent: Respondent) -> String { "\(owner(respondent)) RIGHT" }
  static func bodyLeft(_ respondent: Respondent) -> String { "\(owner(respondent)) LEFT" }

  private static func owner(_ respondent: Respondent) -> String {
    respondent == .person ? "YOUR" : "THEIR"
  }

  static func bodyState(_ name: String, isChosen: Bool) -> String {
    name + (isChosen ? ": chosen" : ": not chosen")
  }

  /// What a key does to the place with the focus.
  static func bodyToDo(isChosen: Bool, ofSeveral: Bool) -> String {
    if !ofSeveral { return "Enter takes it" }
    return isChosen ? "Space takes it back" : "Space or Enter chooses it"
  }

  static func bodyChosen(_ count: Int) -> String { "Chosen (\(count))" }

  /// Names in a row; some may be left out.
  static func bodyNames(_ names: [String], of count: Int) -> String {
    let more = count > names.count ? "; and \(count - names.count) more" : ""
    return ReportWording.list(names) + more
  }

  static func bodyElsewhere(_ count: Int, isOnBack: Bool) -> String {
    "  \(count) of them on the \(isOnBack ? "back" : "front")"
  }

  /// The row that leads to places that are picked together; one of them stands for all.
  static func bodySeveral(_ example: String) -> String {
    "\(bodyGroups): \(ReportWording.inSentence(example)) ..."
  }

  /// What a group came to.
  static func groupTicked(_ name: String, _ count: Int) -> String {
    "\(name): all \(count) places are chosen now."
  }

  static func groupUnticked(_ name: String, _ count: Int) -> String {
    "\(name): its \(count) places are not chosen any more."
  }

  static func bodyBoth(isMirrored: Bool) -> String {
    isMirrored
      ? "Left: the front. Right: the back. Both as in a mirror."
      : "Left: seen from the front. Right: seen from the back."
  }

  static func bodyFacing(_ view: BodyView, isMirrored: Bool) -> String {
    switch (view, isMirrored) {
    case (.front, false): "Seen from the front (1 of 2): its right side is drawn on your left."
    case (.front, true): "The front (1 of 2) as in a mirror: its right side is drawn on your right."
    case (.back, false): "Seen from the back (2 of 2): its right side is drawn on your right."
    case (.back, true): "The back (2 of 2) as in a mirror: its right side is drawn on your left."
    }
  }
}
