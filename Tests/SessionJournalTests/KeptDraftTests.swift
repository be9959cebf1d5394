import QuestionnaireCore
import SessionJournal
import TestSupport
import Testing

/// What was begun as answers lies beside the journal, and is no answer.
@Suite struct KeptDraftTests {
  private static let drafts = [
    RecordedDraft(linkId: "age", content: .fields(["3 we", "", "\u{1B}[31m"]), question: "How old?"),
    RecordedDraft(
      linkId: "lights", content: .answer(.words(["red", "another"], writeIn: "\"blue\\"))),
    RecordedDraft(linkId: "story", content: .answer(.words(["Half a sen\nte 日本"], writeIn: nil))),
  ]

  @Test(arguments: [true, false])
  func whatIsKeptIsReadAgain(_ synced: Bool) throws {
    let scratch = try SessionScratch()
    let file = try scratch.store.create(SessionScratch.head, id: scratch.id)
    #expect(try scratch.store.drafts(of: scratch.id).isEmpty)
    try file.keep(Self.drafts.shuffled(), synced: synced)
    #expect(try scratch.store.drafts(of: scratch.id) == Self.drafts)
    try file.append([SessionScratch.answer(1)])
    #expect(try scratch.store.read(scratch.id).answered.count == 1, "a draft is no answer")
    try file.keep([Self.drafts[0]], synced: synced)
    #expect(try scratch.store.drafts(of: scratch.id) == [Self.drafts[0]])
    try file.keep([], synced: synced)
    #expect(scratch.names.count == 1)
  }

  /// A byte that is not as it was written: nothing is offered, rather than something else.
  @Test func aDamagedFileOffersNothing() throws {
    let scratch = try SessionScratch()
    let file = try scratch.store.create(SessionScratch.head, id: scratch.id)
    try file.keep(Self.drafts, synced: true)
    let path = scratch.path(".draft", of: scratch.id)
    let bytes = try #require(bytesOfFile(path))
    for place in stride(from: 0, to: bytes.count, by: 7) {
      var changed = bytes
      changed[place] ^= 1
      try SessionScratch.write(changed, to: path)
      #expect(try scratch.store.drafts(of: scratch.id).isEmpty, "byte \(place)")
      try SessionScratch.write(Array(bytes[..<place]), to: path)
      #expect(try scratch.store.drafts(of: scratch.id).isEmpty, "cut at \(place)")
    }
  }

  @Test func itGoesWithItsSession() throws {
    let scratch = try SessionScratch()
    let file = try scratch.store.create(SessionScratch.head, id: scratch.id)
    try file.keep(Self.drafts, synced: true)
    try file.delete()
    #expect(scratch.names.isEmpty)
  }

  /// A session of which nothing is on the disk yet has no draft there either.
  @Test func nothingIsKeptBeforeTheFirstAnswer() throws {
    let scratch = try SessionScratch()
    try scratch.store.begin(SessionScratch.head, id: scratch.id).keep(Self.drafts, synced: false)
    #expect(try scratch.store.sessions().isEmpty)
    #expect(throws: StorageFault.noSuchSession) { try scratch.store.drafts(of: scratch.id) }
  }
}
