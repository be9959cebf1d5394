/// The printers that a spooler knows.
public struct Printers: Hashable, Sendable {
  /// Their names, each once, in the spooler's order.
  public let names: [String]
  /// The one that is used when none is named.
  public let usual: String?

  /// Makes a list.
  public init(names: [String], usual: String? = nil) {
    self.names = names
    self.usual = usual
  }
}
