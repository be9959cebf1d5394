import QuestionnaireCore
import SessionJournal
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What is deleted is gone with everything kept aside of it, and nothing else is.
@Suite struct DeletingTests {
  private static let day = 24 * 3_600

  private static func id(_ seed: UInt64) -> SessionID {
    var generator = SeededGenerator(seed: seed)
    return SessionID(milliseconds: seed * 1_000, using: &generator)
  }

  /// A session, and what was kept aside of it three times.
  private func damaged(_ scratch: SessionScratch, _ id: SessionID) throws {
    try scratch.session(answers: 1, id: id)
    for name in [".damaged", ".damaged-2", ".damaged-17", ".new"] {
      try SessionScratch.write(Array("secret".utf8), to: scratch.path(name, of: id))
    }
  }

  @Test func oneSession() throws {
    let scratch = try SessionScratch()
    try damaged(scratch, Self.id(1))
    try damaged(scratch, Self.id(2))
    try scratch.store.delete(Self.id(1))
    #expect(scratch.names.count == 5 && scratch.names.allSatisfy { $0.hasPrefix(Self.id(2).text) })
    #expect(throws: StorageFault.noSuchSession) { try scratch.store.delete(Self.id(1)) }
    // Also when only what was kept aside is left.
    try #require(unlink(scratch.path(".jsonl", of: Self.id(2))) == 0)
    try scratch.store.delete(Self.id(2))
    #expect(scratch.names.isEmpty)
  }

  @Test func theOneThatIsOpen() throws {
    let scratch = try SessionScratch()
    try damaged(scratch, Self.id(1))
    let (file, _) = try scratch.store.open(Self.id(1))
    try file.delete()
    #expect(scratch.names.isEmpty)
    #expect(throws: StorageFault.noSuchSession) { try file.append([SessionScratch.answer(1)]) }
    #expect(scratch.names.isEmpty)
    let unsaved = scratch.store.begin(SessionScratch.head, id: Self.id(2))
    try unsaved.delete()
  }

  @Test func all() throws {
    let scratch = try SessionScratch()
    for seed: UInt64 in 1...3 { try damaged(scratch, Self.id(seed)) }
    try SessionScratch.write([], to: scratch.path(".jsonl", of: Self.id(9)))
    try SessionScratch.write([], to: scratch.folder + "/notes.txt")
    try SessionScratch.write([], to: scratch.folder + "/\(Self.id(1).text.lowercased()).jsonl")
    let (held, _) = try scratch.store.open(Self.id(2))
    let first = try scratch.store.deleteAll()
    #expect(first.sessions == 3)
    #expect(first.left == [".damaged", ".damaged-17", ".damaged-2", ".jsonl"].map { Self.id(2).text + $0 })
    #expect(first.foreign.sorted() == ["\(Self.id(1).text.lowercased()).jsonl", "notes.txt"])
    try held.append([SessionScratch.answer(2)])
    try held.delete()
    #expect(try scratch.store.deleteAll().left.isEmpty)
    #expect(scratch.names.count == 2)
  }

  /// A session whose only answer was given at a time.
  private func session(_ scratch: SessionScratch, _ seed: UInt64, last: Int, isDone: Bool = false) throws {
    let file = try scratch.store.create(SessionScratch.head, id: Self.id(seed))
    try file.append([SessionScratch.answer(1, at: last)] + (isDone ? [.done(at: last)] : []))
  }

  private func expire(_ scratch: SessionScratch, onDay day: Int, released: Int = 0) throws -> Int {
    try scratch.store.expire(ClockReading(now: day * Self.day, released: released))
  }

  private func kept(_ scratch: SessionScratch) throws -> [SessionID] {
    try scratch.store.sessions().map(\.id)
  }

  /// What is due goes on the second day that the program runs.
  @Test func unfinishedOnesAfterThirtyDays() throws {
    let scratch = try SessionScratch()
    let now = 100 * Self.day
    try session(scratch, 1, last: now - 31 * Self.day)
    try session(scratch, 2, last: now - 29 * Self.day)
    try session(scratch, 3, last: now - 31 * Self.day, isDone: true)
    try session(scratch, 4, last: now + 90 * Self.day)
    try session(scratch, 5, last: now - 31 * Self.day)
    try session(scratch, 6, last: .min)
    try SessionScratch.write(Array("kept".utf8), to: scratch.path(".damaged", of: Self.id(1)))
    let (held, _) = try scratch.store.open(Self.id(5))
    #expect(try expire(scratch, onDay: 100) == 0)
    #expect(try expire(scratch, onDay: 100) == 0)
    #expect(try kept(scratch) == [1, 2, 3, 4, 5, 6].map(Self.id))
    #expect(try expire(scratch, onDay: 101) == 1)
    #expect(try kept(scratch) == [2, 3, 4, 5, 6].map(Self.id))
    #expect(!scratch.names.contains { $0.hasPrefix(Self.id(1).text) }, "what was kept aside of it is gone")
    #expect(held.isSaved)
    #expect(try expire(scratch, onDay: 101) == 0)
  }

