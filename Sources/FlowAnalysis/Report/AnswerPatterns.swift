public import QuestionnaireCore

/// What brings a flag or a topic about, as patterns of smallest sets of answers.
public struct AnswerPatterns: Hashable, Sendable {
  /// How many smallest sets there are, answers that no condition tells apart counted as one; nil if a limit was
  /// reached.
  public let total: BigNatural?
  /// Whether the patterns stand for all of them.
  public let isWhole: Bool
  /// The patterns with the fewest answers first, else in document order.
  public let patterns: [AnswerPattern]
}

extension Analysis {
  /// The patterns that raise a flag; `count` is the most sets that are looked at.
  public func answerPatterns(raising flag: FlagID, atMost count: Int = 2_000) -> AnswerPatterns {
    questionnaire.flags.firstIndex { $0.id == flag }
      .map { answerPatterns(outcome.flags[$0], count, withLevels: true) }
      ?? AnswerPatterns(total: 0, isWhole: true, patterns: [])
  }

  /// The patterns that show a topic; of the fallback none are worked out.
  public func answerPatterns(showing topic: TopicID, atMost count: Int = 2_000) -> AnswerPatterns {
    questionnaire.topics.firstIndex { $0.id == topic }
      .map { answerPatterns(outcome.topics[$0], count, withLevels: false) }
      ?? AnswerPatterns(total: 0, isWhole: true, patterns: [])
  }

  private func answerPatterns(_ condition: Diagram, _ count: Int, withLevels: Bool) -> AnswerPatterns {
    var search = MinimalSearch(encoding)
    let (total, _) = search.assignments(condition, atMost: 0)
    // Answers that the condition does not tell apart stand for each other, unless they come to different levels.
    let alike = withLevels ? AlikeAnswers() : AlikeAnswers(encoding, condition)
    // What one answer limits another to is left out: every pattern would be cut up by it.
    let (all, found) = search.assignments(condition, atMost: count, keepsLimits: false, alike: alike)
    let reading = PatternReading(encoding, outcome, condition, alike, withLevels: withLevels)
    let sets = PatternSet.merged(found.flatMap(reading.sets))
    let writer = PatternWriter(encoding)
    return AnswerPatterns(
      total: total, isWhole: all?.small == found.count, patterns: sets.map(writer.pattern))
  }
}
