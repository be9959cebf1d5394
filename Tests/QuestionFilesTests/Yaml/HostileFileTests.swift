import QuestionFiles
import TestSupport
import Testing

/// Files made to crash, hang or mislead the loader: each is refused at its place, and at once.
@Suite struct HostileFileTests {
  private func check(
    _ bytes: [UInt8], _ code: DiagnosticCode, line: Int, column: Int,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var folder = SampleFolder.folder
    folder.add(bytes, at: "other.yaml")
    let clock = ContinuousClock()
    let start = clock.now
    let found = QuestionLoader.load(folder).diagnostics.filter { $0.file == "other.yaml" }
    #expect(clock.now - start < .seconds(2), sourceLocation: sourceLocation)
    #expect(found.map(\.code) == [code], sourceLocation: sourceLocation)
    #expect(
      found.first?.span.start == SourcePosition(line: line, column: column), sourceLocation: sourceLocation)
    let text = DiagnosticText.render(found)
    #expect(
      text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) },
      sourceLocation: sourceLocation)
    #expect(text.split(separator: "\n").allSatisfy { $0.count < 300 }, sourceLocation: sourceLocation)
  }

  private func repeated(_ text: String, _ count: Int) -> [UInt8] {
    Array(String(repeating: text, count: count).utf8)
  }

  @Test func aliasesAreRefusedBeforeTheyExpand() {
    let bomb =
      "a: &a [x,x,x,x,x,x,x,x,x]\n" + (1...9).map { _ in "b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n" }.joined()
    check(Array(bomb.utf8), .aliasOrAnchor, line: 1, column: 4)
    check(Array("*a : b\n".utf8), .aliasOrAnchor, line: 1, column: 1)
  }

  @Test func deepNestingIsRefused() {
    check(repeated("[", 65) + repeated("]", 65), .nestedTooDeep, line: 1, column: 65)
    check(repeated("[", 100_000), .nestedTooDeep, line: 1, column: 65)
    check(repeated("{a: ", 100_000), .nestedTooDeep, line: 1, column: 257)
    check(repeated("- ", 100_000) + [0x61], .nestedTooDeep, line: 1, column: 129)
    check(repeated("? ", 100_000) + [0x61], .nestedTooDeep, line: 1, column: 129)
  }

  @Test func nestingUpToTheLimitIsRead() {
    check(repeated("[", 64) + repeated("]", 64), .wrongType, line: 1, column: 1)
  }

  @Test func deepFilesAreReadOnASmallStack() {
    let count = 28
    let open = (1...count).map { "{group: g\($0), title: T, items: [" }.joined()
    let condition = String(repeating: "not (", count: 32) + "smoke is yes" + String(repeating: ")", count: 32)
    let note = "{note: page, title: T, text: \"Text. [@book]\", when: \(condition)}"
    let items = "- " + open + note + String(repeating: "]}", count: count)
    var folder = SampleFolder.folder
    folder.add(Array(SampleFolder.questionnaire(items: items).utf8), at: "sample.yaml")
    folder.add(repeated("[", 100_000), at: "other.yaml")
    let found = onSmallStack { [folder] in QuestionLoader.load(folder).diagnostics.map(\.code) }
    #expect(found == [.nestedTooDeep])
  }

  /// Bytes changed, lost and doubled at random: loading ends, and never makes a questionnaire beside an error.
  @Test func changedFilesAreRead() {
    var random = SeededGenerator(seed: 22)
    let signs = Array("\n :-[]{}()|>'\"#&*!@%,\\\t\u{0}é=<".utf8)
    let paths = SampleFolder.files.keys.sorted()
    for _ in 0..<400 {
      let path = paths.randomElement(using: &random) ?? "sample.yaml"
      var bytes = Array((SampleFolder.files[path] ?? "").utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[place] = signs.randomElement(using: &random) ?? 0
        case 1: bytes.removeSubrange(place..<min(bytes.count - 1, place + 9))
        case 2: bytes.insert(contentsOf: bytes[max(0, place - 20)..<place], at: place)
        default: bytes.insert(signs.randomElement(using: &random) ?? 0, at: place)
        }
      }
      var folder = SampleFolder.folder
      folder.add(bytes, at: path)
      let loaded = QuestionLoader.load(folder)
      #expect(
        loaded.isFreeOfErrors || loaded.questionnaires.isEmpty,
        "\(path): \(String(decoding: bytes, as: UTF8.self))")
      #expect(!loaded.diagnostics.contains { $0.code == .illFormed })
    }
  }

  @Test func hugeFilesAreRefused() {
    let limit = 1 << 20
    check(repeated("#", limit + 1), .fileTooLarge, line: 1, column: 1)
    check(repeated("#", limit), .emptyFile, line: 1, column: 1)
  }

  @Test func bytesThatAreNoTextAreRefused() {
    check([0x61, 0x3A, 0x20, 0xFF, 0xFE], .notUTF8, line: 1, column: 4)
    check([0xFF, 0xFE, 0x61, 0x00], .notUTF8, line: 1, column: 1)
    check(Array("a: b\nc: ".utf8) + [0xC3, 0x28], .notUTF8, line: 2, column: 4)
    check(Array("a: ".utf8) + [0xED, 0xA0, 0x80], .notUTF8, line: 1, column: 4)
    check(Array("a: ".utf8) + [0xC0, 0x80], .notUTF8, line: 1, column: 4)
    check(Array("a: b\rc: d\r".utf8), .forbiddenCharacter, line: 1, column: 5)
    check([], .emptyFile, line: 1, column: 1)
  }

  @Test func aMistakeAtTheEndOfAFileWithoutALineEndStandsInIt() {
    check(Array("a: [b,".utf8), .brokenYAML, line: 1, column: 7)
    check(Array("a:\n  b: {c: d,".utf8), .brokenYAML, line: 2, column: 12)
    check(Array("a: [b,\n".utf8), .brokenYAML, line: 2, column: 1)
  }

  @Test func aByteOrderMarkAndWindowsLineEndsAreRead() {
    var folder = SampleFolder.folder
    let text = SampleFolder.questionnaire().split(separator: "\n").joined(separator: "\r\n")
    folder.add([0xEF, 0xBB, 0xBF] + Array(text.utf8), at: "sample.yaml")
    let loaded = QuestionLoader.load(folder)
    #expect(loaded.diagnostics.isEmpty, "\(DiagnosticText.render(loaded.diagnostics))")
    #expect(loaded.questionnaires.count == 1)
  }

  @Test func manyMistakesAreCut() {
    var folder = SampleFolder.folder
    folder.add(repeated("a: b\n", 200_000), at: "other.yaml")
    let clock = ContinuousClock()
    let start = clock.now
    #expect(QuestionLoader.load(folder).diagnostics.filter { $0.file == "other.yaml" }.count == 101)
    // Cut as it is read, or it would take minutes; the machine may be busy.
    #expect(clock.now - start < .seconds(60))
  }

  @Test func longLinesAreReadAtOnce() {
    let names = Array(repeating: "é", count: 150_000).joined(separator: ",")
    check(Array("questionnaire: other\nalso-called: [\(names)]\n".utf8), [.tooMany], .milliseconds(4_000))
    let tests = Array(repeating: "smoke is yes", count: 50_000).joined(separator: " or ")
    check(
      Array(SampleFolder.questionnaire(items: SampleFolder.note(when: tests)).utf8), [], .milliseconds(8_000))
    let values = Array(repeating: "{é: smok is yes}", count: 30_000).joined(separator: ", ")
    check(
      Array("questionnaire: other\nderived: [{derive: band, record: r, values: [\(values)]}]\n".utf8),
      [.tooMany],
      .milliseconds(8_000))
  }

  /// The codes must be among those found, and found in time, even in a debug build.
  private func check(
    _ bytes: [UInt8], _ codes: Set<DiagnosticCode>, _ limit: Duration,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var folder = SampleFolder.folder
    folder.add(bytes, at: "sample.yaml")
    let clock = ContinuousClock()
    let start = clock.now
    let found = QuestionLoader.load(folder).diagnostics
    #expect(clock.now - start < limit, sourceLocation: sourceLocation)
    #expect(codes.isSubset(of: found.map(\.code)), sourceLocation: sourceLocation)
    #expect(!codes.isEmpty || found.isEmpty, sourceLocation: sourceLocation)
  }

  @Test(arguments: [200, 201]) func optionsHaveALimit(_ count: Int) {
    let options = (1..<count).map { "{id: a\($0), text: A\($0)}" }.joined(separator: ", ")
    let list = "options: [\(options), {id: none-of-these, text: None, exclusive: yes}]"
    var folder = SampleFolder.folder
    folder.add(
      Array(SampleFolder.questionnaire(items: SampleFolder.question("tea", "choice", list)).utf8),
      at: "sample.yaml")
    #expect(QuestionLoader.load(folder).diagnostics.map(\.code) == (count > 200 ? [.tooMany] : []))
  }
}