  /// A clock that is ten years ahead, or back in 1970, deletes nothing; set right again, nothing has happened.
  @Test(arguments: [3_650, -99, -101])
  func aWrongClockDeletesNothing(ahead: Int) throws {
    let scratch = try SessionScratch()
    let today = 20_700
    try session(scratch, 1, last: (today - 1) * Self.day)
    try session(scratch, 2, last: (today - 20) * Self.day)
    for day in [today + ahead, today, today + ahead, today, today + 5] {
      #expect(try expire(scratch, onDay: day, released: (today - 90) * Self.day) == 0)
    }
    #expect(try kept(scratch).count == 2)
    #expect(try expire(scratch, onDay: today + 31) == 0)
    #expect(try expire(scratch, onDay: today + 32) == 2)
  }

  /// One that is dated after now, or long before the program was made, is kept until the program ran on thirty days.
  @Test(arguments: [30_000, 1])
  func aWrongDateIsNotKeptForEver(day: Int) throws {
    let scratch = try SessionScratch()
    try session(scratch, 1, last: day * Self.day)
    for today in 20_700..<20_729 {
      #expect(try expire(scratch, onDay: today, released: 20_600 * Self.day) == 0)
      #expect(try expire(scratch, onDay: today, released: 20_600 * Self.day) == 0)
    }
    #expect(try expire(scratch, onDay: 20_729, released: 20_600 * Self.day) == 1)
    #expect(scratch.names.isEmpty)
  }

  /// A program that was killed while it wrote a file anew leaves that half written beside the session: the next start takes
  /// it away, whatever the clock says, unless the session is open; nothing else changes.
  @Test(arguments: [0, 20_700, 30_000]) func whatIsHalfWrittenBesideASessionGoesAtOnce(day: Int) throws {
    let scratch = try SessionScratch()
    for seed: UInt64 in 1...3 {
      let file = try scratch.store.create(SessionScratch.head, id: Self.id(seed))
      try file.append([SessionScratch.answer(1, at: day * Self.day)])
      try file.keep([RecordedDraft(linkId: "q2", content: .fields(["half"]))], synced: true)
      if seed == 2 { try file.finish(Array("the end".utf8), at: day * Self.day) }
    }
    let whole = scratch.names
    #expect(whole.count == 7)
    func bytes() -> [[UInt8]?] { whole.map { SessionScratch.bytes("\(scratch.folder)/\($0)") } }
    let before = bytes()
    let fresh = (1...3).map { scratch.path(".new", of: Self.id($0)) }
    for path in fresh { try SessionScratch.write(Array("half".utf8), to: path) }
    let (held, _) = try scratch.store.open(Self.id(3))
    // It is another program's that has it open, and is writing.
    try SessionScratch.write(Array("half".utf8), to: fresh[2])
    #expect(try expire(scratch, onDay: day) == 0)
    #expect(scratch.names == (whole + ["\(Self.id(3).text).new"]).sorted())
    #expect(bytes() == before)
    try withExtendedLifetime(held) { try held.retry() }
  }

  @Test func remaindersByTheirOwnTime() throws {
    let scratch = try SessionScratch()
    // A session makes the folder.
    try scratch.session(answers: 0, id: Self.id(1))
    try scratch.store.delete(Self.id(1))
    try SessionScratch.write([1], to: scratch.path(".damaged", of: Self.id(2)))
    try SessionScratch.write([1], to: scratch.path(".new", of: Self.id(3)))
    var status = stat()
    try #require(stat(scratch.path(".damaged", of: Self.id(2)), &status) == 0)
    let made = Int(status.st_mtim.tv_sec)
    func expire(_ later: Int) throws {
      _ = try scratch.store.expire(ClockReading(now: made + later, released: 0))
    }
    try expire(30)
    #expect(scratch.names.count == 2)
    try expire(100)
    #expect(scratch.names == ["\(Self.id(2)).damaged"])
    try expire(31 * Self.day)
    try expire(32 * Self.day)
    try expire(33 * Self.day)
    #expect(scratch.names.isEmpty)
  }
}
