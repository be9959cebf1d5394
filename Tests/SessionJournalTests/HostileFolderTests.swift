import QuestionnaireCore
import SessionJournal
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Something else in the place of the folder or of a session: refused at once, and what it leads to is left alone.
@Suite struct HostileFolderTests {
  /// What every way in says of the store.
  private func refused(_ scratch: SessionScratch, _ fault: StorageFault) {
    let store = scratch.store
    #expect(throws: fault) { try store.sessions() }
    #expect(throws: fault) { try store.read(scratch.id) }
    #expect(throws: fault) { try store.open(scratch.id) }
    #expect(throws: fault) { try store.create(SessionScratch.head, id: scratch.id) }
    #expect(throws: fault) { try store.delete(scratch.id) }
    #expect(throws: fault) { try store.deleteAll() }
    #expect(throws: fault) { try store.expire(ClockReading(now: .max, released: 0)) }
  }

  @Test func folders() throws {
    let link = try SessionScratch()
    try link.session(answers: 1)
    try #require(rename(link.folder, link.folder + "-real") == 0)
    try #require(symlink(link.folder + "-real", link.folder) == 0)
    refused(link, .folderIsLink)
    #expect(SessionScratch.bytes(link.folder + "-real/\(link.id).jsonl") != nil)

    for mode: mode_t in [0o777, 0o770, 0o720, 0o702] {
      let open = try SessionScratch()
      try open.session(answers: 1)
      chmod(open.folder, mode)
      refused(open, .folderOpenToOthers(mode: UInt32(mode)))
    }

    let file = try SessionScratch()
    mkdir(file.root + "/state", 0o700)
    try SessionScratch.write([], to: file.folder)
    refused(file, .notAFolder)
  }

  @Test(.enabled(if: geteuid() == 0, "only root can give a folder away")) func ofAnotherUser() throws {
    let scratch = try SessionScratch()
    try scratch.session(answers: 1)
    chown(scratch.path(".jsonl"), 65_534, 65_534)
    #expect(throws: StorageFault.notOurs) { try scratch.store.open(scratch.id) }
    #expect(throws: StorageFault.notOurs) { try scratch.store.read(scratch.id) }
    chown(scratch.folder, 65_534, 65_534)
    refused(scratch, .folderNotOurs)
  }

  /// What opening and reading say of something in a session's place, and how it stands in the list.
  private func refusedSession(_ scratch: SessionScratch, _ fault: StorageFault) throws {
    let start = ContinuousClock.now
    #expect(throws: fault) { try scratch.store.open(scratch.id) }
    #expect(throws: fault) { try scratch.store.read(scratch.id) }
    #expect(try scratch.store.sessions().map(\.fault) == [fault])
    #expect(try scratch.store.expire(ClockReading(now: .max, released: 0)) == 0)
    #expect(ContinuousClock.now - start < .seconds(2), "nothing hangs")
  }

  @Test func aLink() throws {
    let scratch = try SessionScratch()
    let victim = scratch.root + "/victim"
    try scratch.session(answers: 2)
    try #require(rename(scratch.path(".jsonl"), victim) == 0)
    try #require(symlink(victim, scratch.path(".jsonl")) == 0)
    let before = SessionScratch.bytes(victim)
    try refusedSession(scratch, .notASession)
    #expect(throws: StorageFault.inUse) { try scratch.store.create(SessionScratch.head, id: scratch.id) }
    try scratch.store.delete(scratch.id)
    #expect(scratch.names.isEmpty)
    #expect(SessionScratch.bytes(victim) == before)
  }

  @Test func aPipe() throws {
    let scratch = try SessionScratch()
    try scratch.session(answers: 0)
    try #require(unlink(scratch.path(".jsonl")) == 0 && mkfifo(scratch.path(".jsonl"), 0o600) == 0)
    try refusedSession(scratch, .notASession)
    try scratch.store.delete(scratch.id)
    #expect(scratch.names.isEmpty)
  }

  @Test func aFolder() throws {
    let scratch = try SessionScratch()
    try scratch.session(answers: 0)
    try #require(unlink(scratch.path(".jsonl")) == 0 && mkdir(scratch.path(".jsonl"), 0o700) == 0)
    try refusedSession(scratch, .notASession)
    #expect(throws: StorageFault.notASession) { try scratch.store.delete(scratch.id) }
    #expect(try scratch.store.deleteAll().left == ["\(scratch.id).jsonl"])
  }

  @Test func aHugeFile() throws {
    let scratch = try SessionScratch()
    try scratch.session(answers: 1)
    try #require(truncate(scratch.path(".jsonl"), 2 << 30) == 0)
    try refusedSession(scratch, .tooLarge(limit: 8 << 20))
    #expect(try scratch.store.deleteAll().sessions == 1)
  }

  @Test func linksInPlaceOfWhatIsWrittenBeside() throws {
    let scratch = try SessionScratch()
    let victim = scratch.root + "/victim"
    try SessionScratch.write(Array("dear".utf8), to: victim)
    try scratch.session(answers: 1)
    let bytes = try #require(SessionScratch.bytes(scratch.path(".jsonl")))
    try SessionScratch.write(bytes + [0x7B], to: scratch.path(".jsonl"))
    try #require(symlink(victim, scratch.path(".damaged")) == 0)
    try #require(symlink(victim, scratch.path(".new")) == 0)
    #expect(try scratch.store.open(scratch.id).recovery.file == "\(scratch.id).damaged-2")
    #expect(SessionScratch.bytes(victim) == Array("dear".utf8))
    #expect(!scratch.names.contains("\(scratch.id).new"))
  }
}
