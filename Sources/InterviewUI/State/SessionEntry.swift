/// An interview that was begun before and is kept on the disk.
public struct SessionEntry: Hashable, Sendable {
  /// Its name on the disk.
  public let id: String
  /// The questionnaire it follows.
  public let questionnaire: String
  /// When it was begun, in words: "25 November 2026, 14:05".
  public let begun: String
  /// How many answers it has.
  public let answers: Int

  /// Makes an entry.
  public init(id: String, questionnaire: String, begun: String, answers: Int) {
    self.id = id
    self.questionnaire = questionnaire
    self.begun = begun
    self.answers = answers
  }
}
