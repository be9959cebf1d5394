internal import QuestionnaireCore
internal import SummaryReports

/// The answers that counted before a change and can no longer count after it.
struct DroppedAnswers {
  /// A question, with its answer in words: "How old is the lamp?", "40 years".
  struct Entry: Hashable, Sendable {
    let question: PersonText
    let answer: String
  }

  /// The questions in the order they were asked.
  let entries: [Entry]

  init(from before: Interview, to after: Interview) {
    let remaining = Set(after.evaluation.path.map(\.linkId))
    let wording = AnswerWording(before)
    entries = before.evaluation.path.compactMap { prompt in
      guard !remaining.contains(prompt.linkId), prompt != before.evaluation.current,
        let answer = before.answers[prompt.linkId], let question = before.question(for: prompt),
        Self.isIrrelevant(prompt, in: after)
      else { return nil }
      return Entry(question: question.text, answer: wording.words(for: answer, to: question))
    }
  }

  /// Whether something off the path cannot come back as the interview goes on.
  private static func isIrrelevant(_ prompt: Prompt, in interview: Interview) -> Bool {
    let item = interview.questionnaire.content.items[prompt.item]
    let status = interview.evaluation.status(of: item.linkId)
    if status == .notAsked || interview.evaluation.truth(of: item.guardCondition) == .false { return true }
    let answer = interview.answers[item.linkId]
    switch prompt.part {
    case .question: return false
    case .clearer, .line: return answer != .unknown
    case .detail(let option, _, _):
      if case .value(.options(let options, _))? = answer { return !options.contains(option) }
      if case .lines(let lines)? = status { return lines.isSettled && !lines.yes.contains(option) }
      return answer != .unknown
    }
  }
}
