import PlainText
import QuestionnaireCore
import SessionJournal
import SummaryReports

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Bytes as the file of a session, of its drafts, or of its ending; and lines that get the checksum that they must have.
///
/// A session is read as the same each time. Opened for writing it has the same records, nothing damaged is left, and what is
/// added stands behind them. It can be made an interview again, and listed.
enum JournalTarget {
  private static let folder: String = {
    let folder =
      "\(getenv("ANAMNESIS_FUZZ_FOLDER").map { String(cString: $0) } ?? "/tmp")/sessions-\(getpid())"
    mkdir(folder, 0o700)
    return folder
  }()
  private static let id: SessionID = {
    guard let id = SessionID("01ARZ3NDEKTSV4RRFFQ69G5FAV") else { fatalError("it is a ULID") }
    return id
  }()
  private static let store = SessionStore(folder: folder)

  static func take(_ bytes: [UInt8]) {
    var input = Input(bytes)
    switch input.one(of: ["lines", "bytes", "drafts", "ending", "made"]) {
    case "lines": takeSession(checked(input.bytes))
    case "bytes": takeSession(input.bytes)
    case "drafts": takeDrafts(input.bytes)
    case "made": takeInterview(&input)
    default: takeEnding(input.bytes)
    }
  }

  private static func takeSession(_ bytes: [UInt8]) {
    write(bytes, "\(id).jsonl")
    defer { remove("\(id).jsonl", "\(id).damaged", "\(id).new") }
    _ = try? store.sessions().map(\.answerCount)
    let read: RecordedSession
    do {
      read = try store.read(id)
    } catch {
      claim((try? store.open(id)) == nil, "what cannot be read cannot be opened: \(error)")
      return
    }
    claim((try? store.read(id)) == read, "the same again")
    do {
      let (file, recovery) = try store.open(id)
      claim(recovery.keptAside == 0 || read.isDamaged, "only what is damaged is kept aside")
      claim(file.session.records == read.records && file.session.head == read.head, "opened as it was read")
      try file.append([.done(at: 7)])
    } catch {
      fatalError("claim: what can be read can be opened: \(error)")
    }
    let after = try? store.read(id)
    claim(after?.records == read.records + [.done(at: 7)], "what is added stands behind")
    claim(after?.isDamaged == false, "nothing is damaged any more")
    claimRestored(read)
  }

  /// An interview with a person's own words is written, and read as itself; cut anywhere, what is read is its beginning.
  private static func takeInterview(_ input: inout Input) {
    let end = input.number(below: 4_000)
    guard let interview = writtenInterview(input.bytes) else { return }
    defer { remove("\(id).jsonl", "\(id).damaged", "\(id).new") }
    let records = interview.changesToGiveAgain.enumerated().compactMap {
      JournalRecord($1, in: interview, at: $0)
    }
    do {
      let file = try store.create(SessionHead(House.questionnaire, program: "1.0.0", openedAt: 0), id: id)
      try file.append(records)
    } catch {
      fatalError("claim: it is kept: \(error)")
    }
    guard let read = try? store.read(id) else { fatalError("claim: it is read") }
    claim(Array(read.records.dropFirst()) == records && !read.isDamaged, "read as it was written")
    let restored = RestoredInterview(read, of: House.questionnaire)
    claim(restored?.interview == interview && restored?.losses == [], "the same interview")
    truncate("\(folder)/\(id).jsonl", end)
    guard let cut = try? store.read(id) else { return }
    claim(read.records.starts(with: cut.records), "what was cut is a beginning")
  }

  private static func claimRestored(_ session: RecordedSession) {
    guard let restored = RestoredInterview(session, of: House.questionnaire) else { return }
    for loss in restored.losses { _ = loss.answer.earlier }
    var interview = restored.interview
    for change in interview.changesToGiveAgain { _ = try? interview.apply(change) }
    for answer in interview.answers.values { claimSafe(answer.words.joined(), "an answer", policy: .answer) }
  }

  private static func takeDrafts(_ bytes: [UInt8]) {
    var body = bytes.split(separator: 0x0A, maxSplits: 1).first.map { Array($0) } ?? []
    body += [0x0A] + Array(checksum(body).utf8) + [0x0A]
    write(body, "\(id).draft")
    defer { remove("\(id).draft") }
    let drafts = try? store.drafts(of: id)
    claim(drafts != nil && drafts == (try? store.drafts(of: id)), "the same again")
  }

  private static func takeEnding(_ bytes: [UInt8]) {
    guard let ending = KeptEnding(bytes: bytes) else { return }
    claim(KeptEnding(bytes: ending.bytes) == ending, "the same again")
    _ = ending.answers
    for part in Document.Part.allCases { _ = ending.pageCount(part) }
  }

  /// The lines as records with their numbers and checksums: `"t":"clear",…` becomes `{"n":1,"t":"clear",…,"crc":"…"}`.
  private static func checked(_ bytes: [UInt8]) -> [UInt8] {
    bytes.split(separator: 0x0A).enumerated().flatMap { number, line in
      let body = Array("{\"n\":\(number),".utf8) + line
      return body + Array(",\"crc\":\"\(checksum(body))\"}\n".utf8)
    }
  }

  /// CRC-32, bit by bit.
  private static func checksum(_ bytes: [UInt8]) -> String {
    var rest: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      rest ^= UInt32(byte)
      for _ in 0..<8 { rest = rest & 1 == 1 ? (rest >> 1) ^ 0xEDB8_8320 : rest >> 1 }
    }
    let digits = String(~rest, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  private static func write(_ bytes: [UInt8], _ name: String) {
    guard let file = fopen("\(folder)/\(name)", "w") else { fatalError("\(folder) cannot be written") }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  private static func remove(_ names: String...) { for name in names { unlink("\(folder)/\(name)") } }
}
