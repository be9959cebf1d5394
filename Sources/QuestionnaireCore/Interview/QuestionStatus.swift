/// Where a question stands: ahead, not asked (its turn has passed), unknown, declined, or answered.
public enum QuestionStatus: Hashable, Sendable {
  case ahead
  case notAsked
  case unknown
  case declined
  case answered(AnswerValue)
  /// A list that was answered line by line after "I do not know".
  case lines(LineAnswers)

  /// Whether a test of state is true, false, or not yet definite.
  func truth(of state: Test.State) -> Truth {
    let isAnswered: Bool
    let isUnknown: Bool
    switch self {
    case .ahead: return .unknown
    case .lines(let lines):
      guard lines.isSettled else { return .unknown }
      isAnswered = lines.isAnswered
      isUnknown = !lines.isAnswered
    case .notAsked, .unknown, .declined, .answered:
      if case .answered = self { isAnswered = true } else { isAnswered = false }
      isUnknown = self == .unknown
    }
    return switch state {
    case .answered: Truth(isAnswered)
    case .notAnswered: Truth(!isAnswered)
    case .unknown: Truth(isUnknown)
    case .declined: Truth(self == .declined)
    case .notAsked: Truth(self == .notAsked)
    }
  }
}
