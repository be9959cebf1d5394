/// What the full-screen program is asked for on the command line.
struct ScreenRequest {
  /// Whom the answers are about.
  enum Person: String, CaseIterable {
    case me
    case other
  }

  /// A questionnaire's name or file; nil: the menu.
  var questionnaire: String?
  /// Whom the answers are about, if that is said.
  var person: Person?
  /// The folder in place of the shipped files.
  var folder: String?
  /// Whether plain lines are asked for, in place of the full screen.
  var isPlain = false
}
