internal import QuestionnaireCore

extension Prover {
  /// Theorem 2: no interview ends on nothing, and every question that must be answered can be.
  mutating func proveNothingEndsOnNothing() {
    for item in content.items.indices { proveCanBeAnswered(item) }
    let hasText = content.topics.first(where: \.isFallback)?.sections.contains { !$0.text.blocks.isEmpty }
    guard hasText != true else { return }
    attempt(.nothingEndsOnNothing, .questionnaire) { prover in
      let formula = prover.fallbackAlone()
      return prover.refute(.questionnaire, .endsOnNothing, formula)
    }
  }

  /// Where an interview ends on the fallback topic alone: no flag holds, and no end says why.
  mutating func fallbackAlone() -> Formula {
    var parts = outcome.noFlag(from: .routine, in: &encoding)
    if let place = content.topics.firstIndex(where: \.isFallback) {
      parts.append(outcome.shows(place, in: &encoding))
    }
    for (place, item) in content.items.enumerated() {
      if case .end(_, let text) = item.kind, !text.blocks.isEmpty {
        parts.append(.holds(encoding.store.not(encoding.asked[place])))
      }
    }
    return .all(parts)
  }

  private mutating func proveCanBeAnswered(_ item: Int) {
    guard let block = encoding.blocks[item], block.modes[0].score == nil else { return }
    let subject = Finding.Subject.item(content.items[item].linkId)
    attempt(.nothingEndsOnNothing, subject) { prover in
      var canAnswer = Diagram.never
      for mode in block.modes.indices where block.modes[mode].total != nil {
        let limit = prover.encoding.limits[item] ?? .always
        let holds =
          block.variable.map { prover.encoding.store.cofactor(limit, $0, mode) } ?? .always
        canAnswer = prover.encoding.store.or(canAnswer, holds)
      }
      let stuck = prover.encoding.store.without(prover.encoding.asked[item], canAnswer)
      guard stuck != .never else { return nil }
      let answers = prover.encoding.cheapest([stuck], before: item)
      return answers.map { Finding(subject, .cannotBeAnswered, witness: prover.witness($0)) }
    }
  }

  /// Theorem 6: no topic is shown to someone for whom it must never be.
  mutating func proveNoTopicContradicts() {
    for (place, topic) in content.topics.enumerated() {
      guard let never = topic.neverWhen else { continue }
      attempt(.noTopicContradicts, .topic(topic.id)) { prover in
        let shown = prover.outcome.shows(place, in: &prover.encoding)
        let contradicted = prover.encoding.pair(never).isTrue
        return prover.refute(
          .topic(topic.id), .contradictsReader, .all([.holds(contradicted), shown]))
      }
    }
  }
}
