internal import QuestionnaireCore

extension Counter {
  mutating func countOutcomes() -> Counts.Bounded {
    encoding.store.outcomeLimit = analysis.limits.outcomes
    let topics = content.topics.indices.filter { !content.topics[$0].isFallback }
    var told = min(topics.count, OutcomeSet.greatestTopicCount)
    while true {
      if let outcomes = outcomes(of: topics.prefix(told)) {
        let isExact = !encoding.store.isCutShort && told == topics.count
        return Counts.Bounded(count: outcomes.count, isExact: isExact)
      }
      encoding.forget(downTo: mark)
      if told == 0 { return Counts.Bounded(count: 0, isExact: false) }
      // Fewer topics have no more outcomes than all of them.
      told /= 2
    }
  }

  /// The outcomes, with nothing but these topics told apart; nil if a limit was reached.
  private mutating func outcomes(of topics: ArraySlice<Int>) -> OutcomeSet? {
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
