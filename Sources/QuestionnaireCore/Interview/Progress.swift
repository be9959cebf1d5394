/// How many more screens there are: sound bounds, exact wherever guards read answered questions only.
public struct Progress: Hashable, Sendable {
  /// At least so many, the present one included.
  public let atLeast: Int
  /// At most so many, the present one included.
  public let atMost: Int

  /// Makes progress.
  public init(atLeast: Int, atMost: Int) {
    self.atLeast = atLeast
    self.atMost = atMost
  }
}
