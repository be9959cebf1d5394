import QuestionnaireCore
import TestSupport
import Testing

@Suite struct ExplanationTests {
  private static func yes(_ id: LinkID) -> Condition { .test(.yesNo(id, true)) }

  private func flag(_ id: FlagID, _ level: TriageLevel, _ when: Condition) -> Flag {
    Flag(id: id, level: level, when: when, title: PersonText("\(id)"), text: Sample.prose("Go."))
  }

  private func questionnaire() throws -> Questionnaire {
    try Sample.questionnaire(
      [
        Sample.item("signs", .choices(Sample.options("dark", "buzz", "none-of-these"))),
        Sample.item("flicker", .yesNo), Sample.item("since", .duration(.init()), when: Self.yes("flicker")),
        Sample.item("hot", .yesNo), Sample.item("story", .text),
      ],
      flags: [
        flag("dark", .emergency, .test(.includes("signs", .any, ["dark"]))),
        flag("new", .sameDay, .any([weeks, .test(.state("since", .unknown))])),
        flag(
          "either", .soon,
          .any([Self.yes("flicker").and(Self.yes("hot")), .test(.state("story", .answered))])),
      ],
      topics: [
        Topic(id: "calm", title: "Calm", shownWhen: .test(.state("since", .notAsked))),
        Topic(id: "old", title: "Old", shownWhen: .not(weeks).and(.test(.state("since", .answered)))),
      ])
  }

  private var weeks: Condition {
    Quantity([.init(2, .weeks)]).map { .test(.quantity("since", .less, $0)) } ?? .always
  }

  private func explanation(_ answers: [LinkID: [String]]) throws -> Explanation {
    let outcome = AnswerSheet(answers: answers).conduct(try questionnaire())
    #expect(outcome.refusals.isEmpty && outcome.interview.evaluation.isComplete)
    return Explanation(outcome.interview)
  }

  private func check(_ answers: [LinkID: [String]], _ expected: [Explanation.Subject: [LinkID]]) throws {
    let decisions = try explanation(answers).decisions.map { ($0.subject, $0.questions) }
    #expect(Dictionary(uniqueKeysWithValues: decisions) == expected)
  }

  @Test func nothingRaisesACalmEvening() throws {
    try check(
      ["signs": ["none-of-these"], "flicker": ["no"], "hot": ["no"]],
      [.triage(.routine): [], .topic("calm"): ["flicker"]])
  }

  @Test func oneAnswerThatSufficesIsFoundAlone() throws {
    try check(
      [
        "signs": ["none-of-these"], "flicker": ["yes"], "since": ["3 weeks"], "hot": ["yes"],
        "story": ["It is."],
      ],
      [.triage(.soon): ["story"], .flag("either"): ["story"], .topic("old"): ["since"]])
  }

  @Test func twoAnswersDecideTogether() throws {
    try check(
      ["signs": ["none-of-these"], "flicker": ["yes"], "since": ["3 weeks"], "hot": ["yes"]],
      [.triage(.soon): ["flicker", "hot"], .flag("either"): ["flicker", "hot"], .topic("old"): ["since"]])
  }

  @Test func notKnowingIsAnAnswerThatDecides() throws {
    try check(
      ["signs": ["none-of-these"], "flicker": ["yes"], "hot": ["no"]],
      [.triage(.sameDay): ["since"], .flag("new"): ["since"], .topic("general"): []])
  }

  @Test func otherAnswersSayWhatTheyWouldChange() throws {
    let changes = try explanation(["signs": ["none-of-these"], "flicker": ["yes"], "since": ["3 weeks"]])
      .changes
    func change(_ id: LinkID, _ answer: Answer) -> Explanation.Change? {
      changes.first { $0.linkId == id && $0.answer == answer }
    }
    #expect(change("signs", .value(.options(["dark"], writeIn: nil)))?.level == .emergency)
    #expect(change("signs", .value(.options(["buzz"], writeIn: nil))) == nil)
    #expect(change("hot", .value(.yes))?.level == .soon)
    let week = try #require(Quantity([.init(1, .weeks)]))
    #expect(change("since", .value(.quantity(week)))?.level == .sameDay)
    #expect(change("since", .value(.quantity(week)))?.notShown == ["old"])
    #expect(change("flicker", .value(.no))?.shown == ["calm"])
    #expect(change("flicker", .value(.no))?.level == .routine)
  }

  @Test func whatIsNewlyAskedCountsAsNotKnown() throws {
    let changes = try explanation(["signs": ["none-of-these"], "flicker": ["no"], "hot": ["no"]]).changes
    let change = try #require(changes.first { $0.linkId == "flicker" && $0.answer == .value(.yes) })
    #expect(change.level == .sameDay)
    #expect(change.notShown == ["calm"])
  }

  @Test func onlyTicksAndYesMakeItWorse() throws {
    let outcome = AnswerSheet(answers: ["signs": ["none-of-these"], "flicker": ["yes"], "since": ["3 weeks"]])
      .conduct(try questionnaire())
    let worse = outcome.interview.worsenings(atMost: 6)
    #expect(worse.map(\.flag.id) == ["dark"])
    #expect(worse.map(\.option?.id) == ["dark"])
    #expect(outcome.interview.worsenings(atMost: 0).isEmpty)
  }

  @Test func nothingIsWorseThanAnEmergency() throws {
    let outcome = AnswerSheet(answers: ["signs": ["dark"]]).conduct(try questionnaire())
    #expect(outcome.interview.worsenings(atMost: 6).isEmpty)
  }
}
