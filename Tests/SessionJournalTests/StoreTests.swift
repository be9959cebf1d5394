import QuestionnaireCore
import SessionJournal
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Sessions begun, listed, opened and locked.
@Suite struct StoreTests {
  private static func id(_ seed: UInt64) -> SessionID {
    var generator = SeededGenerator(seed: seed)
    return SessionID(milliseconds: seed * 1_000, using: &generator)
  }

  @Test func withoutAFolderThereAreNoSessions() throws {
    let scratch = try SessionScratch()
    #expect(try scratch.store.sessions().isEmpty)
    #expect(try scratch.store.expire(ClockReading(now: .max, released: 0)) == 0)
    #expect(try scratch.store.deleteAll() == Deletion.none)
    #expect(throws: StorageFault.noSuchSession) { try scratch.store.open(scratch.id) }
    #expect(throws: StorageFault.noSuchSession) { try scratch.store.read(scratch.id) }
    #expect(throws: StorageFault.noSuchSession) { try scratch.store.delete(scratch.id) }
    #expect(SessionScratch.permissions(scratch.folder) == nil, "looking makes nothing")
  }

  @Test func listed() throws {
    let scratch = try SessionScratch()
    try scratch.session(answers: 3, id: Self.id(2), at: 500)
    try scratch.session(answers: 0, id: Self.id(1))
    do {
      let (file, _) = try scratch.store.open(Self.id(2))
      try file.append([
        SessionScratch.answer(3, at: 510), .clear("q1", at: 520), .clear("q9", at: 530), .done(at: 540),
      ])
    }
    let held = try scratch.store.create(SessionScratch.head, id: Self.id(3))
    try held.append([.done(at: 5), SessionScratch.answer(1, at: 6)])
    try SessionScratch.write(Array("nonsense".utf8), to: scratch.path(".jsonl", of: Self.id(4)))
    let sessions = try scratch.store.sessions()
    #expect(sessions.map(\.id) == [Self.id(1), Self.id(2), Self.id(3), Self.id(4)])
    #expect(sessions.map(\.answerCount) == [0, 2, 1, 0])
    #expect(sessions.map(\.firstAt) == [1_000, 1_000, 1_000, nil])
    #expect(sessions.map(\.lastAt) == [1_000, 540, 6, nil])
    #expect(sessions.map(\.isFinished) == [false, true, false, false])
    #expect(sessions.map(\.isInUse) == [false, false, true, false])
    #expect(sessions.map(\.isDamaged) == [false, false, false, true])
    #expect(sessions.map(\.fault) == [nil, nil, nil, .unreadable(movedTo: nil)])
  }

  @Test func onlyOneMayWrite() throws {
    let scratch = try SessionScratch()
    var first: SessionFile? = try scratch.store.create(SessionScratch.head, id: scratch.id)
    #expect(throws: StorageFault.inUse) { try scratch.store.open(scratch.id) }
    #expect(throws: StorageFault.inUse) { try scratch.store.delete(scratch.id) }
    #expect(throws: StorageFault.inUse) { try scratch.store.create(SessionScratch.head, id: scratch.id) }
    try first?.append([SessionScratch.answer(1)])
    #expect(try scratch.store.read(scratch.id).answered == ["q1"], "reading needs no lock")
    #expect(try scratch.store.deleteAll().left == ["\(scratch.id).jsonl"])
    first = nil
    let (second, recovery) = try scratch.store.open(scratch.id)
    #expect(recovery == Recovery.nothing)
    try second.append([SessionScratch.answer(2)])
    #expect(second.session.answered == ["q1", "q2"])
  }

