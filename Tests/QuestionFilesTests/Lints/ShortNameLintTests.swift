import QuestionFiles
import TestSupport
import Testing

@Suite struct ShortNameLintTests {
  /// A question with another short name, or none.
  static func question(_ id: String, _ short: String, _ more: String = "") -> String {
    SampleFolder.question(id, "yes-no", more).replaced(", short: Short", short)
  }

  static let wide = question("1️⃣tea", ", short: How many cups of tea on a usual day")

  @Test func aQuestionWithoutIsFound() {
    LintExample(.shortMissing, items: Self.question("1️⃣tea", "")).check()
  }

  @Test func aWideOneIsFound() {
    LintExample(.shortTooWide, items: Self.wide).check()
  }

  @Test func whatIsAlwaysKnownNeedsNone() {
    LintExample(.shortMissing, items: Self.question("tea", "", "unknown: no")).check()
  }
}
