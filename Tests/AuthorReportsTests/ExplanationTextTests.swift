import AuthorReports
import QuestionnaireCore
import TestSupport
import Testing

/// Why an interview came to its outcome, and what another answer would have changed.
@Suite struct ExplanationTextTests {
  @Test func explains() throws {
    let sheet = AnswerSheet(
      answers: ["respondent": ["friend"], "flicker": ["yes"], "since": ["3 days"], "place": ["hall"]],
      otherwise: .no)
    let interview = sheet.conduct(try Lamps().questionnaire()).interview
    expectGolden(ExplainedInterview(interview).text, "run-explain.txt")
  }

  /// Flags that others say, and topics that stand behind.
  @Test func explainsWhatIsNotSaid() throws {
    func has(_ sign: OptionID) -> Condition { .test(.includes("signs", .any, [sign])) }
    let notKnown = Condition.test(.state("fever", .unknown))
    let flags = [
      Sample.flag("wide", .sameDay, when: has("rash")),
      Flag(
        id: "narrow", level: .sameDay, when: .all([has("rash"), has("itch")]), title: "Narrow",
        text: Sample.prose("Do it."), replaces: ["wide"]),
      Sample.flag("unsure", .soon, when: notKnown),
    ]
    let topics = [
      Topic(
        id: "rashes", title: "Rashes", shownWhen: has("rash"),
        because: [.init(when: has("itch"), "there is an itch", isLeading: true)]),
      Topic(
        id: "warm", title: "Warm", shownWhen: has("rash"),
        because: [.init(when: .test(.yesNo("fever", true)), "there is a fever", isLeading: true)],
        but: [.init(when: has("itch"), "it does not itch")]),
      Topic(id: "danger", title: "Dangers", shownWhen: has("rash"), place: .danger),
    ]
    let items = [
      Sample.item("signs", .choices(Sample.options("rash", "itch", "none-of-these"))),
      Sample.item("fever", .yesNo),
    ]
    let sheet = AnswerSheet(answers: ["signs": ["rash", "itch"]])
    let held = sheet.conduct(try Sample.questionnaire(items, flags: flags, topics: topics))
    expectGolden(ExplainedInterview(held.interview).text, "run-explain-unsaid.txt")
  }
}
