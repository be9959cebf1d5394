internal import QuestionnaireCore

/// What one way to answer amounts to.
struct Score: Hashable, Sendable {
  /// How many different answers it stands for.
  var weight: BigNatural
  /// The fewest screens.
  var fewest: Int
  /// The most screens.
  var most: Int
  /// The fewest answers in it other than "I do not know".
  var definite: Int

  /// Nothing said, nothing shown.
  static let nothing = Score(weight: 1, fewest: 0, most: 0, definite: 0)

  func and(_ other: Score) -> Score {
    Score(
      weight: weight * other.weight, fewest: fewest + other.fewest, most: most + other.most,
      definite: definite + other.definite)
  }

  /// One or the other is said; nil is what cannot be said.
  static func either(_ scores: [Score?]) -> Score? {
    let possible = scores.compactMap { $0 }.filter { !$0.weight.isZero }
    guard let first = possible.first else { return nil }
    return possible.dropFirst().reduce(first) { sum, next in
      Score(
        weight: sum.weight + next.weight, fewest: min(sum.fewest, next.fewest),
        most: max(sum.most, next.most), definite: min(sum.definite, next.definite))
    }
  }
}

extension Score {
  init(weight: BigNatural = 1, screens: Int, definite: Int) {
    self.init(weight: weight, fewest: screens, most: screens, definite: definite)
  }
}

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
    case .age, .duration, .number, .date, .time, .scale, .text: return 1
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
