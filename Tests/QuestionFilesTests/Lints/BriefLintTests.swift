import QuestionFiles
import TestSupport
import Testing

@Suite struct BriefLintTests {
  /// A topic in brief, with these lines.
  static func topic(_ lines: String) -> [String: String] {
    let topic = SampleFolder.topic("1️⃣general")
      .replaced("in-brief: {is: \"Brief. [@book]\"}", "in-brief:\n\(lines)")
    return ["topics/general.yaml": topic]
  }

  static func line(_ key: String, _ words: Int) -> String {
    "  \(key): " + String(repeating: "So it is. ", count: words) + "[@book]\n"
  }

  @Test func aTopicWithoutIsFound() {
    LintExample(
      .briefMissing,
      files: [
        "topics/general.yaml": SampleFolder.topic("1️⃣general").replaced(
          "in-brief: {is: \"Brief. [@book]\"}\n", "")
      ]
    ).check()
    LintExample(.briefMissing, files: Self.topic(Self.line("course", 1))).check()
  }

  @Test func aLongLineIsFound() {
    LintExample(.briefTooLong, files: Self.topic(Self.line("is", 13))).check()
  }

  @Test func tooManyRowsAreFound() {
    let lines = ["is", "found-by", "helped-by", "course"].map { Self.line($0, 11) }.joined()
    LintExample(.briefTooLong, files: Self.topic(lines)).check()
  }

  @Test func whatFitsIsLeftAlone() {
    let lines = ["is", "found-by", "helped-by"].map { Self.line($0, 11) }.joined() + Self.line("course", 4)
    let files = Self.topic(lines).mapValues { MarkedText($0).text }
    LintExample(.briefTooLong, files: files).check()
  }
}
