public import QuestionnaireCore

/// What the first screens need of a folder, read without decoding its questions.
public struct Catalogue: Sendable {
  /// What the menu says of each questionnaire, in order of names.
  public let heads: [QuestionnaireHead]
  /// The disclaimer and the "call now" lines; nil if they cannot be read.
  public let guidance: Guidance?
  /// Telephone numbers.
  public let countries: [Country]
  /// What is wrong with the files read.
  public let diagnostics: [Diagnostic]
}
