/// A short name for content: the same content has the same fingerprint on every machine and in every run.
public struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
  /// The 64 bits.
  public let rawValue: UInt64

  /// Makes a fingerprint of its bits.
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Reads sixteen lower-case hexadecimal digits; nil for anything else.
  public init?(_ text: some StringProtocol) {
    let isHex = text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    guard text.utf8.count == 16, isHex, let value = UInt64(text, radix: 16) else { return nil }
    rawValue = value
  }

  /// Sixteen lower-case hexadecimal digits.
  public var description: String {
    let digits = String(rawValue, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
