import QuestionnaireCore

/// Everything that an interview asked and that was answered, by the place of its question, in order.
struct GivenAnswers {
  /// One thing asked, by both interviews or by one.
  struct Pair {
    let earlier: GivenAnswer?
    let later: GivenAnswer?
  }

  private let questions: [LinkID]
  private let answers: [LinkID: [GivenAnswer]]

  init(_ interview: Interview) {
    let content = interview.questionnaire.content
    let wording = RecordWording(interview)
    var answers: [LinkID: [GivenAnswer]] = [:]
    for item in content.items {
      guard let question = item.question else { continue }
      let standing = AnswerStanding(interview.evaluation.status(of: item.linkId), of: question)
      guard standing != .notAsked else { continue }
      answers[item.linkId] = [
        GivenAnswer(
          linkId: item.linkId, subject: question, question: question, option: nil, typed: nil,
          standing: standing,
          wording: wording)
      ]
    }
    for prompt in interview.evaluation.path where prompt != interview.evaluation.current {
      guard case .detail(let option, _) = prompt.part, let subject = content.items[prompt.item].question,
        let question = interview.question(for: prompt), let answer = interview.answers[prompt.linkId]
      else { continue }
      let isTyped = subject.option(option)?.isWriteIn == true
      answers[content.items[prompt.item].linkId, default: []].append(
        GivenAnswer(
          linkId: prompt.linkId, subject: subject, question: question, option: option,
          typed: isTyped ? interview.answers[content.items[prompt.item].linkId]?.value?.writeIn : nil,
          standing: AnswerStanding(answer), wording: wording))
    }
    self.answers = answers
    questions = content.items.map(\.linkId)
  }

  /// Every answer of either, with what the other says of the same: this one is the earlier.
  func paired(with later: GivenAnswers) -> [Pair] {
    let known = Set(later.questions)
    let all = later.questions + questions.filter { !known.contains($0) }
    var pairs: [Pair] = []
    for id in all {
      let then = answers[id] ?? []
      let now = later.answers[id] ?? []
      for new in now { pairs.append(Pair(earlier: then.first { $0.linkId == new.linkId }, later: new)) }
      for old in then where !now.contains(where: { $0.linkId == old.linkId }) {
        pairs.append(Pair(earlier: old, later: nil))
      }
    }
    return pairs
  }
}
