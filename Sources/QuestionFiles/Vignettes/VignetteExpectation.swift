public import QuestionnaireCore

/// What must come out of a vignette; what it does not name may be anything.
public struct VignetteExpectation: Hashable, Sendable {
  /// The level of triage.
  public var triage: TriageLevel?
  /// The derived values; `unknown` and `none` stand for a value that is not known and for none.
  public var derived: [LinkID: DerivedState] = [:]
  /// Topics that are shown.
  public var topics: [TopicID] = []
  /// Topics that are not shown.
  public var notTopics: [TopicID] = []
  /// Questions that are asked.
  public var asked: [LinkID] = []
  /// Questions that are not asked.
  public var notAsked: [LinkID] = []
  /// Red flags that hold.
  public var redFlags: [FlagID] = []
  /// Red flags that do not hold.
  public var notRedFlags: [FlagID] = []
  /// Advice that holds.
  public var advice: [FlagID] = []
  /// Advice that does not hold.
  public var notAdvice: [FlagID] = []

  /// Makes an expectation of nothing.
  public init() {}
}
