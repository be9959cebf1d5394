import QuestionnaireCore
import SummaryReports

/// The answers that an explanation names, as answers files write them.
struct ExplainedAnswers {
  private let interview: Interview

  init(_ interview: Interview) { self.interview = interview }

  /// The answers to questions, with those to the same in plainer words.
  func answers(to questions: [LinkID]) -> [(linkId: LinkID, answer: Answer)] {
    let items = interview.questionnaire.content.items
    return interview.evaluation.path.compactMap { prompt in
      if case .detail = prompt.part { return nil }
      guard questions.contains(items[prompt.item].linkId) else { return nil }
      return interview.answers[prompt.linkId].map { (prompt.linkId, $0) }
    }
  }

  /// An answer in one line; of a person's own words only that they were given.
  static func text(of answer: Answer) -> String {
    if case .value(.text) = answer { return "answered" }
    let words = answer.words
    return words.count == 1 ? words[0] : "[\(words.joined(separator: ", "))]"
  }

  /// An answer as a value; those of a list are an array.
  static func json(of answer: Answer) -> JSONValue {
    switch answer {
    case .value(.options), .value(.regions): .strings(answer.words)
    default: .string(answer.words.joined(separator: "\n"))
    }
  }
}
