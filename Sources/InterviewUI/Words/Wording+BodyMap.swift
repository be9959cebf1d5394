internal import QuestionnaireCore
internal import SummaryReports

extension Wording {
  static let anotherPlace = "Another place"
  static let keyBackOfBody = "see the back"
  static let keyFrontOfBody = "see the front"
  static let keyTurnShort = "turn"
  static let keyMirror = "mirror"
  static let keyListOfPlaces = "as a list"
  static let keyDrawing = "drawing"
  static let keyNextPlace = "next place"
  static let keyEndsOfBody = "first place, or the lines beside the drawing"
  static let chooseRegionFirst = "Choose a place first: press an arrow key to go to one, then Enter."
  static let bodyFront = "Front of the body (1 of 2)"
  static let bodyBack = "Back of the body (2 of 2)"
  static let bodyNothingFocused = "Press an arrow key to go to a place."
  static let bodyNothingChosen = "Nothing chosen yet."
  static let bodyBeside = "Not on the drawing (End goes there):"
  static let bodyHelp =
    "The arrow keys go from one place of the body to the next. A star (*) marks a place that you chose, and "
    + "brackets [ ] stand around the place where you are. Its full name stands beside the drawing. RIGHT and LEFT are "
    + "the sides of the body that is drawn, not yours when you look at it from the front."

  /// The person's right, at the edge of the drawing.
  static func bodyRight(_ respondent: Respondent) -> String { "\(owner(respondent)) RIGHT" }

  /// The person's left, at the edge of the drawing.
  static func bodyLeft(_ respondent: Respondent) -> String { "\(owner(respondent)) LEFT" }

  private static func owner(_ respondent: Respondent) -> String {
    respondent == .person ? "YOUR" : "THEIR"
  }

  /// Whether a region is chosen, and which of the regions of the view it is.
  static func bodyState(isChosen: Bool, _ place: Int?, of count: Int) -> String {
    let state = isChosen ? "Chosen." : "Not chosen."
    return state + (place.map { " Place \($0) of \(count)." } ?? "")
  }

  /// What is chosen; some names may be left out.
  static func bodyChosen(_ names: [String], of count: Int) -> String {
    let more = count > names.count ? "; and \(count - names.count) more" : ""
    return "Chosen so far (\(count)): \(ReportWording.list(names))\(more)"
  }

  /// Which way the figure faces.
  static func bodyFacing(_ view: BodyView, isMirrored: Bool) -> String {
    switch (view, isMirrored) {
    case (.front, false): "The figure faces you, so its right side is drawn on your left."
    case (.front, true): "You see the figure as in a mirror: its right side is drawn on your right."
    case (.back, false): "You see the figure from behind, so its right side is drawn on your right."
    case (.back, true): "You see the back as in a mirror: its right side is drawn on your left."
    }
  }
}
