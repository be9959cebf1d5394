/// What an elimination works out.
enum Measure: Sendable {
  /// Whether there is any interview.
  case exists
  /// How many there are.
  case count
  /// The fewest and the most screens of one.
  case fewest
  case most
  /// The fewest answers of one other than "I do not know".
  case definite
  /// Which outcomes can be reached.
  case outcomes

  /// How parts of one interview come together.
  var product: Operation {
    switch self {
    case .exists: .and
    case .count: .times
    case .fewest, .most, .definite: .longer
    case .outcomes: .together
    }
  }

  /// How interviews come together.
  var sum: Operation {
    switch self {
    case .exists: .or
    case .count: .plus
    case .fewest, .definite: .least
    case .most: .most
    case .outcomes: .union
    }
  }

  /// What an answer amounts to.
  func terminal(_ score: Score) -> Terminal {
    switch self {
    case .exists: .count(1)
    case .count: .count(score.weight)
    case .fewest: .length(score.fewest)
    case .most: .length(score.most)
    case .definite: .length(score.definite)
    case .outcomes: .outcomes(.nothing)
    }
  }

  /// What nothing amounts to, and what cannot be.
  var nothing: Terminal { terminal(.nothing) }
  var impossible: Terminal {
    switch self {
    case .exists, .count: .count(0)
    case .fewest, .most, .definite: .impossible
    case .outcomes: .outcomes(.none)
    }
  }

  /// What a page of information amounts to.
  var note: Terminal { terminal(Score(screens: 1, definite: 0)) }
}
