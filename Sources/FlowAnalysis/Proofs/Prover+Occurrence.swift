internal import QuestionnaireCore

extension Prover {
  /// Theorem 1: every question, note, end, flag, topic, derived value and line of a topic can occur.
  mutating func proveEverythingOccurs() {
    for (place, item) in content.items.enumerated() {
      occurs(.item(item.linkId), item.guardCondition, before: place) { .holds($0.encoding.asked[place]) }
    }
    for (place, value) in content.derived.enumerated() {
      let any = Condition.any(value.cases.map(\.when))
      occurs(.derived(value.linkId), any) { prover in
        .any(prover.encoding.cases(ofDerived: place).taken.map { .holds($0) })
      }
    }
    for (place, flag) in content.flags.enumerated() {
      occurs(.flag(flag.id), flag.when) { .holds($0.outcome.flags[place]) }
    }
    for (place, topic) in content.topics.enumerated() {
      let before = findings.count
      if topic.isFallback || topic.shownWhen.readsOutcome {
        attempt(.everythingOccurs, .topic(topic.id)) { prover in
          let shown = prover.outcome.shows(place, in: &prover.encoding)
          return prover.encoding.firstWay(shown) == nil
            ? ProofFinding(.topic(topic.id), .neverOccurs(conflict: [])) : nil
        }
      } else {
        occurs(.topic(topic.id), topic.shownWhen, unless: topic.unless) { .holds($0.outcome.topics[place]) }
      }
      // A topic that is never shown is said once.
      guard findings.count == before else { continue }
      for (number, line) in topic.because.enumerated() {
        occurs(.because(topic.id, number), line.when, of: place)
      }
      for (number, line) in topic.but.enumerated() { occurs(.but(topic.id, number), line.when, of: place) }
    }
  }

  /// A line of a topic occurs where the topic is shown and the line's condition is true.
  private mutating func occurs(_ subject: QuestionnairePart, _ condition: Condition, of topic: Int) {
    occurs(subject, condition) { prover in
      let shown = prover.outcome.shows(topic, in: &prover.encoding)
      return .all([shown, prover.outcome.formula(condition, .isTrue, in: &prover.encoding)])
    }
  }

  private mutating func occurs(
    _ subject: QuestionnairePart, _ condition: Condition, unless: Condition? = nil, before item: Int? = nil,
    _ formula: (inout Prover) -> Formula
  ) {
    attempt(.everythingOccurs, subject) { prover in
      let way = prover.encoding.firstWay(formula(&prover))
      guard way == nil, !prover.encoding.store.isExhausted else { return nil }
      var conflict = Conflict(
        prover.encoding.script, subject, condition, unless: unless, before: item)
      let finding = ProofFinding(subject, .neverOccurs(conflict: conflict.subjects()))
      let stepsLeft = prover.encoding.store.stepLimit - prover.encoding.store.steps
      prover.encoding.store.spend(min(conflict.steps, stepsLeft))
      return finding
    }
  }
}
