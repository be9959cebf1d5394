internal import QuestionnaireCore

/// What is said of the person's country and of telephone numbers.
extension Wording {
  static let countryTitle = "Which country are you in?"
  static let countryText = "So that the program can name the number to call."
  static let countryTextKept =
    "So that the program can name the number to call. It is kept on this computer, and stands on no sheet."
  static let countryAnother = "Another country"
  static let emergencyElsewhere = "I am in another country"

  /// The row that changes the country that is known.
  static func countryElsewhere(_ name: String) -> String { "Another country than \(name)" }

  static func why(_ title: String) -> String { "Why: \(title)" }
}
