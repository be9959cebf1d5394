public import QuestionnaireCore

/// One thing that is otherwise than before, for some answers or altogether: facts, without words.
public struct EditionChange: Hashable, Sendable {
  /// What is otherwise.
  public enum Subject: Hashable, Sendable {
    /// Whether it is asked, reached, offered, taken, raised, shown or said.
    case part(QuestionnairePart)
    /// Whether a topic can be a page.
    case page(TopicID)
    /// Whether a derived value is known to have no value.
    case noValue(LinkID)
    /// Whether help is needed at least so soon.
    case level(TriageLevel)
    /// The claim of a name: whether it applies, and whether what it wants holds.
    case claim(String)
    /// A reminder of a topic, or a line that it no longer has, by its words.
    case line(TopicID, String)
  }

  /// How it is otherwise.
  public enum Kind: Hashable, Sendable {
    /// It holds for answers for which it did not.
    case began
    /// It no longer holds for answers for which it did.
    case ended
    /// There was no such thing before.
    case added
    /// There is no such thing any more.
    case removed
    /// What a file says of it word for word, and that is more than when it holds: `level`, `act` and so on.
    case says(name: String, before: String, now: String)
    /// A question takes another kind of answer: what reads it is compared as if it read two questions.
    case otherKind
    /// It could not be decided within the limits whether it moved.
    case undecided(Shortage)
  }

  /// Answers of which the change can be seen, in both editions.
  public struct Witness: Hashable, Sendable {
    /// The answers that the former edition takes.
    public let before: AnswerSheet
    /// The answers that the new edition takes.
    public let now: AnswerSheet
    /// How soon help was needed.
    public let levelBefore: TriageLevel
    /// How soon help is needed.
    public let levelNow: TriageLevel
    /// Whether both interviews, held in the engine, show the change.
    public let isShown: Bool
  }

  /// What is otherwise.
  public let subject: Subject
  /// How it is.
  public let kind: Kind
  /// The answers with the fewest definite ones for which it is, with all that may stand in their place; nil where it is
  /// so altogether.
  public let region: AnswerPattern?
  /// Answers that show it.
  public let witness: Witness?

  init(_ subject: Subject, _ kind: Kind, region: AnswerPattern? = nil, witness: Witness? = nil) {
    self.subject = subject
    self.kind = kind
    self.region = region
    self.witness = witness
  }
}
