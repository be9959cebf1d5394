import QuestionFiles
import TestSupport
import Testing

@Suite struct HowSoonLintTests {
  /// The guidance with another line of the first level.
  static func files(_ level: String) -> [String: String] {
    let written = "- {level: emergency, heading: Now, how-soon: Soon,"
    return ["triage.yaml": (SampleFolder.files["triage.yaml"] ?? "").replaced(written, level)]
  }

  static let wide = files(
    "- {level: emergency, heading: 1️⃣Now, how-soon: As soon as anybody can be found who will come,")

  @Test func aLevelWithoutIsFound() {
    LintExample(.howSoonMissing, files: Self.files("- {level: emergency, heading: 1️⃣Now,")).check()
  }

  @Test func aWideOneIsFound() {
    LintExample(.howSoonTooWide, files: Self.wide).check()
  }
}
