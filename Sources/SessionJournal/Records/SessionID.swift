/// The name of a session: a ULID, 26 letters and digits that sort by time and are fit for a file's name.
public struct SessionID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The 26 characters, upper case.
  public let text: String

  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  /// Makes a name of the milliseconds since 1970 (at most 48 bits) and of 80 random bits.
  public init(milliseconds: UInt64, using generator: inout some RandomNumberGenerator) {
    let time = min(milliseconds, 1 << 48 - 1)
    let digits =
      (0..<10).map { Self.alphabet[Int(time >> (45 - 5 * UInt64($0)) & 31)] }
      + (0..<16).map { _ in Self.alphabet[Int.random(in: 0..<32, using: &generator)] }
    text = String(decoding: digits, as: UTF8.self)
  }

  /// Reads a name, in either case; nil for anything that is not a ULID.
  public init?(_ text: some StringProtocol) {
    let bytes = text.utf8.map { (0x61...0x7A).contains($0) ? $0 - 0x20 : $0 }
    guard bytes.count == 26, bytes.allSatisfy(Self.alphabet.contains), bytes[0] <= UInt8(ascii: "7") else {
      return nil
    }
    self.text = String(decoding: bytes, as: UTF8.self)
  }

  /// The 26 characters.
  public var description: String { text }

  /// Order of time.
  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}
