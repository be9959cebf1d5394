/// Which screen is shown.
public enum ScreenKind: String, Hashable, Sendable, CaseIterable {
  case start
  case privacy
  case menu
  /// A questionnaire is being opened.
  case opening
  case question
  case note
  case emergency
  case review
  case summary
  /// Starting another questionnaire would drop answers.
  case startOver
  /// A changed answer would drop others.
  case dropAnswers
  case leave
  case why
  case help
  case emergencyLines
  /// A file name is asked for.
  case saveAs
  /// A file of the name exists.
  case overwrite
}
