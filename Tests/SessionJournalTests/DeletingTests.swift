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

  @Test func unfinishedOnesAfterThirtyDays() throws {
    let scratch = try SessionScratch()
    let now = 100 * Self.day
    func session(_ seed: UInt64, last: Int, isDone: Bool = false) throws {
      let file = try scratch.store.create(SessionScratch.head, id: Self.id(seed))
      try file.append([SessionScratch.answer(1, at: last)] + (isDone ? [.done(at: last)] : []))
    }
    try session(1, last: now - 31 * Self.day)
    try session(2, last: now - 30 * Self.day)
    try session(3, last: now - 31 * Self.day, isDone: true)
    try session(4, last: now + 90 * Self.day)
    try session(5, last: now - 31 * Self.day)
    try session(6, last: .min)
    try SessionScratch.write(Array("kept".utf8), to: scratch.path(".damaged", of: Self.id(1)))
    let (held, _) = try scratch.store.open(Self.id(5))
    #expect(try scratch.store.expire(now: now) == 1)
    #expect(try scratch.store.sessions().map(\.id) == [2, 3, 4, 5, 6].map(Self.id))
    #expect(scratch.names.count == 5, "what was kept aside of it is gone")
    #expect(held.isSaved)
    #expect(try scratch.store.expire(now: now) == 0)
  }

  @Test func remaindersByTheirOwnTime() throws {
    let scratch = try SessionScratch()
    try scratch.session(answers: 0, id: Self.id(1))
    try SessionScratch.write([1], to: scratch.path(".damaged", of: Self.id(2)))
    try SessionScratch.write([1], to: scratch.path(".new", of: Self.id(3)))
    var status = stat()
    try #require(stat(scratch.path(".damaged", of: Self.id(2)), &status) == 0)
    let made = Int(status.st_mtim.tv_sec)
    // The sessions of these tests were begun in 1970; their time is not what is looked at here.
    try scratch.store.delete(Self.id(1))
    #expect(try scratch.store.expire(now: made + 30) == 0)
    #expect(scratch.names.count == 2)
    #expect(try scratch.store.expire(now: made + 100) == 0)
    #expect(scratch.names == ["\(Self.id(2)).damaged"])
    #expect(try scratch.store.expire(now: made + 31 * Self.day) == 0)
    #expect(scratch.names.isEmpty)
  }
}
