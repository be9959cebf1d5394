import QuestionFiles
import TestSupport
import Testing

/// The rules of wording as a whole.
@Suite struct LintTests {
  /// One example of each rule.
  static let examples: [LintExample] = [
    LintExample(.actMissing, files: ActLintTests.files("1️⃣smoky", "")),
    LintExample(.missingLine, files: AlarmLineLintTests.files("1️⃣tea")),
    LintExample(.briefTooLong, files: BriefLintTests.topic(BriefLintTests.line("is", 13))),
    LintExample(.doubleNegative, section: "This is 1️⃣not uncommon."),
    LintExample(.emergencyAppointment, files: EmergencyAppointmentLintTests.files("Make an 1️⃣appointment.")),
    LintExample(.emergencyNumber, section: "Call 1️⃣your emergency number now."),
    LintExample(.howSoonMissing, files: HowSoonLintTests.files("- {level: emergency, heading: 1️⃣Now,")),
    LintExample(.leadingMissing, files: LeadingLintTests.files("1️⃣special", "because: [There is smoke]")),
    LintExample(.onlyCopies, files: OnlyCopiesLintTests.files("1️⃣smoky", citing: "@leaf")),
    LintExample(.sameFinding, files: SameFindingLintTests.files("1️⃣Very dry mouth", "Very dry mouths")),
    LintExample(.recordMissing, files: RecordMissingLintTests.files("1️⃣kind", "")),
    LintExample(.shortMissing, items: ShortNameLintTests.question("1️⃣tea", "")),
    LintExample(.longSentence, section: "1️⃣" + String(repeating: "so and ", count: 13) + "on."),
    LintExample(.readingGrade, section: "1️⃣" + String(repeating: "difficult ", count: 12) + "it is."),
    LintExample(.tooManyOptions, items: OptionCountLintTests.list("choice", 10)),
    LintExample(.twoQuestions, question: "When did it start 1️⃣and how?"),
    LintExample(.unsafeWording, section: "It is 1️⃣safe to wait."),
    LintExample(.unusedSource, files: ["sources.yaml": UnusedSourceLintTests.second]),
    LintExample(.wrongVoice, question: "Did 1️⃣the person fall?"),
  ]

  /// Of rules that find more than one thing, the others.
  static let more: [LintExample] = [
    LintExample(.actTooLong, files: ActLintTests.long),
    LintExample(.briefMissing, files: BriefLintTests.topic(BriefLintTests.line("course", 1))),
    LintExample(.howSoonTooWide, files: HowSoonLintTests.wide),
    LintExample(.shortTooWide, items: ShortNameLintTests.wide),
  ]

  @Test(arguments: examples + more) func isFoundAtItsPlace(_ example: LintExample) { example.check() }

  @Test func theSampleKeepsAllRules() {
    #expect(QuestionLints.findings(in: QuestionLoader.load(SampleFolder.folder)) == [])
  }

  /// One rule a file, each with its test file, and all of them are run.
  @Test func everyFileIsARule() throws {
    func names(_ folder: String, dropping ending: String) throws -> [String] {
      let files = try #require(filesOfFolder(folder, ending: ending))
      return files.keys.map { String($0.dropLast(ending.count)) }.sorted()
    }
    let rules = try names("Sources/QuestionFiles/Lints/Rules", dropping: ".swift")
    #expect(QuestionLints.names == rules)
    let tests = try names("Tests/QuestionFilesTests/Lints", dropping: "LintTests.swift")
    #expect(tests.filter { !$0.isEmpty }.map { $0 + "Lint" } == rules)
    #expect(Self.examples.count == rules.count)
  }

  @Test func allAreWarnings() {
    for example in Self.examples + Self.more {
      #expect(found(example).allSatisfy { $0.severity == .warning })
    }
  }

  /// However many there are: that more are not shown is no mistake of the file.
  @Test func manyAreWarningsToo() {
    let items = (0..<150).map { ShortNameLintTests.question("tea\($0)", "") }.joined(separator: "\n")
    let found = found(LintExample(.shortMissing, items: items))
    #expect(found.count == 101)
    #expect(found.last?.code == .tooManyMistakes)
    #expect(found.allSatisfy { $0.severity == .warning })
  }

  /// All messages in a row, for whoever reads them over.
  @Test func everyMessageReadsAsKept() {
    let text = (Self.examples + Self.more).map { DiagnosticText.render(found($0)) }.joined(separator: "\n")
    expectGolden(text, "lint-messages.txt", file: #filePath)
  }

  @Test func everyMessageHasARemedy() {
    for one in (Self.examples + Self.more).flatMap(found) { DiagnosticTests.expectRemedy(one) }
  }

  @Test func brokenFilesAreLeftToTheLoader() {
    var folder = SampleFolder.folder
    folder.add(Array("topic: [\n".utf8), at: "topics/general.yaml")
    folder.add(Array("- question: 1\n- [options]\n- {question: {}, options: text}\n".utf8), at: "sample.yaml")
    #expect(QuestionLints.findings(in: QuestionLoader.load(folder), isWhole: false) == [])
  }

  private func found(_ example: LintExample) -> [Diagnostic] {
    var folder = SampleFolder.folder
    for (path, marked) in example.files { folder.add(Array(MarkedText(marked).text.utf8), at: path) }
    return QuestionLints.findings(in: QuestionLoader.load(folder))
  }
}
