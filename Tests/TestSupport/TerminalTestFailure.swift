/// Why driving a program in a terminal failed: what was waited for, and what there was instead.
public struct TerminalTestFailure: Error, CustomStringConvertible {
  /// What failed.
  public let what: String
  /// The screen or the output at that moment.
  public let found: String

  /// One text for a test's report.
  public var description: String { "\(what); there was:\n\(found)" }

  /// Makes a failure.
  public init(what: String, found: String) {
    self.what = what
    self.found = found
  }
}
