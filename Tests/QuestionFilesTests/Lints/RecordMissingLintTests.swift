import QuestionFiles
import TestSupport
import Testing

@Suite struct RecordMissingLintTests {
  /// The sample with a derived value, and what stands in it beside its values.
  static func files(_ name: String, _ more: String) -> [String: String] {
    let derived = """

      derived:
      - derive: \(name)
        record: Kind
      \(more)  values:
        - hot: tea is yes
        - cold: tea is no

      """
    return [
      "sample.yaml": SampleFolder.questionnaire(items: SampleFolder.question("tea", "yes-no")) + derived
    ]
  }

  @Test func aValueWithoutWordsIsFound() {
    LintExample(.recordMissing, files: Self.files("1️⃣kind", "")).check()
    LintExample(.recordMissing, files: Self.files("1️⃣kind", "  records: {hot: hot tea}\n")).check()
  }

  @Test func valuesWithWordsAreLeftAlone() {
    LintExample(.recordMissing, files: Self.files("kind", "  records: {hot: hot tea, cold: cold tea}\n"))
      .check()
  }
}
