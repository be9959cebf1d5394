/// A session in a list: what a person needs to choose one, and no answers.
public struct SessionSummary: Hashable, Sendable {
  /// Its name.
  public let id: SessionID
  /// How it began; nil if that cannot be read.
  public let head: SessionHead?
  /// How many questions have an answer, remembered ones too.
  public let answerCount: Int
  /// When the last record was made, in seconds since 1970; nil if none can be read.
  public let lastAt: Int?
  /// Whether the person came to the end and changed nothing since.
  public let isFinished: Bool
  /// Whether something in it cannot be read.
  public let isDamaged: Bool
  /// Whether another program has it open.
  public let isInUse: Bool
  /// Why it cannot be read at all, if it cannot.
  public let fault: StorageFault?

  /// When it was begun, in seconds since 1970.
  public var firstAt: Int? { head?.openedAt }
}
