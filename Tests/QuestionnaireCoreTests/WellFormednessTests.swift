import QuestionnaireCore
import TestSupport
import Testing

@Suite struct WellFormednessTests {
  private func expectDefects(
    _ defects: [IllFormedQuestionnaire.Defect], _ items: [Item], derived: [DerivedValue] = [],
    flags: [Flag] = [],
    topics: [Topic] = [], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(throws: IllFormedQuestionnaire(defects: defects), sourceLocation: sourceLocation) {
      try Sample.questionnaire(items, derived: derived, flags: flags, topics: topics)
    }
  }

  private let smoke = Sample.item("smoke", .yesNo)

  @Test func namesLeadSomewhere() {
    expectDefects([.duplicate("smoke")], [smoke, smoke])
    expectDefects(
      [.unknownName("ghost", in: "last")], [Sample.item("last", .yesNo, when: .test(.yesNo("ghost", true)))])
    expectDefects(
      [.unknownValue("hope", of: "speed", in: "f")], [Sample.item("speed", .choice(Sample.options("slow")))],
      flags: [Sample.flag("f", .soon, when: .test(.choice("speed", ["hope"])))])
    expectDefects(
      [.unknownReference("nowhere", in: "t")], [smoke],
      topics: [Topic(id: "t", title: "T", shownWhen: .always, related: ["nowhere"])])
  }

  @Test func guardsReadEarlierItemsOnly() {
    expectDefects(
      [.notEarlier("last", in: "smoke")],
      [Sample.item("smoke", .yesNo, when: .test(.yesNo("last", true))), Sample.item("last", .yesNo)])
    let derived = DerivedValue(
      linkId: "band", record: "", cases: [.init("late", when: .test(.yesNo("last", true)))])
    expectDefects(
      [.notEarlier("band", in: "smoke")],
      [Sample.item("smoke", .yesNo, when: .test(.derived("band", ["late"]))), Sample.item("last", .yesNo)],
      derived: [derived])
  }

  @Test func testsFitWhatTheyRead() {
    expectDefects(
      [.wrongKind("smoke", in: "f")], [smoke],
      flags: [Sample.flag("f", .soon, when: .test(.number("smoke", .less, DecimalNumber(3))))])
    expectDefects(
      [.misplacedOutcomeTest(in: "f")], [smoke],
      flags: [Sample.flag("f", .soon, when: .test(.triage(.equal, .soon)))])
  }

  @Test func listsHaveAWayOutAndOneTopicIsTheFallback() {
    expectDefects([.missingOption("signs")], [Sample.item("signs", .choices(Sample.options("pain")))])
    expectDefects(
      [.fallbackCount(2)], [smoke],
      topics: [Sample.fallback, Topic(id: "b", title: "B", shownWhen: .always, isFallback: true)])
  }
}
