internal import QuestionnaireCore

extension ScreenContext {
  /// The answer that a question on the path has; where it waits for one, what was begun as one.
  func answer(to id: LinkID) -> Answer? {
    if case .answer(let answer)? = offers[id] { return answer }
    guard let interview, interview.evaluation.current?.linkId != id else { return nil }
    return interview.answers[id]
  }

  /// The same, or else what is filled in beforehand: it is an answer once it is taken.
  func shownAnswer(to id: LinkID, _ question: Question) -> Answer? {
    if let answer = answer(to: id) { return answer }
    guard let interview, interview.answers[id] == nil, !question.initial.isEmpty else { return nil }
    return try? Answer(words: question.initial, for: question, in: interview.questionnaire.content.bodyMap)
  }

  /// A word of a question's list, to show what can be typed.
  func example(for question: Question) -> String? {
    switch question.kind {
    case .region, .regions: interview?.questionnaire.content.bodyMap.regions.last?.text
    default: nil
    }
  }
}

extension Question {
  /// The rows of a list question, "I do not know" and "I prefer not to say" last; nil if it has no rows.
  func list(answer: Answer?, bodyMap: BodyMap, offered: [RegionID]) -> ListEditor? {
    switch kind {
    case .yesNo: yesNoEditor(answer)
    case .choice(let choices): listEditor(.choice, choices, answer)
    case .choices(let choices): listEditor(.choices, choices, answer)
    case .region where !offered.isEmpty: offeredEditor(offered, bodyMap, answer)
    case .region: regionEditor(.region, bodyMap, answer)
    case .regions: regionEditor(.regions, bodyMap, answer)
    default: nil
    }
  }
}
