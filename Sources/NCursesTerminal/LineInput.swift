internal import CTerminal

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Standard input, line by line, while signals are caught.
@MainActor
public final class LineInput {
  /// What comes next.
  public enum Event: Hashable, Sendable {
    case line(String)
    /// There is no more to read.
    case end
    case interrupt
    case terminate
    case hangup
    /// The program was stopped for a while.
    case continued
  }

  private var lines: LineAssembly
  private var isOver = false

  /// Catches signals from now on; of a line at most so many bytes are kept.
  public init(longestLine: Int) {
    lines = LineAssembly(limit: longestLine)
    _ = ct_lines_begin()
  }

  /// Waits for what comes next.
  public func next() -> Event {
    while true {
      if let line = lines.next() { return .line(line) }
      if isOver { return .end }
      let event = ct_lines_wait()
      if Int(event.kind) == CT_SIGNAL {
        switch Int(event.code) {
        case CT_HUNG_UP: return .hangup
        case CT_TERMINATED: return .terminate
        case CT_INTERRUPTED: return .interrupt
        default: return .continued
        }
      }
      if let hangup = readMore() { return hangup }
    }
  }

  /// Drops what was typed ahead at a terminal; what comes from a file or a pipe was not typed ahead.
  public func discardPendingInput() {
    guard isatty(STDIN_FILENO) == 1 else { return }
    lines.discard()
    ct_lines_discard_input()
  }

  /// Leaves signals to what they did before.
  public func close() { ct_lines_end() }

  private func readMore() -> Event? {
    var buffer = [UInt8](repeating: 0, count: 16_384)
    let count = read(STDIN_FILENO, &buffer, buffer.count)
    if count > 0 {
      lines.take(buffer[..<count])
    } else if count == 0 || ![EINTR, EAGAIN].contains(errno) {
      // A terminal that is gone gives an error.
      if count < 0, errno == EIO { return .hangup }
      isOver = true
      lines.end()
    }
    return nil
  }

  /// The columns of standard output, if it is a terminal that says so.
  public static var outputColumns: Int? {
    let columns = Int(ct_output_columns())
    return columns > 0 ? columns : nil
  }

  /// Whether text is UTF-8 in the locale of the environment.
  public static var isUnicode: Bool { ct_utf8() }
}

/// Puts lines together from bytes as they come: ends are `\n`, `\r\n` or the end of input.
///
/// Of `ye` and then `s\r\n2` the line `yes` is ready, and `2` waits for its end.
public struct LineAssembly: Sendable {
  /// The most bytes that are kept of a line; of a longer one only these and one more are given.
  public let limit: Int
  private var bytes: [UInt8] = []
  private var ready: [String] = []
  /// How many bytes the line has by now, and whether it was given already, and is only waited out.
  private var count = 0
  private var isGiven = false
  /// What is so many times as long as the limit is given before its end, and again: from a device it may never come.
  private static let mostOfLimit = 20

  /// Makes one that holds nothing.
  public init(limit: Int) { self.limit = limit }

  /// Takes bytes in.
  public mutating func take(_ more: some Sequence<UInt8>) {
    for byte in more {
      if byte == UInt8(ascii: "\n") {
        endLine()
        continue
      }
      if bytes.count <= limit { bytes.append(byte) }
      count += 1
      if count == limit * Self.mostOfLimit {
        isGiven = false
        endLine()
        isGiven = true
      }
    }
  }

  /// The next whole line; what is no UTF-8 in it stands as U+FFFD.
  public mutating func next() -> String? { ready.isEmpty ? nil : ready.removeFirst() }

  /// Ends the line that has no end, if there is one: the input is over.
  public mutating func end() { if !bytes.isEmpty { endLine() } }

  /// Forgets what has come and was not taken.
  public mutating func discard() {
    bytes = []
    ready = []
    count = 0
    isGiven = false
  }

  private mutating func endLine() {
    // Of a line that is too long what is kept last need not be its end.
    if bytes.last == UInt8(ascii: "\r"), bytes.count == count { bytes.removeLast() }
    if !isGiven { ready.append(String(decoding: bytes, as: UTF8.self)) }
    bytes = []
    count = 0
    isGiven = false
  }
}
