import QuestionFiles
import TestSupport
import Testing

@Suite struct ReadingGradeLintTests {
  /// Twelve times one word is a sentence of grade 4.68 + 11.8 times its syllables - 15.59.
  private static let grades = ["", "", "12.7", "24.5", "36.3", "48.1"]

  @Test(
    arguments: [
      ("time", 1), ("stopped", 1), ("breathe", 1), ("you", 1), ("head", 1), ("through", 1), ("places", 2),
      ("started", 2), ("table", 2), ("muscle", 2), ("moving", 2), ("movement", 2), ("careful", 2),
      ("safely", 2), ("trying", 2), ("people", 2), ("twisting", 2), ("nation", 2), ("special", 2),
      ("question", 2), ("quiet", 2), ("easy", 2), ("medicine", 3), ("family", 3), ("condition", 3),
      ("usual", 3), ("video", 3), ("radio", 3), ("completely", 3), ("life-threatening", 4),
      ("emergency", 4), ("disability", 5),
    ])
  func syllablesAreCounted(_ word: String, _ syllables: Int) throws {
    let text = String(repeating: word + " ", count: 12) + "."
    var folder = SampleFolder.folder
    let topic = SampleFolder.topic("general").replaced("Text. [@book]", "\(text) [@book]")
    folder.add(Array(topic.utf8), at: "topics/general.yaml")
    let found = QuestionLints.findings(in: QuestionLoader.load(folder))
    guard syllables > 1 else { return #expect(found == []) }
    #expect(found.map(\.code) == [.readingGrade])
    let grade = Self.grades[syllables]
    #expect(found.first?.message.contains("grade \(grade),") == true, "\(found.first?.message ?? "")")
  }

  private static let hard = "a difficult examination of the nervous activity"

  @Test func theWorstSentenceIsNamed() {
    LintExample(
      .readingGrade, section: "It is \(Self.hard). 1️⃣Neurological examination necessitates \(Self.hard)."
    ).check()
  }

  /// A question is measured with its help and options, and not with the reason for asking.
  @Test func aQuestionIsMeasuredAsAWhole() {
    let easy = "help: \"This is how it is. It is so, and it is so. Say how it is. It is as it is.\""
    LintExample(.readingGrade, question: "1️⃣Is it \(Self.hard) or \(Self.hard)?").check()
    LintExample(
      .readingGrade,
      items: SampleFolder.question("tea", "yes-no", easy).replaced("text: Text", "text: Is it \(Self.hard)?")
    ).check()
    LintExample(
      .readingGrade,
      items: SampleFolder.question("tea", "yes-no").replaced(
        "Why.", "Because it is \(Self.hard) and \(Self.hard).")
    ).check()
  }

  @Test(
    arguments: [
      // Terms in brackets, names, and texts of a few words.
      "The neck turns to one side and stays so (idiopathic cervical dystonia of neurological origin).",
      "The guide of the National Institute of Neurological Disorders and the Association of American Neurology says so.",
      "Neurological examination.",
    ])
  func isLeftAlone(_ text: String) { LintExample(.readingGrade, section: text).check() }

  /// What the files themselves name counts as at most two syllables.
  @Test func aNameOfATopicIsKnown() {
    let text = "The dystonia of the neck is a dystonia and no other dystonia of the body is such a dystonia."
    LintExample(.readingGrade, section: "1️⃣" + text).check()
    let topic = SampleFolder.topic("general", "also-called: [dystonia]\nfallback: yes")
      .replaced("Text. [@book]", "\(text) [@book]")
    LintExample(.readingGrade, files: ["topics/general.yaml": topic]).check()
  }
}
