/// Puts lines together from bytes as they come: ends are `\n`, `\r\n` or the end of input.
public struct LineAssembly: Sendable {
  /// The most bytes that are kept of a line; of a longer one only these and one more are given.
  public let limit: Int
  private var bytes: [UInt8] = []
  private var ready: [String] = []

  /// Makes one that holds nothing.
  public init(limit: Int) { self.limit = limit }

  /// Takes bytes in.
  public mutating func take(_ more: some Sequence<UInt8>) {
    for byte in more {
      if byte == UInt8(ascii: "\n") {
        endLine()
      } else if bytes.count <= limit {
        bytes.append(byte)
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
  }

  private mutating func endLine() {
    if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    ready.append(String(decoding: bytes, as: UTF8.self))
    bytes = []
  }
}
