import QuestionnaireCore
import SessionJournal
import TestSupport
import Testing

/// A journal cut at every byte, and with one bit changed in every byte: exactly the whole lines before the damage count.
@Suite struct DamageTests {
  /// A journal of ten answers, and for each byte the number of whole lines before the line it is in.
  private static func journal(_ scratch: SessionScratch) throws -> (bytes: [UInt8], linesBefore: [Int]) {
    try scratch.session(answers: 10)
    let bytes = try #require(SessionScratch.bytes(scratch.path(".jsonl")))
    var lines = 0
    let linesBefore = bytes.map { byte in
      defer { if byte == 0x0A { lines += 1 } }
      return lines
    }
    return (bytes, linesBefore)
  }

  /// Opens the damaged file, expects so many whole lines, adds an answer and reads all of it again.
  private func check(_ damaged: [UInt8], lines: Int, _ scratch: SessionScratch, _ comment: Comment) throws {
    _ = try scratch.store.deleteAll()
    try SessionScratch.write(damaged, to: scratch.path(".jsonl"))
    let expected = [.open(SessionScratch.head)] + (1...10).map { SessionScratch.answer($0, at: 1_000 + $0) }
    let whole = wholeCount(of: damaged, lines: lines)
    guard lines > 0 else {
      #expect(throws: StorageFault.unreadable(movedTo: "\(scratch.id).damaged"), comment) {
        try scratch.store.open(scratch.id)
      }
      #expect(SessionScratch.bytes(scratch.path(".damaged")) == damaged, comment)
      #expect(scratch.names == ["\(scratch.id).damaged"], comment)
      return
    }
    do {
      let (file, recovery) = try scratch.store.open(scratch.id)
      #expect(file.session.records == Array(expected.prefix(lines)), comment)
      #expect(recovery.keptAside == damaged.count - whole, comment)
      #expect(
        SessionScratch.bytes(scratch.path(".damaged"))
          == (whole == damaged.count ? nil : Array(damaged[whole...])),
        comment)
      try file.append([SessionScratch.answer(99)])
    }
    let again = try scratch.store.read(scratch.id)
    #expect(again.records == expected.prefix(lines) + [SessionScratch.answer(99)], comment)
    #expect(!again.isDamaged, comment)
  }

  /// How many bytes so many lines have.
  private func wholeCount(of bytes: [UInt8], lines: Int) -> Int {
    var left = lines
    return bytes.firstIndex { byte in
      defer { if byte == 0x0A { left -= 1 } }
      return left == 0
    } ?? bytes.count
  }

  @Test(arguments: 0..<2) func cutAtEveryByte(half: Int) throws {
    let scratch = try SessionScratch()
    let (bytes, linesBefore) = try Self.journal(scratch)
    for count in stride(from: half, to: bytes.count, by: 2) {
      try check(Array(bytes[..<count]), lines: linesBefore[count], scratch, "cut at \(count)")
    }
    try check(bytes, lines: 11, scratch, "whole")
  }

  @Test(arguments: 0..<2) func oneBitChangedInEveryByte(half: Int) throws {
    let scratch = try SessionScratch()
    let (bytes, linesBefore) = try Self.journal(scratch)
    for place in stride(from: half, to: bytes.count, by: 2) {
      var damaged = bytes
      damaged[place] ^= 1 << UInt8(place % 8)
      try check(damaged, lines: linesBefore[place], scratch, "bit \(place % 8) of byte \(place)")
    }
  }

  @Test func secondDamageIsKeptBesideTheFirst() throws {
    let scratch = try SessionScratch()
    try scratch.session(answers: 2)
    for number in 1...3 {
      let bytes = try #require(SessionScratch.bytes(scratch.path(".jsonl")))
      try SessionScratch.write(bytes + Array("torn \(number)".utf8), to: scratch.path(".jsonl"))
      let recovery = try scratch.store.open(scratch.id).recovery
      #expect(recovery.keptAside == 6)
      #expect(recovery.file == "\(scratch.id).damaged" + (number == 1 ? "" : "-\(number)"))
    }
    #expect(SessionScratch.permissions(scratch.path(".damaged-2")) == 0o600)
    #expect(try scratch.store.read(scratch.id).answered == ["q1", "q2"])
  }

  @Test func aLineOutOfTurnIsDamage() throws {
    let scratch = try SessionScratch()
    try scratch.session(answers: 3)
    let bytes = try #require(SessionScratch.bytes(scratch.path(".jsonl")))
    var lines = bytes.split(separator: 0x0A).map { Array($0) + [0x0A] }
    lines.remove(at: 2)
    try SessionScratch.write(lines.flatMap { $0 }, to: scratch.path(".jsonl"))
    let session = try scratch.store.read(scratch.id)
    #expect(session.answered == ["q1"] && session.isDamaged)
  }
}
