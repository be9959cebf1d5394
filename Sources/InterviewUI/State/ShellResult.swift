public import QuestionnaireCore

/// What came of an effect.
public enum ShellResult: Sendable {
  /// The questionnaire that was asked for, and the option that says who answers, if that is known already.
  case opened(Questionnaire, respondent: OptionID? = nil)
  /// The questionnaire could not be opened; the reason is a whole sentence.
  case notOpened(id: String, reason: String)
  /// The text was written; the place is as the person can find it again.
  case written(place: String)
  /// A file of this name exists already, and nothing was written.
  case exists(name: String)
  /// The text could not be written; the reason is a whole sentence.
  case notWritten(name: String, reason: String)
}
