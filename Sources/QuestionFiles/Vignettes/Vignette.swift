public import QuestionnaireCore

/// A worked interview with the outcome it must have.
public struct Vignette: Hashable, Sendable {
  /// Its name.
  public let id: String
  /// The questionnaire it is an interview of.
  public let questionnaire: String
  /// Whose story it is.
  public let about: String
  /// What stands for questions it does not name.
  public let otherwise: AnswerSheet.Otherwise
  /// Its answers, in the order of the file.
  public let answers: [PreparedAnswer]
  /// What must come out.
  public let expectation: VignetteExpectation
  /// The file's name, as diagnostics show it.
  public let file: String

  /// The answers for an interview.
  public var sheet: AnswerSheet {
    AnswerSheet(
      answers: Dictionary(answers.map { ($0.linkId, $0.words) }, uniquingKeysWith: { first, _ in first }),
      otherwise: otherwise)
  }
}
