import QuestionFiles
import TestSupport
import Testing

/// Every mistake is reported once, at its place.
@Suite struct DiagnosticTests {
  static let cases =
    DiagnosticCase.yaml + DiagnosticCase.shape + DiagnosticCase.texts + DiagnosticCase.names
    + DiagnosticCase.shared + DiagnosticCase.drawing
    + DiagnosticCase.conditions + DiagnosticCase.questions + DiagnosticCase.wholes

  @Test(arguments: cases) func isReportedAtItsPlace(_ example: DiagnosticCase) {
    expectDiagnostics(example.files, example.codes, today: example.today)
  }

  /// All messages in a row, for whoever reads them over.
  @Test func everyMessageReadsAsKept() {
    let text = Self.cases.map { example in
      var folder = SampleFolder.folder
      for (path, marked) in example.files { folder.add(Array(MarkedText(marked).text.utf8), at: path) }
      return DiagnosticText.render(QuestionLoader.load(folder, today: example.today).diagnostics)
    }
    expectGolden(text.filter { !$0.isEmpty }.joined(separator: "\n"), "messages.txt", file: #filePath)
  }

  /// Codes that tests of their own look at, and the one that is never seen, for the core refuses nothing that the loader
  /// lets pass.
  private static let elsewhere: Set<DiagnosticCode> = [
    .missingFile, .unreadableFile, .tooManyMistakes, .tooMany, .fileTooLarge, .notUTF8, .illFormed,
  ]

  /// Whatever is wrong, the last line says what to do.
  @Test func everyMessageHasARemedy() {
    let found = Self.cases.flatMap { example in
      var folder = SampleFolder.folder
      for (path, marked) in example.files { folder.add(Array(MarkedText(marked).text.utf8), at: path) }
      return QuestionLoader.load(folder, today: example.today).diagnostics
    }
    #expect(Set(Self.cases.flatMap(\.codes)).isSubset(of: found.map(\.code)))
    for one in found + Self.foundElsewhere { Self.expectRemedy(one) }
    let others = Self.foundElsewhere.map(\.code) + [.illFormed]
    #expect(Self.elsewhere.subtracting(others) == [])
  }

  /// Whichever closing quotation mark of the files is forgotten, the one that opens is named.
  @Test func everyForgottenQuoteIsReportedWhereItOpens() {
    var tried = 0
    for (path, text) in SampleFolder.files {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      for (number, line) in lines.enumerated() {
        for quoted in line.matches(of: /"[^"]*"/) {
          var changed = lines
          changed[number] = line[..<quoted.range.upperBound].dropLast() + line[quoted.range.upperBound...]
          var folder = SampleFolder.folder
          folder.add(Array(changed.joined(separator: "\n").utf8), at: path)
          let found = QuestionLoader.load(folder).diagnostics.first { $0.code == .brokenYAML }
          let column = line.unicodeScalars.distance(from: line.startIndex, to: quoted.range.lowerBound) + 1
          #expect(found?.span.start == SourcePosition(line: number + 1, column: column), "\(path): \(line)")
          tried += 1
        }
      }
    }
    #expect(tried > 20)
  }

  /// What is found in files that are large or many or missing.
  private static var foundElsewhere: [Diagnostic] {
    let flags = (1...200).map { "smoke\($0): x\n" }.joined()
    let related = (0...5_000).map { "t\($0)" }.joined(separator: ", ")
    let files: [(path: String, bytes: [UInt8])] = [
      ("topics/general.yaml", Array((SampleFolder.topic("general") + flags).utf8)),
      ("topics/general.yaml", Array((SampleFolder.topic("general") + "related: [\(related)]\n").utf8)),
      ("topics/general.yaml", [UInt8](repeating: UInt8(ascii: "a"), count: 1 << 20 + 1)),
      ("topics/general.yaml", [0xFF]),
    ]
    let found = files.flatMap { file in
      var folder = SampleFolder.folder
      folder.add(file.bytes, at: file.path)
      return QuestionLoader.load(folder).diagnostics
    }
    let none = QuestionLoader.load(QuestionFolder([:], root: "")).diagnostics
    var folder = SampleFolder.folder
    folder.add(unreadable: "'general.yaml' is a folder", at: "topics/general.yaml")
    return found + none + QuestionLoader.load(folder).diagnostics
  }

  static func expectRemedy(_ diagnostic: Diagnostic) {
    let lines = DiagnosticText.render(diagnostic).split(separator: "\n")
    let help = lines.last.flatMap { $0.hasPrefix("   help: ") ? $0.dropFirst(9) : nil }
    #expect(help?.contains { $0.isLetter } == true, "\(lines)")
  }

