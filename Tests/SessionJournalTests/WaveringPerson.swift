import QuestionnaireCore
import TestSupport

/// A person who answers at random, goes back, takes answers back, and reads every emergency; the same for the same seed.
struct WaveringPerson {
  private(set) var interview: Interview
  /// How often each kind of thing was done.
  private(set) var counts = ["answer": 0, "again": 0, "clear": 0, "acknowledge": 0]
  private var answers: RandomAnswers
  private var stepsLeft = 250

  init(seed: UInt64, _ questionnaire: Questionnaire) {
    interview = Interview(questionnaire)
    answers = RandomAnswers(seed: seed)
  }

  /// Does something and says what; nil when the interview is complete.
  mutating func next() -> InterviewChange? {
    stepsLeft -= 1
    guard stepsLeft > 0 else { return nil }
    if let flag = interview.pendingEmergencies.first, answers.number(below: 4) > 0 {
      return make(.acknowledge(flag.id), "acknowledge")
    }
    let path = interview.evaluation.path
    let given = interview.answers.keys.sorted()
    switch answers.number(below: 12) {
    case 0 where !path.isEmpty:
      return answer(path[answers.number(below: path.count)], "again")
    case 1 where !given.isEmpty:
      return make(.clear(given[answers.number(below: given.count)]), "clear")
    default:
      return interview.evaluation.current.flatMap { answer($0, "answer") }
    }
  }

  private mutating func answer(_ prompt: Prompt, _ kind: String) -> InterviewChange? {
    for _ in 0..<50 {
      if let change = make(.answer(prompt.linkId, answers.answer(to: prompt, in: interview)), kind) {
        return change
      }
    }
    return make(.answer(prompt.linkId, .unknown), kind)
  }

  private mutating func make(_ change: InterviewChange, _ kind: String) -> InterviewChange? {
    do throws(AnswerRejection) { try interview.apply(change) } catch { return nil }
    counts[kind, default: 0] += 1
    return change
  }
}
