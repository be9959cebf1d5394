/// What opening a session had to set right.
public struct Recovery: Hashable, Sendable {
  /// How many bytes at the end could not be read; they were copied aside.
  public let keptAside: Int
  /// The file they were copied to, in the folder of sessions; nil if there were none.
  public let file: String?
  /// Whether others could read the file until now.
  public let wasOpenToOthers: Bool

  /// Makes what was set right.
  public init(keptAside: Int, file: String?, wasOpenToOthers: Bool) {
    self.keptAside = keptAside
    self.file = file
    self.wasOpenToOthers = wasOpenToOthers
  }
}
