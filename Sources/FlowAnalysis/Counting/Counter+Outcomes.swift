internal import QuestionnaireCore

extension Counter {
  /// How many outcomes there are; where they are too many to tell apart, how many a sample of interviews has.
  mutating func countOutcomes() -> Counts.Bounded {
    encoding.store.outcomeLimit = analysis.limits.outcomes
    let topics = content.topics.indices.filter { !content.topics[$0].isFallback }
    let canAllBeTold = topics.count <= OutcomeSet.greatestTopicCount
    if canAllBeTold, let outcomes = outcomes(of: topics), !encoding.store.isCutShort {
      return Counts.Bounded(count: outcomes.count, isExact: true)
    }
    encoding.forget(downTo: mark)
    return Counts.Bounded(count: sampled(topics), isExact: false)
  }

  /// Questions that are answered in all interviews that are drawn where outcomes are too many.
  private static let sampledAnswers = 1_500_000

  private func sampled(_ topics: [Int]) -> Int {
    let flags = zip(content.flags, outcome.flags).sorted { $0.0.level > $1.0.level }
    var sample = InterviewSample(encoding)
    var seen: Set<[Int]> = []
    for _ in 0..<Self.sampledAnswers / max(encoding.blocks.count, 1) {
      guard let values = sample.next() else { continue }
      let level = flags.first { encoding.store.holds($0.1, values) }?.0.level ?? .routine
      seen.insert([level.rawValue] + topics.filter { encoding.store.holds(outcome.topics[$0], values) })
    }
    return seen.count
  }

  /// The outcomes; nil if a limit was reached.
  private mutating func outcomes(of topics: [Int]) -> OutcomeSet? {
    let nothing = encoding.store.leaf(.outcomes(.nothing))
    var factors: [Diagram] = []
    for (bit, topic) in topics.enumerated() {
      let shown = encoding.store.leaf(.outcomes(OutcomeSet(topic: bit)))
      factors.append(encoding.store.choice(outcome.topics[topic], shown, nothing))
    }
    for (place, flag) in content.flags.enumerated() where flag.level > .routine {
      let raised = encoding.store.leaf(.outcomes(OutcomeSet(level: flag.level)))
      factors.append(encoding.store.choice(outcome.flags[place], raised, nothing))
    }
    var elimination = Elimination(.outcomes)
    guard case .outcomes(let outcomes) = elimination.run([], and: factors, in: &encoding),
      !encoding.store.isExhausted
    else { return nil }
    return outcomes
  }
}
