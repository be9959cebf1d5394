/// How the program ends.
public enum Leaving: Hashable, Sendable {
  /// The person chose to leave.
  case done
  /// The person pressed ^C twice.
  case interrupted

  /// The exit code: 0, or 130 as a shell expects after ^C.
  public var exitCode: Int32 {
    switch self {
    case .done: 0
    case .interrupted: 130
    }
  }
}
