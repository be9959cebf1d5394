public import QuestionnaireCore

/// The smallest sets of answers that bring something about while everything else is unknown.
public struct MinimalAnswers: Hashable, Sendable {
  /// How many sets there are, answers that no condition tells apart counted as one; nil if a limit was reached.
  public let total: BigNatural?
  /// The sets with the fewest answers first, as answers that a person could give; at most as many as were asked for.
  public let sets: [AnswerSheet]
}

extension Analysis {
  /// The smallest sets of answers that raise a flag.
  public func minimalAnswers(raising flag: FlagID, atMost count: Int = 50) -> MinimalAnswers {
    guard let place = questionnaire.flags.firstIndex(where: { $0.id == flag })
    else { return MinimalAnswers(total: 0, sets: []) }
    return minimalAnswers(outcome.flags[place], count)
  }

  /// The smallest sets of answers that show a topic; of the fallback, and of what a level shows, none are worked out.
  public func minimalAnswers(showing topic: TopicID, atMost count: Int = 50) -> MinimalAnswers {
    guard
      let place = questionnaire.topics.firstIndex(where: { $0.id == topic && !$0.shownWhen.readsOutcome })
    else { return MinimalAnswers(total: 0, sets: []) }
    return minimalAnswers(outcome.topics[place], count)
  }

  private func minimalAnswers(_ condition: Diagram, _ count: Int) -> MinimalAnswers {
    var search = MinimalSearch(encoding)
    return search.answers(condition, atMost: count)
  }
}
