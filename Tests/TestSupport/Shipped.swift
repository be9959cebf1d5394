internal import QuestionFiles
internal import QuestionLibrary
public import QuestionnaireCore
internal import Testing

/// The shipped questionnaires, loaded once.
public enum Shipped {
  private static let loaded = QuestionLoader.load(ShippedQuestions.folder)

  /// The questionnaire of a name.
  public static func questionnaire(_ id: String) throws -> Questionnaire {
    try #require(loaded.questionnaires[id])
  }
}
