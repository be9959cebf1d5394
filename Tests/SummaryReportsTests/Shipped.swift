import QuestionFiles
import QuestionLibrary
import QuestionnaireCore
import TestSupport
import Testing

/// The shipped questionnaires and their worked examples, loaded once.
enum Shipped {
  private static let loaded = QuestionLoader.load(ShippedQuestions.folder)

  /// The names of one in four of the worked examples, always the same, and of all about several complaints: reports are
  /// looked at in many ways, and each look at all of them costs a minute.
  static let vignettes = loaded.vignettes.enumerated()
    .filter { $0.offset.isMultiple(of: 4) || $0.element.questionnaire.contains(QuestionnaireContent.joint) }
    .map(\.element.id)

  static func questionnaire(_ id: String) throws -> Questionnaire {
    try TestSupport.Shipped.questionnaire(id)
  }

  static func interview(_ vignette: String) throws -> Interview {
    try #require(try interviews.get()[vignette])
  }

  private static let interviews = Result {
    Dictionary(uniqueKeysWithValues: try TestSupport.Shipped.endings().map { ($0.id, $0.interview) })
  }
}
