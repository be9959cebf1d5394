import QuestionnaireCore

/// Every name under which a questionnaire can take an answer.
struct AnswerNames {
  /// The names, in the order of the questionnaire.
  let all: [String]

  init(_ questionnaire: Questionnaire) {
    all = questionnaire.content.items.flatMap { item -> [String] in
      guard let question = item.question else { return [item.linkId.rawValue] }
      return [item.linkId.rawValue] + Self.below(question).map(\.rawValue)
    }
  }

  private static func below(_ question: Question) -> [LinkID] {
    var names: [LinkID] = []
    switch question.clearer {
    case nil: break
    case .question: names.append(question.asked(.clearer).linkId)
    case .lines(_, let lines): names += lines.map { question.asked(.line($0.option)).linkId }
    }
    for option in question.options {
      if option.isWriteIn { names.append(question.linkId.appending(option.id.rawValue)) }
      guard !option.isExclusive else { continue }
      names += question.details.indices.map { question.asked(.detail(option: option.id, index: $0)).linkId }
    }
    return names
  }
}
