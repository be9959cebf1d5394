import QuestionnaireCore
import Testing

@Suite struct ConditionTextTests {
  private static let a = Condition.test(.yesNo("a", true))
  private static let b = Condition.test(.state("b", .notAsked))
  private static let c = Condition.test(.triage(.greaterOrEqual, .sameDay))
  private static let years =
    Quantity("13 years").map { Condition.test(.quantity("onset", .less, $0)) } ?? .always

  @Test(arguments: [
    (Condition.always, "always"), (.any([]), "never"), (a, "a is yes"), (.not(a), "not a is yes"),
    (.all([a, b]), "a is yes and b is not asked"),
    (.any([.all([a, b]), c]), "a is yes and b is not asked or triage >= same-day"),
    (.all([.any([a, b]), c]), "(a is yes or b is not asked) and triage >= same-day"),
    (.not(.all([a, b])), "not (a is yes and b is not asked)"),
    (.not(.not(a)), "not (not a is yes)"), (.not(.any([a])), "not a is yes"),
    (.test(.choice("x", ["p"])), "x is p"), (.test(.derived("x", ["p", "q"])), "x is any of [p, q]"),
    (.test(.includes("x", .any, ["p"])), "x includes p"),
    (.test(.includes("x", .none, ["p"])), "x includes none of [p]"),
    (.test(.regions("x", .all, ["p", "q"])), "x includes all of [p, q]"),
    (.test(.sites("x", .any, ["p"])), "sites(x) includes p"), (.test(.count("x", .equal, 2)), "count x = 2"),
    (.test(.countSites("x", .greaterOrEqual, 2)), "count sites(x) >= 2"),
    (.test(.sitesAdjoin("x")), "sites(x) adjoin"), (.test(.sitesOnOneSide("x")), "sites(x) on one side"),
    (years, "onset < 13 years"),
    (.test(.number("x", .greater, DecimalNumber(thousandths: 38_500))), "x > 38.5"),
    (.test(.topic("t")), "topic t"), (.test(.triage(.equal, .emergency)), "triage is emergency"),
  ])
  func reads(_ condition: Condition, _ expected: String) {
    #expect(condition.text == expected)
  }
}
