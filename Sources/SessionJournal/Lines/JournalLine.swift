internal import PlainText
internal import QuestionnaireCore

/// A record as a line of JSON that ends with its own checksum, over every byte before `,"crc":"`.
///
///     {"n":4,"t":"clear","q":"speed","at":1004,"crc":"d3f3708c"}
enum JournalLine {
  private static let crc = Array(#","crc":""#.utf8)
  private static let end = Array(#""}"#.utf8)
  /// The bytes behind the part that the checksum covers.
  private static let suffixCount = crc.count + 8 + end.count

  /// The line of a record, line end included.
  static func bytes(of record: JournalRecord, number: Int) -> [UInt8] {
    let members = [JSONValue.Member("n", .number(number))] + record.members
    let body = Array(JSONValue.object(members).compact.utf8.dropLast())
    return body + crc + Array(CRC32.text(body).utf8) + end + [0x0A]
  }

  /// The members of a line without its line end; nil if a byte of it is not as it was written.
  static func members(of line: ArraySlice<UInt8>) -> [JSONValue.Member]? {
    guard line.count > suffixCount else { return nil }
    let body = line.dropLast(suffixCount)
    guard line.suffix(suffixCount).elementsEqual(crc + Array(CRC32.text(body).utf8) + end) else { return nil }
    guard case .object(let members)? = JSONValue(reading: line) else { return nil }
    return members
  }
}

extension JournalRecord {
  /// The record as members of a line, but for its number and its checksum.
  fileprivate var members: [JSONValue.Member] {
    switch self {
    case .open(let head):
      [
        .init("t", .string("open")), .init("format", .number(SessionHead.format)),
        .init("program", .string(head.program)), .init("questionnaire", .string(head.questionnaire)),
        .init("version", .string(head.version)),
        .init("fingerprint", .string(head.fingerprint.description)), .init("at", .number(head.openedAt)),
      ]
    case .answer(let answer, let at): answer.members("answer", at: at)
    case .earlier(let answer, let at): answer.members("earlier", at: at)
    case .clear(let id, let at):
      [.init("t", .string("clear")), .init("q", .string(id.rawValue)), .init("at", .number(at))]
    case .acknowledge(let flag, let questionnaire, let at):
      [
        .init("t", .string("acknowledge")), .init("flag", .string(flag.rawValue)),
        .init("fingerprint", .string(questionnaire.description)), .init("at", .number(at)),
      ]
    case .done(let at, let ending):
      [.init("t", .string("done"))] + (ending.map { [.init("ending", .string($0))] } ?? [])
        + [.init("at", .number(at))]
    }
  }
}

extension RecordedAnswer {
  fileprivate func members(_ kind: String, at time: Int) -> [JSONValue.Member] {
    [.init("t", .string(kind)), .init("q", .string(linkId.rawValue))] + content.members
      + (question.map { [.init("question", .string($0))] } ?? [])
      + (words.map { [.init("words", .string($0))] } ?? [])
      + [.init("asked", .string(asked.description)), .init("at", .number(time))]
  }
}

extension RecordedAnswer.Content {
  var members: [JSONValue.Member] {
    switch self {
    case .words(let words, let writeIn):
      [.init("a", .strings(words))] + (writeIn.map { [.init("writeIn", .string($0))] } ?? [])
    case .unknown: [.init("absent", .string("asked-unknown"))]
    case .declined: [.init("absent", .string("asked-declined"))]
    }
  }
}

/// The checksum of a journal's lines: CRC-32 as in ISO 3309, the one of zip and PNG.
enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
  }

  static func of(_ bytes: some Sequence<UInt8>) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ ($0 >> 8) }
  }

  /// The checksum as eight lower-case hexadecimal digits.
  static func text(_ bytes: some Sequence<UInt8>) -> String {
    let digits = String(of(bytes), radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
