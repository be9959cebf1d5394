/// Where a question stands: ahead, not asked (its turn has passed), unknown, declined, or answered.
///
/// Of a man, `pregnancy` goes from `ahead` to `notAsked` when the walk passes it; `pregnancy is not asked` is true then.
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

/// A list answered line by line: each line stands alone, and a line left unknown makes tests of it unknown.
public struct LineAnswers: Hashable, Sendable {
  /// The lines answered yes, in the order of the list.
  public var yes: [OptionID] = []
  /// The lines answered no.
  public var no: Set<OptionID> = []
  /// How many lines there are, asked and not asked.
  public let lineCount: Int
  /// How many of them are asked: those that can raise an alarm. The others stay unknown.
  public let askedCount: Int
  /// The options that mean none of the lines.
  public let exclusive: Set<OptionID>
  /// The options that are not offered: they are not included.
  public let withheld: Set<OptionID>
  /// True when every line has been asked.
  public var isSettled = false

  /// Answered if a line is yes, or all that are asked are no.
  public var isAnswered: Bool { !yes.isEmpty || no.count == askedCount }

  func includes(_ option: OptionID) -> Truth {
    if exclusive.contains(option) {
      return yes.isEmpty ? (no.count == lineCount ? .true : .unknown) : .false
    }
    if withheld.contains(option) { return .false }
    return yes.contains(option) ? .true : no.contains(option) ? .false : .unknown
  }

  /// Whether the count of lines that are yes compares as asked; unknown lines may still be either.
  func count(_ comparison: Test.Comparison, _ number: Int) -> Truth {
    let verdicts = Set(
      (yes.count...max(yes.count, lineCount - no.count)).map { comparison.holds($0, number) })
    return verdicts.count == 1 ? Truth(verdicts.contains(true)) : .unknown
  }
}
