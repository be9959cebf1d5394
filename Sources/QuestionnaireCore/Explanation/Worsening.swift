/// One thing that would make help more urgent than it is: a single answer that would raise a flag.
public struct Worsening: Hashable, Sendable {
  /// The flag, which does not hold now.
  public let flag: Flag
  /// What was asked.
  public let linkId: LinkID
  /// The line of the list that would be ticked; nil for a yes.
  public let option: AnswerOption?
  /// The answer that would raise the flag.
  public let answer: Answer
}
