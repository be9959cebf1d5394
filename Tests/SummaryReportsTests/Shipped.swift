import QuestionFiles
import QuestionLibrary
import QuestionnaireCore
import TestSupport
import Testing

/// The shipped questionnaires and their worked examples, loaded once.
enum Shipped {
  private static let loaded = QuestionLoader.load(ShippedQuestions.folder)

  /// The names of the worked examples.
  static let vignettes = loaded.vignettes.map(\.id)

  static func questionnaire(_ id: String) throws -> Questionnaire { try TestSupport.Shipped.questionnaire(id) }

  static func interview(_ vignette: String) throws -> Interview {
    try #require(try interviews.get()[vignette])
  }

  private static let interviews = Result {
    Dictionary(uniqueKeysWithValues: try TestSupport.Shipped.endings().map { ($0.id, $0.interview) })
  }
}
