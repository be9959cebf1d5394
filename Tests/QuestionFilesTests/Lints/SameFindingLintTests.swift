import QuestionFiles
import TestSupport
import Testing

@Suite struct SameFindingLintTests {
  /// Two lists that ask one thing, with more in the option of each.
  static func files(
    _ first: String, _ second: String, _ one: String = "", _ other: String = "", type: String = "choices"
  ) -> [String: String] {
    func list(_ id: String, _ text: String, _ more: String) -> String {
      SampleFolder.question(
        id, type,
        "options: [{id: dry, text: \(text)\(more)}, {id: none-of-these, text: None, exclusive: yes}]")
    }
    return [
      "sample.yaml": SampleFolder.questionnaire(
        items: [list("tea", first, one), list("milk", second, other)].joined(separator: "\n")),
      "findings.yaml": "findings:\n- {finding: thirst, record: thirst, record-no: no thirst}\n",
    ]
  }

  @Test func theSameWordsAreFound() {
    LintExample(.sameFinding, files: Self.files("1️⃣Very dry mouth", "very dry mouth.")).check()
    LintExample(.sameFinding, files: Self.files("1️⃣Very dry mouth", "Very dry mouths")).check()
    LintExample(
      .sameFinding, files: Self.files("Very dry mouth", "1️⃣Very dry mouth", ", finding: thirst")
    ).check()
  }

  @Test func oneFindingIsLeftAlone() {
    LintExample(
      .sameFinding,
      files: Self.files(
        "Very dry mouth", "Very dry mouth", ", finding: thirst", ", finding: thirst, time: past")
    ).check()
  }

  @Test func otherWordsAreLeftAlone() {
    LintExample(.sameFinding, files: Self.files("Very dry mouth", "Very dry moth eyes")).check()
    LintExample(.sameFinding, files: Self.files("Dry", "Dry")).check()
    LintExample(.sameFinding, files: Self.files("Very dry mouth", "Very dry mouth", type: "choice")).check()
  }
}
