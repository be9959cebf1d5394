public import QuestionnaireCore

/// What a folder of question files comes to: whatever is free of errors, and everything that is wrong.
public struct LoadedQuestions: Sendable {
  /// The questionnaires without errors, by name.
  public let questionnaires: [String: Questionnaire]
  /// Where the parts of each of them are written, by its name.
  public let places: [String: QuestionnairePlaces]
  /// The vignettes that can be read.
  public let vignettes: [Vignette]
  /// Every text of the files, for the rules of wording.
  let texts: DecodedTexts
  /// Everything that is wrong, in order of files and places.
  public let diagnostics: [Diagnostic]

  /// Whether nothing is an error.
  public var isFreeOfErrors: Bool { !diagnostics.contains { $0.severity == .error } }
}
