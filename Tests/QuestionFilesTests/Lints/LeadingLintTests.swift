import QuestionFiles
import TestSupport
import Testing

@Suite struct LeadingLintTests {
  /// A topic beside the fallback, with this among its keys.
  static func files(_ id: String, _ more: String) -> [String: String] {
    let topic = SampleFolder.topic(id, "shown-when: smoke is yes\n\(more)")
    return [
      "topics/special.yaml": topic, "sample.yaml": SampleFolder.questionnaire(topics: "[special, general]"),
    ]
  }

  @Test func aTopicWithoutIsFound() {
    LintExample(.leadingMissing, files: Self.files("1️⃣special", "because: [There is smoke]")).check()
  }

  @Test func othersAreLeftAlone() {
    LintExample(
      .leadingMissing, files: Self.files("special", "because: [{say: There is smoke, leading: yes}]")
    ).check()
    LintExample(.leadingMissing, files: Self.files("special", "overview: yes")).check()
    LintExample(.leadingMissing, files: Self.files("special", "about-danger: yes")).check()
  }
}
