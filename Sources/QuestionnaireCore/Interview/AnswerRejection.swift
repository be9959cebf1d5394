/// Why an answer is not taken: facts, for whoever words them.
public enum AnswerRejection: Error, Hashable, Sendable {
  /// The question is not asked in this interview.
  case notAsked
  /// The answer is of another kind than the question takes.
  case wrongKind
  /// Nothing was chosen or written.
  case empty
  /// The question does not take "I do not know" or "I prefer not to say".
  case mustBeAnswered
  /// No option or region has this name.
  case unknownOption(String)
  /// An option that means none of the others came with others.
  case exclusiveWithOthers(OptionID)
  /// More than a limit that another answer sets.
  case exceedsAnswer(of: LinkID)
  /// Below the smallest that is taken.
  case belowMinimum(String)
  /// Above the largest that is taken.
  case aboveMaximum(String)
  /// Longer than this many characters.
  case tooLong(limit: Int)
  /// The text cannot be read as an answer of this kind.
  case unreadable(String)
}
