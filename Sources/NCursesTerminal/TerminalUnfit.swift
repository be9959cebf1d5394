/// Why a terminal cannot be drawn on.
public enum TerminalUnfit: Error, Hashable, Sendable {
  /// Standard input or standard output is not a terminal.
  case notATerminal
  /// The environment names no terminal, or the one that can do nothing.
  case nameless
  /// The terminal database has no terminal of this name.
  case unknown(String)
  /// The terminal of this name cannot place its cursor.
  case noCapabilities(String)
  /// It is open already, or the system refused a pipe or memory.
  case unavailable
}
