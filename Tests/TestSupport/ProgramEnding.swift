/// How a program ended.
public enum ProgramEnding: Hashable, Sendable {
  /// By itself, with this code.
  case exit(Int)
  /// By this signal.
  case killed(signal: Int)
}
