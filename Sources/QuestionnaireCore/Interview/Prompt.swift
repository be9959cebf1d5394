/// One thing that an interview asks: one screen.
public struct Prompt: Hashable, Sendable {
  /// Which part of the item is asked.
  public enum Part: Hashable, Sendable {
    /// The item itself: its question as written, or its page of information.
    case question
    /// The question in plainer words.
    case clearer
    /// One line of the list, as a yes-no.
    case line(OptionID)
    /// What is asked of one ticked option; an index into the question's details.
    case detail(option: OptionID, index: Int)
  }

  /// The name its answer is kept under: `now`, `now/breathing`, `medicines/haloperidol/dose`.
  public let linkId: LinkID
  /// The item's place in the questionnaire.
  public let item: Int
  /// Which part of the item it is.
  public let part: Part
}
