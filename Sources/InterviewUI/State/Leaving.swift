/// How the program ends.
public enum Leaving: Hashable, Sendable {
  /// The person chose to leave.
  case done
  /// The person pressed ^C twice.
  case interrupted
}
