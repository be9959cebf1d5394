internal import CTerminal

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

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

extension TerminalUnfit {
  /// What the C side's answer means.
  init(answer: Int32) {
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    switch Int(answer) {
    case CT_NOT_A_TERMINAL: self = .notATerminal
    case CT_NAMELESS: self = .nameless
    case CT_UNKNOWN: self = .unknown(name)
    case CT_NO_CURSOR_ADDRESSING: self = .noCapabilities(name)
    default: self = .unavailable
    }
  }
}
