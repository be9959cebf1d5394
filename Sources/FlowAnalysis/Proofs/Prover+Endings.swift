internal import QuestionnaireCore

extension Prover {
  /// Theorem 2: no interview ends on nothing, and every question that must be answered can be.
  mutating func proveNothingEndsOnNothing() {
    for item in content.items.indices { proveCanBeAnswered(item) }
    let hasText = content.topics.first(where: \.isFallback)?.sections.contains { $0.text.hasWords }
    guard hasText != true else { return }
    attempt(.nothingEndsOnNothing, .questionnaire) { prover in
      let formula = prover.fallbackAlone()
      return prover.refute(.questionnaire, .endsOnNothing, formula)
    }
  }

  /// Where an interview ends on the fallback topic alone: no flag holds, no other topic is even named, and no end says
  /// why.
  mutating func fallbackAlone() -> Formula {
    var parts = outcome.noFlag(from: .routine, in: &encoding)
    for place in content.topics.indices where !content.topics[place].isFallback {
      parts.append(outcome.shows(place, false, in: &encoding))
    }
    for (place, item) in content.items.enumerated() {
      if case .end(_, let text) = item.kind, text.hasWords {
        parts.append(.holds(encoding.store.not(encoding.asked[place])))
      }
    }
    return .all(parts)
  }

  /// A question that takes no "I do not know" is stuck where the answer that limits it is below all that it takes.
  private mutating func proveCanBeAnswered(_ item: Int) {
    guard let block = encoding.blocks[item], block.modes[0].score == nil else { return }
    let subject = QuestionnairePart.item(content.items[item].linkId)
    attempt(.nothingEndsOnNothing, subject) { prover in
      var stuck = prover.encoding.asked[item]
      if block.modes.contains(where: { $0.total != nil }) {
        let limits = prover.encoding.limitsBelowAll(block)
        stuck = prover.encoding.store.and(stuck, limits)
      }
      guard stuck != .never else { return nil }
      let answers = prover.encoding.cheapest([stuck], before: item)
      return answers.map { ProofFinding(subject, .cannotBeAnswered, witness: prover.witness($0)) }
    }
  }

  /// Theorem 6: no topic is shown to someone for whom it must never be.
  mutating func proveNoTopicContradicts() {
    for (place, topic) in content.topics.enumerated() {
      guard let never = topic.neverWhen else { continue }
      attempt(.noTopicContradicts, .topic(topic.id)) { prover in
        let shown = prover.outcome.shows(place, in: &prover.encoding)
        let contradicted = prover.encoding.pair(never).isTrue
        return prover.refute(.topic(topic.id), .contradictsReader, .all([.holds(contradicted), shown]))
      }
    }
  }
}

extension Encoding {
  /// Where the answer that limits a question can be below everything that the question takes.
  fileprivate mutating func limitsBelowAll(_ block: Block) -> Diagram {
    guard let limit = block.question.limitingQuestion.flatMap({ script.itemIndex[$0] }),
      let limiting = blocks[limit], let variable = limiting.variable
    else { return .never }
    let values = block.modes.flatMap { mode -> [AnswerValue] in
      guard case .amounts(let intervals) = mode.content else { return [] }
      return intervals.flatMap { Amounts(block.question).extremes(in: $0) }
    }
    let below = limiting.modes.map { mode -> Diagram in
      guard case .amounts(let intervals) = mode.content else { return .never }
      let bounds = intervals.compactMap { Amounts(limiting.question).value(in: $0) }
      return bounds.contains { bound in !values.contains { Amounts.isAtMost($0, bound) } } ? .always : .never
    }
    let holds = store.node(variable, below)
    return store.and(holds, asked[limit])
  }
}

extension Prose {
  /// Whether there is a word to read: a source that is cited is none.
  fileprivate var hasWords: Bool { blocks.contains { $0.text.person.contains { !$0.isWhitespace } } }
}
