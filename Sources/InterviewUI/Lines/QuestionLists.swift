internal import QuestionnaireCore

extension ScreenContext {
  /// How many answers there are; a page that was read is none.
  var answerCount: Int { interview?.answers.values.count { $0 != .value(.read) } ?? 0 }

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
    if let moment = moment(likeThatOf: question, in: interview) { return moment }
    return try? Answer(words: question.initial, for: question, in: interview.questionnaire.content.bodyMap)
  }

  /// Whether what is shown at a question was filled in beforehand, and is nobody's answer yet.
  func isFilledIn(_ id: LinkID, _ question: Question) -> Bool {
    answer(to: id) == nil && shownAnswer(to: id, question) != nil
  }

  /// Of dates that are filled in alike, what was last said in their place.
  private func moment(likeThatOf question: Question, in interview: Interview) -> Answer? {
    guard case .date = question.kind else { return nil }
    for prompt in interview.evaluation.answered.reversed() {
      guard let before = interview.question(for: prompt), before.initial == question.initial,
        before.kind == question.kind, let answer = interview.answers[prompt.linkId], answer.value != nil
      else { continue }
      return answer
    }
    return nil
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
