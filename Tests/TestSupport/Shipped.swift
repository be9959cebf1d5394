internal import QuestionFiles
internal import QuestionLibrary
public import QuestionnaireCore
internal import Testing

/// The shipped questionnaires, loaded once.
public enum Shipped {
  private static let loaded = QuestionLoader.load(ShippedQuestions.folder)

  /// The interviews of all vignettes, by their names.
  public static func endings() throws -> [(id: String, interview: Interview)] {
    try loaded.vignettes.map {
      ($0.id, $0.sheet.conduct(try questionnaire($0.questionnaire)).interview)
    }
  }

  /// The questionnaire of a name.
  public static func questionnaire(_ id: String) throws -> Questionnaire {
    try #require(loaded.questionnaires[id])
  }
}
