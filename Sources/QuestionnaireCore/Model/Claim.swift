/// A safety property that the author states of every interview.
public struct Claim: Hashable, Sendable {
  /// The property in words.
  public let name: String
  /// Where it must hold.
  public let when: Condition
  /// What must be true there.
  public let then: Condition

  /// Makes a claim.
  public init(name: String, when: Condition, then: Condition) {
    self.name = name
    self.when = when
    self.then = then
  }
}
