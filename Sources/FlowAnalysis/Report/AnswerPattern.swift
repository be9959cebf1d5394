public import QuestionnaireCore

/// Smallest sets of answers that bring the same about, written as one: each question with all that it may be answered.
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
