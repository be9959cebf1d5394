import QuestionnaireCore
import TestSupport
import Testing

@Suite struct WellFormednessTests {
  private func expectDefects(
    _ defects: [IllFormedQuestionnaire.Defect], _ items: [Item], groups: [ItemGroup] = [],
    derived: [DerivedValue] = [], flags: [Flag] = [], topics: [Topic] = [], bodyMap: BodyMap = Sample.body,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(throws: IllFormedQuestionnaire(defects: defects), sourceLocation: sourceLocation) {
      try Sample.questionnaire(
        items, groups: groups, derived: derived, flags: flags, topics: topics, bodyMap: bodyMap)
    }
  }

  /// Content with one question, and one thing changed.
  private func expectDefects(
    _ defects: [IllFormedQuestionnaire.Defect], sourceLocation: SourceLocation = #_sourceLocation,
    _ change: (inout QuestionnaireContent) -> Void
  ) throws {
    var content = try Sample.questionnaire([smoke]).content
    change(&content)
    #expect(throws: IllFormedQuestionnaire(defects: defects), sourceLocation: sourceLocation) {
      try Questionnaire(content)
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

  @Test func groupsStandInEarlierOnes() {
    let inner = ItemGroup(linkId: "inner", title: "Inner", parent: 1)
    let outer = ItemGroup(linkId: "outer", title: "Outer")
    expectDefects([.unknownGroup("inner")], [smoke], groups: [inner, outer])
    expectDefects([.unknownGroup("inner")], [smoke], groups: [outer, inner])
    expectDefects(
      [.unknownGroup("inner")], [smoke], groups: [ItemGroup(linkId: "inner", title: "Inner", parent: -1)])
  }

  @Test func optionsAndDetailsAreQuestionsToo() {
    expectDefects(
      [.duplicate("speed/slow")], [Sample.item("speed", .choice(Sample.options("slow", "slow")))])
    let pills = Sample.options("red", "none-of-these")
    func details(_ details: Question...) -> [Item] {
      [Sample.item("pills", .choices(pills)) { $0.details = details }, Sample.item("later", .age(.init()))]
    }
    func age(atMost limit: LinkID) -> Question {
      Question(linkId: "since", text: "Since?", kind: .age(.init(atMost: limit)))
    }
    expectDefects([.unknownName("ghost", in: "pills/since")], details(age(atMost: "ghost")))
    expectDefects([.notEarlier("later", in: "pills/since")], details(age(atMost: "later")))
    let dose = Question(linkId: "dose", text: "Dose?", kind: .text)
    expectDefects([.duplicate("pills/dose")], details(dose, dose))
    expectDefects(
      [.missingOption("pills/form")],
      details(Question(linkId: "form", text: "Form?", kind: .choice(Sample.options()))))
  }

  @Test func offeredRegionsAreThoseOfAnEarlierQuestion() throws {
    func first(_ kind: Question.Kind, offers id: LinkID) -> Item {
      Sample.item("first", kind) { $0.offers = id }
    }
    let places = Sample.item("places", .regions)
    #expect(throws: Never.self) { try Sample.questionnaire([places, first(.region, offers: "places")]) }
    expectDefects([.notEarlier("places", in: "first")], [first(.region, offers: "places"), places])
    expectDefects([.unknownName("ghost", in: "first")], [first(.region, offers: "ghost")])
    expectDefects([.wrongKind("smoke", in: "first")], [smoke, first(.region, offers: "smoke")])
    expectDefects([.wrongKind("first", in: "first")], [places, first(.regions, offers: "places")])
  }

  @Test func bodiesAreWhole() {
    expectDefects(
      [.unknownReference("arm", in: "hand")], [smoke],
      bodyMap: BodyMap(regions: [Region(id: "hand", text: "Hand", site: "arm", group: "Arms")], sites: []))
    expectDefects(
      [.unknownReference("leg", in: "trunk")], [smoke],
      bodyMap: BodyMap(
        regions: [], sites: [Site(id: "trunk", text: "Trunk", side: .middle, neighbours: ["leg"])]))
  }

  @Test func whatStandsAroundCitesSources() throws {
    let cited = Prose([.init(.paragraph, "Act.", citations: ["ghost"])])
    try expectDefects([.unknownReference("ghost", in: "guidance")]) { content in
      content.guidance = Guidance(
        disclaimer: Sample.guidance.disclaimer, callNowTitle: "Call", callNow: cited,
        levels: Sample.guidance.levels, safety: Sample.guidance.safety)
    }
    try expectDefects([.unknownReference("ghost", in: "soon")]) { content in
      content.guidance = Guidance(
        disclaimer: Sample.guidance.disclaimer, callNowTitle: "Call", callNow: Sample.guidance.callNow,
        levels: Sample.guidance.levels.map {
          .init(
            level: $0.level, heading: $0.heading, action: $0.action,
            worse: $0.level == .soon ? cited : $0.worse)
        }, safety: Sample.guidance.safety)
    }
    try expectDefects([.unknownReference("ghost", in: "gb")]) {
      $0.countries = [
        Country(
          code: "gb", name: "United Kingdom",
          lines: [.init(kind: .emergency, number: "999", text: "Call", source: "ghost", checked: Sample.day)])
      ]
    }
    try expectDefects([.unknownReference("ghost", in: "club")]) {
      $0.organizations = [
        Organization(id: "club", name: "Club", does: "Helps.", checked: Sample.day, source: "ghost")
      ]
    }
    try expectDefects([.unknownReference("ghost", in: "Old Club")]) {
      $0.formerOrganizations = [FormerOrganization(name: "Old Club", text: cited)]
    }
  }
}
