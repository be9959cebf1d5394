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
    guard bytes.count == 26, bytes.allSatisfy(Self.alphabet.contains), bytes[0] <= UInt8(ascii: "7")
    else { return nil }
    self.text = String(decoding: bytes, as: UTF8.self)
  }

  /// The 26 characters.
  public var description: String { text }

  /// Order of time.
  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// The names of files in the folder of sessions.
///
/// `01JDZ0….jsonl` is a session, `01JDZ0….damaged-2` what could not be read of it the second time.
enum SessionFileName: Hashable {
  /// The session itself.
  case session(SessionID)
  /// What of a session could not be read; the first, second … such file.
  case damaged(SessionID, Int)
  /// A session that is just being written anew, or what a program that died left of it.
  case fresh(SessionID)
  /// What the interview came to, word for word, once it was finished.
  case ending(SessionID)
  /// What was begun as answers and is none yet.
  case draft(SessionID)
  /// How long the session has been too old.
  case due(SessionID)

  var id: SessionID {
    switch self {
    case .session(let id), .damaged(let id, _), .fresh(let id), .ending(let id), .draft(let id), .due(let id):
      id
    }
  }

  var text: String {
    switch self {
    case .session(let id): "\(id).jsonl"
    case .damaged(let id, 1): "\(id).damaged"
    case .damaged(let id, let number): "\(id).damaged-\(number)"
    case .fresh(let id): "\(id).new"
    case .ending(let id): "\(id).ending"
    case .draft(let id): "\(id).draft"
    case .due(let id): "\(id).due"
    }
  }

  /// Reads a name; nil for one that this program does not give.
  init?(_ text: String) {
    guard text.utf8.count > 27, let id = SessionID(text.prefix(26)) else { return nil }
    let candidates: [SessionFileName] =
      [.session(id), .fresh(id), .ending(id), .draft(id), .due(id), .damaged(id, 1)]
      + (text.split(separator: "-").last.flatMap { Int($0) }.map { [.damaged(id, $0)] } ?? [])
    guard let name = candidates.first(where: { $0.text == text }) else { return nil }
    self = name
  }
}
