import QuestionnaireCore
import SessionJournal
import TestSupport
import Testing

/// What is written is read back, whatever it says.
@Suite struct JournalLineTests {
  private static let hostile = [
    "", "plain", "\"quoted\"", "back\\slash", "two\nlines\r\n", "\u{0}\u{1}\u{1F}\u{7F}\u{9B}31m",
    "é Zoë 日本語",
    "👩‍👩‍👧 🙂", "\u{2028}\u{2029}", "\u{202E}reversed\u{202C}", "\u{FEFF}bom\u{200B}", "\",\"crc\":\"00000000\"}",
    "{\"n\":9}", "unknown", "declined", "\u{10FFFF}\u{FFFD}", String(repeating: "x", count: 2_000),
    "e\u{301}",
  ]

  private static var records: [JournalRecord] {
    let asked = Fingerprint(rawValue: .max)
    var records: [JournalRecord] = hostile.flatMap { text -> [JournalRecord] in
      [
        .answer(.init(linkId: LinkID(text), content: .words([text], writeIn: text), asked: asked), at: 1),
        .clear(LinkID(text), at: .max),
        .acknowledge(FlagID(text), questionnaire: Fingerprint(rawValue: 0), at: .min),
      ]
    }
    records += [
      .answer(.init(linkId: "all", content: .words(hostile, writeIn: nil), asked: asked), at: 0),
      .answer(.init(linkId: "none", content: .words([], writeIn: ""), asked: asked), at: -1),
      .answer(.init(linkId: "a", content: .unknown, asked: asked), at: 2),
      .answer(.init(linkId: "b", content: .declined, asked: asked), at: 3),
      .done(at: 4),
    ]
    return records
  }

  @Test func roundTrip() throws {
    let scratch = try SessionScratch()
    for record in Self.records {
      let file = try scratch.store.create(SessionScratch.head, id: scratch.id)
      try file.append([record])
      #expect(try scratch.store.read(scratch.id).records == [.open(SessionScratch.head), record])
      try file.delete()
    }
    let file = try scratch.store.create(SessionScratch.head, id: scratch.id)
    try file.append(Self.records)
    #expect(try scratch.store.read(scratch.id).records.dropFirst().elementsEqual(Self.records))
  }

  @Test func aLineIsPlainJSONThatNoTerminalObeys() throws {
    let scratch = try SessionScratch()
    let file = try scratch.store.create(SessionScratch.head, id: scratch.id)
    try file.append(Self.records)
    let bytes = try #require(SessionScratch.bytes(scratch.path(".jsonl")))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(
      text.unicodeScalars.allSatisfy { $0 == "\n" || !($0.value < 0x20 || (0x7F...0x9F).contains($0.value)) })
    #expect(!text.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) })
    #expect(text.split(separator: "\n").count == Self.records.count + 1)
  }

  /// Earlier releases wrote a tab as `\u0009` and a return as `\u000d`, and left U+061C and U+200B as they are.
  @Test func aJournalOfAnEarlierReleaseIsRead() throws {
    let scratch = try SessionScratch()
    try scratch.session(answers: 0)
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let kept = folder.joined(separator: "/") + "/Goldens/earlier-release.jsonl"
    try SessionScratch.write(try #require(SessionScratch.bytes(kept)), to: scratch.path(".jsonl"))
    let session = try scratch.store.read(scratch.id)
    let asked = Fingerprint(rawValue: 0xAB)
    let story = [
      "a\u{1B}[31m\u{7F}\u{9B}b", "\u{200E}\u{2028}\u{202E}turned\u{2066}\u{FEFF}",
      "raw \u{61C}\u{200B}\u{AD} é 日本語 👩‍👩‍👧",
    ]
    let writeIn = "at \"dusk\"\tor\r\nlater \\ never"
    #expect(
      session.records == [
        .open(SessionScratch.head),
        .answer(
          .init(linkId: "speed", content: .words(["slow", "another"], writeIn: writeIn), asked: asked),
          at: 1_001),
        .answer(.init(linkId: "story", content: .words(story, writeIn: nil), asked: asked), at: 1_002),
        .answer(.init(linkId: "now", content: .unknown, asked: asked), at: 1_003),
        .answer(.init(linkId: "now/breathing", content: .declined, asked: asked), at: 1_004),
        .clear("speed", at: 1_005), .acknowledge("call", questionnaire: asked, at: 1_006), .done(at: 1_007),
      ])
    #expect(session.isFinished && !session.isDamaged)
  }

  @Test func looksLikeThis() throws {
    let scratch = try SessionScratch()
    let file = try scratch.store.create(SessionScratch.head, id: scratch.id)
    let asked = Fingerprint(rawValue: 0xAB)
    try file.append([
      .answer(
        .init(linkId: "speed", content: .words(["slow", "another"], writeIn: "at \"dusk\""), asked: asked),
        at: 1_001),
      .answer(.init(linkId: "now", content: .unknown, asked: asked), at: 1_002),
      .answer(.init(linkId: "now/breathing", content: .declined, asked: asked), at: 1_003),
      .clear("speed", at: 1_004), .acknowledge("call", questionnaire: asked, at: 1_005), .done(at: 1_006),
    ])
    let bytes = try #require(SessionScratch.bytes(scratch.path(".jsonl")))
    expectGolden(String(decoding: bytes, as: UTF8.self), "format-1.jsonl")
  }
}
