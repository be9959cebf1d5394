/// An interview that was begun before and is kept on the disk.
public struct SessionEntry: Hashable, Sendable {
  /// What can be done with it.
  public enum State: Hashable, Sendable {
    /// It can be gone on with.
    case unfinished
    /// It came to its end: it is there to be read again.
    case finished
    /// Another program has it open.
    case inUse
  }

  /// Its name on the disk.
  public let id: String
  /// The questionnaire it follows.
  public let questionnaire: String
  /// When it was begun, in words: "25 November 2026, 14:05".
  public let begun: String
  /// How many answers it has.
  public let answers: Int
  /// What can be done with it.
  public let state: State

  /// Makes an entry.
  public init(
    id: String, questionnaire: String, begun: String, answers: Int, state: State = .unfinished
  ) {
    self.id = id
    self.questionnaire = questionnaire
    self.begun = begun
    self.answers = answers
    self.state = state
  }
}
