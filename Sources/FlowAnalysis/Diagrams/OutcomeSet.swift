internal import QuestionnaireCore

/// Outcomes that can be reached: topics that are shown, by their places, and the level of triage.
struct OutcomeSet: Hashable, Sendable {
  /// The most topics that are told apart.
  static let greatestTopicCount = 62

  /// Each as the topics' bits, with the level above them, in order.
  private(set) var outcomes: [UInt64]

  static let none = OutcomeSet(outcomes: [])
  /// Nothing shown, and routine.
  static let nothing = OutcomeSet(outcomes: [0])

  private init(outcomes: [UInt64]) { self.outcomes = outcomes }

  /// One topic, and routine.
  init(topic: Int) { outcomes = [1 << UInt64(topic)] }

  /// Nothing shown, and a level.
  init(level: TriageLevel) { outcomes = [UInt64(level.rawValue) << 62] }

  var count: Int { outcomes.count }

  /// One or the other; no more than a limit, and whether that left any out.
  func union(_ other: OutcomeSet, atMost limit: Int) -> (set: OutcomeSet, isCut: Bool) {
    let all = Set(outcomes).union(other.outcomes).sorted()
    return (OutcomeSet(outcomes: Array(all.prefix(limit))), all.count > limit)
  }

  /// Both together: the topics of both and the higher level, of every pair.
  func combined(_ other: OutcomeSet, atMost limit: Int) -> (set: OutcomeSet, isCut: Bool) {
    var all: Set<UInt64> = []
    let topics = UInt64(1) << 62 - 1
    for one in outcomes {
      for two in other.outcomes {
        all.insert((one | two) & topics | max(one, two) & ~topics)
        if all.count > limit { return (OutcomeSet(outcomes: all.sorted().dropLast()), true) }
      }
    }
    return (OutcomeSet(outcomes: all.sorted()), false)
  }
}

extension OutcomeSet {
  private init(outcomes: ArraySlice<UInt64>) { self.init(outcomes: Array(outcomes)) }
}
