import QuestionFiles
import TestSupport
import Testing

@Suite struct OptionCountLintTests {
  /// A marked list of so many options.
  static func list(_ type: String, _ count: Int, _ more: String = "") -> String {
    let options = (1...count).map { "{id: o\($0), text: One, exclusive: \($0 == 1 ? "yes" : "no")}" }
    return SampleFolder.question("1️⃣tea", type, "options: [\(options.joined(separator: ", "))]\(more)")
  }

  private static func unmarked(_ type: String, _ count: Int, _ more: String = "") -> String {
    MarkedText(list(type, count, more)).text
  }

  @Test func tooManyAreFound() {
    LintExample(.tooManyOptions, items: Self.list("choice", 10)).check()
    LintExample(.tooManyOptions, items: Self.list("choices", 19)).check()
    LintExample(.tooManyOptions, items: Self.list("choice", 10, ", search: no")).check()
  }

  @Test func areLeftAlone() {
    LintExample(.tooManyOptions, items: Self.unmarked("choice", 9)).check()
    LintExample(.tooManyOptions, items: Self.unmarked("choices", 18)).check()
    LintExample(.tooManyOptions, items: Self.unmarked("choice", 40, ", search: yes")).check()
  }

  /// A named set counts as its members.
  @Test func membersOfASetCount() {
    let options = (1...8).map { "{id: o\($0), text: One}" }.joined(separator: ", ")
    for (set, mark) in [("warm", ""), ("colours", "1️⃣"), ("medicines", "1️⃣")] {
      LintExample(
        .tooManyOptions,
        items: SampleFolder.question("\(mark)tea", "choice", "options: [\(options), {set: \(set)}]")
      ).check()
    }
  }
}
