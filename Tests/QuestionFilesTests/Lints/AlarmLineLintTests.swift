import QuestionFiles
import TestSupport
import Testing

@Suite struct AlarmLineLintTests {
  /// A list of which one line raises an alarm, by a derived value.
  static func files(
    _ id: String = "tea", option: String = "Spilt", clearer: String = "", level: String = "same-day",
    when: String = "kind is spill"
  ) -> [String: String] {
    let options =
      "options: [{id: hot, text: \"Hot\"}, {id: spilt, text: \(option)}, {id: none-of-these, text: None, exclusive: yes}]"
    let rules = """
      derived:
      - {derive: kind, record: Kind, records: {fine: fine, spill: spilt}, values: [{fine: tea includes hot}, {spill: tea includes spilt}]}
      red-flags:
      - red-flag: spilling
        triage: \(level)
        when: \(when)
        title: Spilling
        text: "Do it. [@book]"
        act: {today: Ask today.}
      """
    let items = SampleFolder.question(id, "choices", options + clearer)
    return ["sample.yaml": SampleFolder.questionnaire(items: items, rules: rules)]
  }

  @Test func aListWithoutIsFound() { LintExample(.missingLine, files: Self.files("1️⃣tea")).check() }

  @Test func aMissingLineIsFound() {
    let clearer = ", clearer: {lines: {hot: \"Is it hot?\"}}"
    LintExample(.missingLine, files: Self.files(option: "1️⃣Spilt", clearer: clearer)).check()
  }

  @Test func whatRaisesNoneNeedsNone() {
    let clearer = ", clearer: {lines: {spilt: \"Is it spilt?\"}}"
    LintExample(.missingLine, files: Self.files(clearer: clearer)).check()
    let hot = ", clearer: {lines: {hot: \"Is it hot?\"}}"
    LintExample(
      .missingLine, files: Self.files(clearer: hot, when: "kind is fine and not tea includes spilt")
    ).check()
  }

  @Test func notKnowingThatIsAnAlarmIsEnough() {
    LintExample(.missingLine, files: Self.files(when: "kind is spill or tea is unknown")).check()
    LintExample(
      .missingLine, files: Self.files("1️⃣tea", when: "kind is spill or (tea is unknown and smoke is yes)")
    ).check()
  }
}
