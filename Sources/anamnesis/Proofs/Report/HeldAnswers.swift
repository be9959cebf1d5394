import FlowAnalysis
import QuestionnaireCore

/// What a set of answers comes to in a questionnaire, everything else answered with no, or none of these.
struct HeldAnswers {
  /// How soon help is needed.
  let level: TriageLevel
  /// Whether the flag is raised or the topic shown.
  let brings: Bool
  /// The names and words that the questionnaire does not take.
  let refused: [LinkID]

  /// Holds a set of answers that is to bring a flag or a topic.
  init(_ pattern: AnswerPattern, bringing name: DigestSection.Name, in questionnaire: Questionnaire) {
    let calm = HeldAnswers(pattern.answers(in: questionnaire), name, questionnaire)
    // What need not be unknown by itself may have to be with others.
    self = calm.brings ? calm : HeldAnswers(pattern.answers, name, questionnaire)
  }

  private init(
    _ answers: [LinkID: [String]], _ name: DigestSection.Name, _ questionnaire: Questionnaire
  ) {
    var sheet = AnswerSheet(answers: answers, otherwise: .no)
    // Where "I do not know" is not taken, something must be said.
    for question in questionnaire.items.compactMap(\.question) where !question.allowsUnknown {
      guard answers[question.linkId] == nil, let first = question.options.first(where: { !$0.isExclusive })
      else {
        continue
      }
      if case .choice = question.kind { sheet.answers[question.linkId] = [first.id.rawValue] }
    }
    let outcome = sheet.conduct(questionnaire)
    let evaluation = outcome.interview.evaluation
    level = evaluation.level
    brings =
      switch name {
      case .flag(let id): evaluation.flags.contains { $0.id == id }
      case .topic(let id): evaluation.topics.contains { $0.id == id }
      }
    let unheard = outcome.refusals.map(\.linkId) + outcome.notAsked
    refused = Set(unheard).intersection(answers.keys).sorted()
  }
}