  @Test func readableByNobodyElseUnderAnyMask() throws {
    // The mask is the process's: another process has it.
    let scratch = try SessionScratch()
    let probe = try ProgramUnderTest.path("JournalProbe")
    for mask in ["000", "022", "077"] {
      let folder = "\(scratch.root)/\(mask)/deep/sessions"
      let result = CommandResult.of(
        ["/bin/sh", "-c", "umask \(mask); exec \"$0\" hold \(folder) \(scratch.id)", probe])
      #expect(result.ending == .exit(0), "\(result.output)")
      #expect(SessionScratch.permissions("\(folder)/\(scratch.id).jsonl") == 0o600)
      for path in ["/\(mask)", "/\(mask)/deep", "/\(mask)/deep/sessions"] {
        #expect(SessionScratch.permissions(scratch.root + path) == 0o700)
      }
    }
  }

  @Test func aLooseFileAndFolderAreTightened() throws {
    let scratch = try SessionScratch()
    try scratch.session(answers: 1)
    chmod(scratch.path(".jsonl"), 0o664)
    chmod(scratch.folder, 0o755)
    #expect(try scratch.store.open(scratch.id).recovery.wasOpenToOthers)
    #expect(SessionScratch.permissions(scratch.path(".jsonl")) == 0o600)
    #expect(SessionScratch.permissions(scratch.folder) == 0o700)
  }

  @Test func aSessionNeverGrowsPastWhatCanBeOpened() throws {
    let scratch = try SessionScratch()
    let file = try scratch.store.create(SessionScratch.head, id: scratch.id)
    func long(_ count: Int) -> JournalRecord {
      .clear(LinkID(String(repeating: "x", count: count)), at: 1)
    }
    try file.append([long(5 << 20)])
    let size = SessionScratch.size(scratch.path(".jsonl"))
    #expect(throws: StorageFault.tooLarge(limit: 8 << 20)) { try file.append([long(3 << 20)]) }
    #expect(!file.isSaved && file.pending.count == 1)
    #expect(SessionScratch.size(scratch.path(".jsonl")) == size)
  }

  @Test func unknownKindsAreKeptAndUnknownFormatsLeftAlone() throws {
    let scratch = try SessionScratch()
    try scratch.session(answers: 1)
    let old = try #require(SessionScratch.bytes(scratch.path(".jsonl")))
    let later = Line.with(#"{"n":2,"t":"mood","of":{"a":[1,2.5e3,null,true]},"at":5"#)
    try SessionScratch.write(old + later, to: scratch.path(".jsonl"))
    do {
      let (file, recovery) = try scratch.store.open(scratch.id)
      #expect(recovery == Recovery.nothing && file.session.records.count == 2)
      try file.append([SessionScratch.answer(2)])
    }
    let new = try #require(SessionScratch.bytes(scratch.path(".jsonl")))
    #expect(new.starts(with: old + later))
    #expect(try scratch.store.read(scratch.id).answered == ["q1", "q2"])

    let foreign = Line.with(#"{"n":0,"t":"open","format":2"#) + Array("whatever\n".utf8)
    try SessionScratch.write(foreign, to: scratch.path(".jsonl"))
    #expect(throws: StorageFault.otherFormat(2)) { try scratch.store.open(scratch.id) }
    #expect(throws: StorageFault.otherFormat(2)) { try scratch.store.read(scratch.id) }
    #expect(SessionScratch.bytes(scratch.path(".jsonl")) == foreign)
    #expect(try scratch.store.sessions().map(\.fault) == [.otherFormat(2)])
  }

  @Test func nestedTooDeepIsDamageNotACrash() throws {
    let scratch = try SessionScratch()
    try scratch.session(answers: 1)
    let old = try #require(SessionScratch.bytes(scratch.path(".jsonl")))
    let deep = String(repeating: "[", count: 200_000) + String(repeating: "]", count: 200_000)
    try SessionScratch.write(old + Line.with(#"{"n":2,"t":"x","a":\#(deep)"#), to: scratch.path(".jsonl"))
    #expect(try scratch.store.read(scratch.id).isDamaged)
  }
}

extension Deletion {
  fileprivate static let none = Deletion(sessions: 0, left: [], foreign: [])
}

extension Recovery {
  fileprivate static let nothing = Recovery(keptAside: 0, file: nil, wasOpenToOthers: false)
}
