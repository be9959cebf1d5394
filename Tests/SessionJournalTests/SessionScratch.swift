import QuestionnaireCore
import SessionJournal
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder of sessions for one test, gone with the value.
final class SessionScratch {
  static let id = SessionID("01ARZ3NDEKTSV4RRFFQ69G5FAV")
  static let head = SessionHead(
    program: "1.0.0", questionnaire: "sample", version: "1.0.0", fingerprint: Fingerprint(rawValue: 7),
    openedAt: 1_000)

  /// A folder that is there.
  let root: String
  /// The folder of sessions, which is made when it is needed.
  var folder: String { "\(root)/state/sessions" }
  var store: SessionStore { SessionStore(folder: folder) }
  let id: SessionID

  /// Makes the folder, in memory if the computer has such a place: a sync takes no time there, and nothing else differs.
  init() throws {
    let place = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    var template = Array("\(place)/anamnesis-sessions-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    root = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    id = try #require(Self.id)
  }

  deinit { _ = CommandResult.of(["/bin/rm", "-rf", root]) }

  /// A session with so many answers, closed again.
  func session(answers count: Int, id: SessionID? = nil, at start: Int = 1_000) throws {
    let file = try store.create(Self.head, id: id ?? self.id)
    for number in 0..<count { try file.append([Self.answer(number + 1, at: start + number + 1)]) }
  }

  static func answer(_ number: Int, at: Int = 2_000) -> JournalRecord {
    .answer(
      RecordedAnswer(
        linkId: LinkID("q\(number)"), content: .words(["answer \(number)"], writeIn: nil),
        asked: Fingerprint(rawValue: UInt64(number))), at: at)
  }

  func path(_ suffix: String, of id: SessionID? = nil) -> String { "\(folder)/\(id ?? self.id)\(suffix)" }

  /// The bytes of a file; nil if there is none.
  static func bytes(_ path: String) -> [UInt8]? { bytesOfFile(path) }

  static func write(_ bytes: [UInt8], to path: String) throws { try #require(writeFile(path, bytes)) }

  /// The size of a file in bytes.
  static func size(_ path: String) -> Int? {
    var status = stat()
    return lstat(path, &status) == 0 ? Int(status.st_size) : nil
  }

  /// The permission bits of a path itself.
  static func permissions(_ path: String) -> UInt32? {
    var status = stat()
    return lstat(path, &status) == 0 ? UInt32(status.st_mode) & 0o777 : nil
  }

  /// The names in the folder of sessions.
  var names: [String] {
    CommandResult.of(["/bin/ls", "-A", folder]).output.split(separator: "\n").map(String.init)
  }
}
