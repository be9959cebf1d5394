public import QuestionnaireCore

/// Smallest sets of answers that bring the same about, written as one: each question with all that it may be answered,
/// as in `regions = eyes | brow; since = .. 7 days (1 day)`.
public struct AnswerPattern: Hashable, Sendable {
  /// What one question may be answered.
  public struct Term: Hashable, Sendable {
    /// The question.
    public let question: LinkID
    /// Whether "I do not know" does, and some definite answer does not.
    public let takesUnknown: Bool
    /// The words that do, as answers files write them: one of each list is taken; none where amounts are asked for.
    public let choices: [[String]]
    /// Where "I do not know" does: the words that do not, if these are fewer than those that do.
    public let excluded: [String]
    /// The amounts that do, from the smallest on.
    public let ranges: [AmountRange]

    /// Makes a term.
    public init(
      _ question: LinkID, takesUnknown: Bool = false, choices: [[String]] = [], excluded: [String] = [],
      ranges: [AmountRange] = []
    ) {
      self.question = question
      self.takesUnknown = takesUnknown
      self.choices = choices
      self.excluded = excluded
      self.ranges = ranges
    }
  }

  /// The questions, in document order; what is not named is unknown.
  public let terms: [Term]
  /// How soon help is needed where everything else is answered with no, or none of these; nil of a topic, which is
  /// shown at any level.
  public let level: TriageLevel?

  /// Makes a pattern.
  public init(_ terms: [Term], level: TriageLevel?) {
    self.terms = terms
    self.level = level
  }
}

/// Amounts from one on up to another, which is not included.
public struct AmountRange: Hashable, Sendable {
  /// The smallest; nil for no bound.
  public let lower: String?
  /// The first that is too large; nil for no bound.
  public let upper: String?
  /// One of them, as answers files write it.
  public let example: String

  /// Makes a range.
  public init(from lower: String?, upTo upper: String?, example: String) {
    self.lower = lower
    self.upper = upper
    self.example = example
  }

  /// Ranges are equal if their bounds are, whatever the example.
  public static func == (left: Self, right: Self) -> Bool {
    left.lower == right.lower && left.upper == right.upper
  }

  /// Feeds the bounds.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(lower)
    hasher.combine(upper)
  }
}

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

  /// The patterns that show a topic; of the fallback, and of what a level shows, none are worked out.
  public func answerPatterns(showing topic: TopicID, atMost count: Int = 2_000) -> AnswerPatterns {
    questionnaire.topics.firstIndex { $0.id == topic && !$0.shownWhen.readsOutcome }
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
    let flags = zip(outcome.content.flags, outcome.flags).map { (level: $0.level, holds: $1) }
    let reader = AssignmentReader(encoding, condition, alike, flags: withLevels ? flags : nil)
    let sets = PatternSet.merged(found.flatMap(reader.sets))
    let writer = PatternWriter(encoding)
    return AnswerPatterns(
      total: total, isWhole: all?.small == found.count, patterns: sets.map(writer.pattern))
  }
}
