internal import PlainText
public import QuestionnaireCore

/// A worked interview with the outcome it must have: `vignette: tic-in-a-child`, `answers: {age: 8 years}`,
/// `expect: {triage: routine, topics: [tics]}`.
public struct Vignette: Hashable, Sendable {
  /// Its name.
  public let id: String
  /// The questionnaire it is an interview of.
  public let questionnaire: String
  /// Whose story it is.
  public let about: String
  /// What stands for questions it does not name.
  public let otherwise: AnswerSheet.Otherwise
  /// Its answers, in the order of the file.
  public let answers: [PreparedAnswer]
  /// What must come out.
  public let expectation: VignetteExpectation
  /// The file's name, as diagnostics show it.
  public let file: String

  /// The answers for an interview.
  public var sheet: AnswerSheet {
    AnswerSheet(
      answers: Dictionary(firstOf: answers.map { ($0.linkId, $0.words) }),
      otherwise: otherwise)
  }
}

/// An answer of a vignette, with its place in the file: `regions: [neck, right-hand]`.
public struct PreparedAnswer: Hashable, Sendable {
  /// What it answers.
  public let linkId: LinkID
  /// The answer as the file writes it: a word, or the words of a list.
  public let words: [String]
  /// Where its name stands.
  public let span: SourceSpan
}

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
