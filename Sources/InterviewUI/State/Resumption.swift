public import QuestionnaireCore

/// An interview taken up again, and what the person must know of it first.
public struct Resumption: Equatable, Sendable {
  /// An answer that does not apply any more.
  public struct Lost: Hashable, Sendable {
    /// What was asked.
    public let question: PersonText
    /// What was answered, in words.
    public let answer: String

    /// Makes it.
    public init(question: PersonText, answer: String) {
      self.question = question
      self.answer = answer
    }
  }

  /// The interview, with every answer that applies.
  public let interview: Interview
  /// Whether the questions have changed since; then nothing is written before the person agrees.
  public let isChanged: Bool
  /// The answers that do not apply any more.
  public let lost: [Lost]
  /// Whether the end of the file was damaged, so that the last answer or answers may be missing.
  public let isDamaged: Bool
  /// Whether so much time has passed that what is urgent is asked again, first.
  public let asksUrgentAgain: Bool

  /// Whether it was finished, and is taken up to be read again.
  public let isFinished: Bool

  /// Makes it.
  public init(
    interview: Interview, isChanged: Bool = false, lost: [Lost] = [], isDamaged: Bool = false,
    asksUrgentAgain: Bool = false, isFinished: Bool = false
  ) {
    self.isFinished = isFinished
    self.interview = interview
    self.isChanged = isChanged
    self.lost = lost
    self.isDamaged = isDamaged
    self.asksUrgentAgain = asksUrgentAgain
  }

  /// Whether there is nothing to say before it goes on.
  var isPlain: Bool { !isChanged && !isDamaged && !asksUrgentAgain }
}
