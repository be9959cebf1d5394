internal import CTerminal

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

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
