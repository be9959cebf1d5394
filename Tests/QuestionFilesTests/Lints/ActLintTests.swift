import QuestionFiles
import TestSupport
import Testing

@Suite struct ActLintTests {
  /// A flag with this among its keys.
  static func files(_ id: String, _ more: String, level: String = "emergency", text: String = "Do it.")
    -> [String: String]
  {
    let rules = """
      red-flags:
      - red-flag: \(id)
        triage: \(level)
        when: smoke is yes
        title: Smoke
        text: "\(text) [@book]"
        \(more)
      """
    return ["sample.yaml": SampleFolder.questionnaire(rules: rules)]
  }

  /// A flag whose act has too many words.
  static let long = files(
    "1️⃣smoky", "act: {call: \(String(repeating: "So it is. ", count: 11))}")

  @Test func aFlagWithoutIsFound() { LintExample(.actMissing, files: Self.files("1️⃣smoky", "")).check() }

  @Test func aLongOneIsFound() {
    LintExample(.actTooLong, files: Self.long).check()
  }

  @Test func aShortOneIsLeftAlone() {
    LintExample(.actMissing, files: Self.files("smoky", "act: {call: Go out and call.}")).check()
  }
}
