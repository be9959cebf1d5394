internal import QuestionnaireCore

/// How many answers there are to a question that no condition looks into.
struct AnswerWeights: Sendable {
  let bodyMap: BodyMap

  /// The definite answers: options count singly, amounts and texts as one.
  func definite(_ question: Question) -> BigNatural {
    switch question.kind {
    case .yesNo: return 2
    case .choice(let choices): return BigNatural(UInt(choices.options.count))
    case .choices(let choices):
      let exclusive = choices.options.count(where: \.isExclusive)
      let others = choices.options.count - exclusive
      return BigNatural(2).power(others).subtracting(1) + BigNatural(UInt(exclusive))
    case .region: return BigNatural(UInt(bodyMap.regions.count))
    case .regions: return BigNatural(2).power(bodyMap.regions.count).subtracting(1)
    case .age, .duration, .number, .date, .scale, .text: return 1
    }
  }

  /// What the details of one ticked option amount to.
  func details(of question: Question) -> Score {
    question.details.reduce(.nothing) { sum, detail in
      let absent: BigNatural = detail.allowsUnknown ? 2 : 0
      return sum.and(Score(weight: definite(detail) + absent, screens: 1, definite: 0))
    }
  }
}
