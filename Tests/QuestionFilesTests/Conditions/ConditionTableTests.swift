import QuestionFiles
import QuestionnaireCore
import TestSupport
import Testing

/// Conditions as an author writes them, and what the engine reads.
@Suite struct ConditionTableTests {
  private static func age(_ comparison: QuestionnaireCore.Test.Comparison, _ text: String) -> Condition {
    Quantity(text).map { .test(.quantity("age", comparison, $0)) } ?? .any([])
  }
  private static let smokes = Condition.test(.yesNo("smoke", true))
  private static let slow = Condition.test(.choice("speed", ["slow"]))

  static let table: [(text: String, condition: Condition)] = [
    ("smoke is yes", smokes),
    ("smoke is no", .test(.yesNo("smoke", false))),
    ("smoke is not yes", .not(smokes)),
    ("speed is slow", slow),
    ("speed is not slow", .not(slow)),
    ("speed is any of [slow, sudden]", .test(.choice("speed", ["slow", "sudden"]))),
    ("signs includes pain", .test(.includes("signs", .any, ["pain"]))),
    ("signs includes all of [pain,shake]", .test(.includes("signs", .all, ["pain", "shake"]))),
    ("signs includes none of [ pain ]", .test(.includes("signs", .none, ["pain"]))),
    ("signs includes none-of-these", .test(.includes("signs", .any, ["none-of-these"]))),
    ("count signs >= 2", .test(.count("signs", .greaterOrEqual, 2))),
    ("count signs=2", .test(.count("signs", .equal, 2))),
    ("pills includes any of @warm", .test(.includes("pills", .any, ["red"]))),
    ("pills includes any of @medicines", .test(.includes("pills", .any, ["blue", "red"]))),
    ("age < 13 years", age(.less, "13 years")),
    ("age >= 1 year 6 months", age(.greaterOrEqual, "1 year 6 months")),
    (
      "age between 2 years and 5 years",
      .all([age(.greaterOrEqual, "2 years"), age(.lessOrEqual, "5 years")])
    ),
    (
      "age between 2 years and 5 years and smoke is yes",
      .all([.all([age(.greaterOrEqual, "2 years"), age(.lessOrEqual, "5 years")]), smokes])
    ),
    (
      "lasting > 30 minutes",
      Quantity("30 minutes").map { .test(.quantity("lasting", .greater, $0)) } ?? .any([])
    ),
    ("weight >= 40.5", .test(.number("weight", .greaterOrEqual, DecimalNumber(thousandths: 40_500)))),
    ("weight >= 40 kg", .test(.number("weight", .greaterOrEqual, DecimalNumber(40)))),
    ("weight > -3", .test(.number("weight", .greater, DecimalNumber(-3)))),
    ("level >= 7", .test(.number("level", .greaterOrEqual, DecimalNumber(7)))),
    ("places includes right-hand", .test(.regions("places", .any, ["right-hand"]))),
    ("places includes any of @hands", .test(.regions("places", .any, ["right-hand", "left-hand"]))),
    ("spot is nape", .test(.regions("spot", .any, ["nape"]))),
    ("spot is not nape", .not(.test(.regions("spot", .any, ["nape"])))),
    ("spot is any of @hands", .test(.regions("spot", .any, ["right-hand", "left-hand"]))),
    ("count places > 1", .test(.count("places", .greater, 1))),
    ("sites(places) includes neck", .test(.sites("places", .any, ["neck"]))),
    (
      "sites( places ) includes none of [neck, left-arm]",
      .test(.sites("places", .none, ["neck", "left-arm"]))
    ),
    ("sites(places) adjoin", .test(.sitesAdjoin("places"))),
    ("sites(places) on one side", .test(.sitesOnOneSide("places"))),
    ("count sites(places) <= 2", .test(.countSites("places", .lessOrEqual, 2))),
    ("smoke is answered", .test(.state("smoke", .answered))),
    ("smoke is unknown", .test(.state("smoke", .unknown))),
    ("words is declined", .test(.state("words", .declined))),
    ("since is not asked", .test(.state("since", .notAsked))),
    ("places is not answered", .test(.state("places", .notAnswered))),
    ("smoke is yes and speed is slow", .all([smokes, slow])),
    ("smoke is yes or speed is slow", .any([smokes, slow])),
    ("smoke is yes or speed is slow and smoke is yes", .any([smokes, .all([slow, smokes])])),
    ("(smoke is yes or speed is slow) and smoke is yes", .all([.any([smokes, slow]), smokes])),
    ("not smoke is yes", .not(smokes)),
    ("not (smoke is yes and not speed is slow)", .not(.all([smokes, .not(slow)]))),
    ("((smoke is yes))", smokes),
    ("band is big", .test(.derived("band", ["big"]))),
    ("band is not big", .not(.test(.derived("band", ["big"])))),
    ("band is any of [big, small]", .test(.derived("band", ["big", "small"]))),
  ]

  private func loaded(_ text: String) throws -> Flag {
    let rules = """
      derived:
      - {derive: band, record: Band, values: [{big: age > 3 years}, {small: age <= 3 years}]}
      red-flags:
      - red-flag: air
        triage: emergency
        title: Air
        text: Act. [@book]
        when: \(text)
      """
    var folder = SampleFolder.folder
    folder.add(Array(SampleFolder.questionnaire(rules: rules).utf8), at: "sample.yaml")
    let loaded = QuestionLoader.load(folder)
    #expect(loaded.diagnostics.isEmpty, "\(DiagnosticText.render(loaded.diagnostics))")
    return try #require(loaded.questionnaires["sample"]?.flags.first)
  }

  @Test(arguments: table) func isRead(_ text: String, _ condition: Condition) throws {
    #expect(try loaded(text).when == condition)
  }

  @Test(arguments: [
    "\"smoke is yes \\\n      and speed is slow\"", "'smoke is yes\n\n      and speed is slow'",
    ">-\n    smoke is yes\n    and\n    speed is slow", "|\n    smoke is yes\n      and speed is slow",
    "smoke is yes\n      and speed is slow",
  ])
  func isReadInEveryStyle(_ text: String) throws {
    #expect(try loaded(text).when == .all([Self.smokes, Self.slow]))
  }

  @Test func outcomesAreReadInClaims() throws {
    let rules = """
      claims:
      - {claim: one, when: triage is same-day, then: triage >= soon and topic general}
      """
    var folder = SampleFolder.folder
    folder.add(Array(SampleFolder.questionnaire(rules: rules).utf8), at: "sample.yaml")
    let claim = try #require(QuestionLoader.load(folder).questionnaires["sample"]?.claims.first)
    #expect(claim.when == .test(.triage(.equal, .sameDay)))
    #expect(claim.then == .all([.test(.triage(.greaterOrEqual, .soon)), .test(.topic("general"))]))
  }
}
