extension ReportWording {
  /// The heading of the figures.
  static let figure = "Where it is"
  /// What a figure is, for one who does not see it.
  static let figureTitle = "The body, with the places that were chosen"
  /// How to read a figure, for the person.
  static let figureText =
    "A star (*) marks each place that was chosen. RIGHT and LEFT are the sides of the body that is drawn."
  /// The name of the front view.
  static let figureFront = "Front (it faces you)"
  /// The name of the back view.
  static let figureBack = "Back (seen from behind)"
  /// The person's right, beside a figure.
  static let figureRight = "RIGHT"
  /// The person's left, beside a figure.
  static let figureLeft = "LEFT"

  /// The chosen places that no figure shows.
  static func figureNotDrawn(_ names: [String]) -> String { "* Not on the drawing: \(list(names))" }

  /// A figure in words.
  static func figureDescription(_ names: [String]) -> String {
    names.isEmpty ? "No place is marked." : "Marked: \(list(names))."
  }
}