  @Test func everyCodeHasACase() {
    let tested = Set(Self.cases.flatMap(\.codes)).union(Self.elsewhere).union(DiagnosticCode.ofProofs)
      .union(DiagnosticCode.ofForms)
      .union((LintTests.examples + LintTests.more).map(\.code))
    #expect(Set(DiagnosticCode.allCases).subtracting(tested) == [])
  }

  @Test(arguments: [
    "sources.yaml", "body-map.yaml", "medicines.yaml", "organizations.yaml", "triage.yaml", "numbers.yaml",
  ])
  func everyDataFileIsMissed(_ path: String) {
    var files = SampleFolder.files
    files[path] = nil
    let loaded = QuestionLoader.load(QuestionFolder(files.mapValues { Array($0.utf8) }, root: ""))
    #expect(loaded.diagnostics.map(\.code) == [.missingFile])
    #expect(loaded.diagnostics.map(\.file) == [path])
    #expect(loaded.questionnaires.isEmpty)
  }

  @Test func manyMistakesOfOneFileAreCut() {
    let flags = (1...200).map { "smoke\($0): x\n" }.joined()
    var folder = SampleFolder.folder
    folder.add(Array((SampleFolder.topic("general") + flags).utf8), at: "topics/general.yaml")
    let found = QuestionLoader.load(folder).diagnostics
    #expect(found.count == 101)
    #expect(found.last?.code == .tooManyMistakes)
  }

  @Test func aWarningLeavesTheQuestionnaire() {
    var folder = SampleFolder.folder
    folder.add(
      Array(
        SampleFolder.shared("habits", items: SampleFolder.question("tea", "yes-no"), needs: "[age]").utf8),
      at: "shared/habits.yaml")
    folder.add(Array(SampleFolder.questionnaire(items: "- use: habits").utf8), at: "sample.yaml")
    let loaded = QuestionLoader.load(folder)
    #expect(loaded.diagnostics.map(\.severity) == [.warning])
    #expect(loaded.questionnaires["sample"] != nil)
  }

  /// A file that several questionnaires use may be right in one and wrong in another; their order does not matter.
  @Test(arguments: ["aa", "zz"]) func whatAnotherMakesOfASharedFileDoesNotCount(_ other: String) {
    var folder = SampleFolder.folder
    folder.add(
      Array(
        SampleFolder.shared("habits", items: SampleFolder.note(when: "smoke is yes"), needs: "[smoke]").utf8),
      at: "shared/habits.yaml")
    folder.add(
      Array(SampleFolder.topic("special", "shown-when: tea is yes").utf8), at: "topics/special.yaml")
    let items = SampleFolder.question("tea", "yes-no") + "\n- use: habits"
    folder.add(
      Array(SampleFolder.questionnaire(items: items, topics: "[special, general]").utf8), at: "sample.yaml")
    let without = SampleFolder.questionnaire(
      items: SampleFolder.question("tea", "text") + "\n- use: habits", topics: "[special, general]")
    folder.add(Array(without.replaced("e: sample", "e: \(other)").utf8), at: "\(other).yaml")
    folder.add(Array(without.replaced("e: sample", "e: mm").utf8), at: "mm.yaml")
    let loaded = QuestionLoader.load(folder)
    #expect(Set(loaded.questionnaires.keys) == ["sample"])
    #expect(loaded.diagnostics.map(\.code) == [.mismatchedKinds])
    #expect(loaded.diagnostics.map(\.file) == ["topics/special.yaml"])
    let names = [other, "mm"].sorted().map { "'\($0)'" }.joined(separator: ", ")
    #expect(loaded.diagnostics.first?.message.hasSuffix("in the questionnaire \(names)") == true)
  }

  @Test func whatCannotBeReadIsInTheWayOfWhatRestsOnIt() {
    var folder = SampleFolder.folder
    folder.add(unreadable: "it is a folder", at: "topics/other.yaml")
    let beside = QuestionLoader.load(folder)
    #expect(beside.diagnostics.map(\.code) == [.unreadableFile])
    #expect(beside.diagnostics.map(\.file) == ["topics/other.yaml"])
    #expect(Set(beside.questionnaires.keys) == ["sample"])
    folder.add(unreadable: "it is a folder", at: "topics/general.yaml")
    #expect(QuestionLoader.load(folder).questionnaires.isEmpty)
  }

  @Test func oneBrokenQuestionnaireDoesNotBreakAnother() {
    var folder = SampleFolder.folder
    folder.add(Array("questionnaire: other\n".utf8), at: "other.yaml")
    let loaded = QuestionLoader.load(folder)
    #expect(Set(loaded.questionnaires.keys) == ["sample"])
    #expect(!loaded.isFreeOfErrors)
  }
}
