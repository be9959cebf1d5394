import AuthorReports
import QuestionnaireCore
import TestSupport
import Testing

/// What is said of every possible interview, and what is said to have changed.
@Suite struct AuthorReportTests {
  @Test func reportsInText() throws {
    expectGolden(QuestionnaireReport(try Lamps().questionnaire()).digest.report, "report.txt")
  }

  @Test func aDigestIsReadAsItWasWritten() throws {
    let report = QuestionnaireReport(try Lamps().questionnaire())
    expectGolden(report.digest.file, "digest.txt")
    let read = try Digest(file: report.digest.file)
    let comparison = DigestComparison(read, report.digest, report.questionnaire)
    #expect(comparison.lines.first == "lamps: the digests are alike")
  }

  @Test(arguments: [
    ("narrowed", "lamps.yaml", "when: flicker is yes\n  title: Ask", "when: since >= 7 days\n  title: Ask"),
    ("widened", "lamps.yaml", "now includes smoke", "now includes any of [smoke, hum]"),
    ("level", "lamps.yaml", "triage: soon", "triage: routine"),
    ("flag-gone", "lamps.yaml", fire, ""),
  ])
  func saysWhatAnEditChanged(_ name: String, _ file: String, _ old: String, _ new: String) throws {
    let edited = try Lamps().changing(file, old, new).without("vignettes/")
    expectGolden(try Self.changes(from: Lamps(), to: edited), "against-\(name).txt")
  }

  @Test func aTopicThatIsGoneIsNamed() throws {
    let without = try Lamps().changing("lamps.yaml", "[flickering, general]", "[general]")
      .without("topics/flickering.yaml").without("vignettes/")
    expectGolden(try Self.changes(from: Lamps(), to: without), "against-topic-gone.txt")
    expectGolden(try Self.changes(from: without, to: Lamps()), "against-topic-new.txt")
  }

  @Test func aQuestionWithAnotherNameIsFoundByItsLabel() throws {
    let renamed = try Lamps().without("vignettes/")
      .replacing("flicker is", "blinks is", in: "lamps.yaml", "topics/flickering.yaml")
      .replacing("question: flicker", "question: blinks", in: "lamps.yaml", "topics/flickering.yaml")
    expectGolden(try Self.changes(from: Lamps(), to: renamed), "against-renamed.txt")
  }

  @Test func anEditOfWordsChangesNoMeaning() throws {
    let edited = try Lamps().changing("lamps.yaml", "record: Signs", "record: Signs now")
    #expect(try Self.changes(from: Lamps(), to: edited).hasPrefix("lamps: the digests are alike\n"))
  }

  @Test(arguments: [
    ("", 1), ("nonsense\n", 1), ("anamnesis digest 1\n", 2),
    ("anamnesis digest 1\nquestionnaire: lamps\n\nemergency fire\n- Signs\n    now -> emergency\n", 6),
    ("anamnesis digest 1\nquestionnaire: lamps\n\nurgent fire\n", 4),
    ("anamnesis digest 1\nquestionnaire: lamps\n\ntopic t\n    now = @list -> soon\n", 5),
  ])
  func aDigestThatCannotBeReadNamesTheLine(_ text: String, _ line: Int) {
    do throws(Digest.Fault) {
      _ = try Digest(file: text)
      Issue.record("it was read")
    } catch {
      #expect(error.line == line, "\(error)")
    }
  }

  /// What is said when a digest of some files, written and read again, is held against others.
  private static func changes(from old: Lamps, to new: Lamps) throws -> String {
    let before = try Digest(file: QuestionnaireReport(try old.questionnaire()).digest.file)
    let report = QuestionnaireReport(try new.questionnaire())
    return DigestComparison(before, report.digest, report.questionnaire).lines.joined(separator: "\n") + "\n"
  }

  private static let fire = """
    - red-flag: fire
      act: {call: "Leave the room, then call {emergency-number}."}
      triage: emergency
      when: now includes smoke
      title: Smoke
      text: Leave the room now. [@atlas]

    """
}
