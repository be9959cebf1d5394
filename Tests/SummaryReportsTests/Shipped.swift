import QuestionFiles
import QuestionLibrary
import QuestionnaireCore
import Testing

/// The shipped questionnaires and their worked examples, loaded once.
enum Shipped {
  private static let loaded = QuestionLoader.load(ShippedQuestions.folder)

  /// The names of the worked examples.
  static let vignettes = loaded.vignettes.map(\.id)

  static func questionnaire(_ id: String) throws -> Questionnaire { try #require(loaded.questionnaires[id]) }

  static func interview(_ vignette: String) throws -> Interview {
    let example = try #require(loaded.vignettes.first { $0.id == vignette })
    return example.sheet.conduct(try questionnaire(example.questionnaire)).interview
  }
}
