import QuestionnaireCore
import TestSupport
import Testing

/// Every test against every state of what it reads.
@Suite struct ConditionTests {
  private typealias CoreTest = QuestionnaireCore.Test

  private static let items: [Item] = [
    Sample.item("smoke", .yesNo), Sample.item("speed", .choice(Sample.options("slow", "sudden"))),
    Sample.item("signs", .choices(Sample.options("pain", "shake", "jerk", "none-of-these"))) {
      $0.clearer = .lines(
        intro: nil, ["pain", "shake", "jerk"].map { .init(option: $0, text: PersonText("\($0)?")) })
    },
    Sample.item("age", .age(.init())), Sample.item("places", .regions),
    Sample.item("level", .scale(low: "no", high: "most")),
    Sample.item("weight", .number(.init(unit: "kg"))), Sample.item("last", .text),
  ]

  private func truth(_ test: CoreTest, _ answers: [LinkID: [String]]) throws -> Truth {
    var interview = Interview(try Sample.questionnaire(Self.items))
    while let prompt = interview.evaluation.current, let question = interview.question(for: prompt) {
      guard let words = answers[prompt.linkId] else { break }
      try interview.answer(prompt.linkId, with: Answer(words: words, for: question, in: Sample.body))
    }
    return interview.evaluation.truth(of: .test(test))
  }

  private func signs(_ words: String...) -> [LinkID: [String]] {
    ["smoke": ["no"], "speed": ["slow"], "signs": words]
  }

  private func lines(_ pain: String, _ shake: String, _ jerk: String?) -> [LinkID: [String]] {
    var answers = signs("unknown")
    answers["signs/pain"] = [pain]
    answers["signs/shake"] = [shake]
    answers["signs/jerk"] = jerk.map { [$0] }
    return answers
  }

  @Test func valueTestsAreDefiniteOnlyWhenAnswered() throws {
    for (words, yes, no) in [
      ("yes", Truth.true, Truth.false), ("no", .false, .true), ("unknown", .unknown, .unknown),
      ("declined", .unknown, .unknown),
    ] {
      #expect(try truth(.yesNo("smoke", true), ["smoke": [words]]) == yes)
      #expect(try truth(.yesNo("smoke", false), ["smoke": [words]]) == no)
    }
    #expect(try truth(.yesNo("smoke", true), [:]) == .unknown)
  }

  @Test func stateTestsAreUnknownOnlyWhileAhead() throws {
    let table: [(String, [CoreTest.State: Truth])] = [
      (
        "yes",
        [.answered: .true, .unknown: .false, .declined: .false, .notAsked: .false, .notAnswered: .false]
      ),
      (
        "unknown",
        [.answered: .false, .unknown: .true, .declined: .false, .notAsked: .false, .notAnswered: .true]
      ),
      (
        "declined",
        [.answered: .false, .unknown: .false, .declined: .true, .notAsked: .false, .notAnswered: .true]
      ),
    ]
    for (word, verdicts) in table {
      for (state, verdict) in verdicts {
        #expect(try truth(.state("smoke", state), ["smoke": [word]]) == verdict)
        #expect(try truth(.state("smoke", state), [:]) == .unknown)
      }
    }
  }

  @Test func listsIncludeAnyAllNone() throws {
    let two = signs("pain", "shake")
    #expect(try truth(.includes("signs", .any, ["jerk", "pain"]), two) == .true)
    #expect(try truth(.includes("signs", .all, ["jerk", "pain"]), two) == .false)
    #expect(try truth(.includes("signs", .none, ["jerk"]), two) == .true)
    #expect(try truth(.count("signs", .equal, 2), two) == .true)
    let none = signs("none-of-these")
    #expect(try truth(.includes("signs", .none, ["jerk", "pain"]), none) == .true)
    #expect(try truth(.count("signs", .equal, 0), none) == .true)
  }

  @Test func linesOfAListStandAlone() throws {
    let half = lines("yes", "unknown", "no")
    #expect(try truth(.includes("signs", .any, ["pain"]), half) == .true)
    #expect(try truth(.includes("signs", .any, ["shake"]), half) == .unknown)
    #expect(try truth(.includes("signs", .any, ["jerk"]), half) == .false)
    #expect(try truth(.count("signs", .greaterOrEqual, 1), half) == .true)
    #expect(try truth(.count("signs", .greaterOrEqual, 2), half) == .unknown)
    #expect(try truth(.count("signs", .equal, 3), half) == .false)
    #expect(try truth(.state("signs", .answered), half) == .true)
    #expect(try truth(.includes("signs", .any, ["none-of-these"]), half) == .false)
    let open = lines("no", "unknown", "no")
    #expect(try truth(.state("signs", .unknown), open) == .true)
    #expect(try truth(.includes("signs", .any, ["none-of-these"]), open) == .unknown)
    let all = lines("no", "no", "no")
    #expect(try truth(.state("signs", .answered), all) == .true)
    #expect(try truth(.includes("signs", .any, ["none-of-these"]), all) == .true)
  }

  @Test func aListHalfAskedIsAheadButItsLinesCount() throws {
    let answers = lines("yes", "no", nil)
    #expect(try truth(.includes("signs", .any, ["pain"]), answers) == .true)
    #expect(try truth(.includes("signs", .any, ["jerk"]), answers) == .unknown)
    #expect(try truth(.state("signs", .answered), answers) == .unknown)
  }

  @Test func amountsAndPlaces() throws {
    let answers: [LinkID: [String]] = [
      "smoke": ["no"], "speed": ["sudden"], "signs": ["pain"], "age": ["40 years 6 months"],
      "places": ["right-hand", "right-elbow", "face"], "level": ["7"], "weight": ["70.5 kg"],
    ]
    #expect(try truth(.choice("speed", ["sudden", "slow"]), answers) == .true)
    #expect(try truth(.quantity("age", .lessOrEqual, #require(Quantity("40 years"))), answers) == .true)
    #expect(try truth(.number("level", .greaterOrEqual, DecimalNumber(7)), answers) == .true)
    #expect(try truth(.number("weight", .greater, DecimalNumber(70)), answers) == .true)
    #expect(try truth(.count("places", .equal, 3), answers) == .true)
    #expect(try truth(.countSites("places", .equal, 2), answers) == .true)
    #expect(try truth(.sites("places", .any, ["right-arm"]), answers) == .true)
    #expect(try truth(.sitesOnOneSide("places"), answers) == .true)
    #expect(try truth(.sitesAdjoin("places"), answers) == .false)
    #expect(try truth(.regions("places", .all, ["face", "right-hand"]), answers) == .true)
  }

  @Test(arguments: [
    (["right-arm", "trunk"], true, false), (["right-arm", "left-arm"], false, false),
    (["right-arm", "left-arm", "trunk"], true, false), (["head", "trunk"], true, false),
    (["right-arm", "right-leg"], false, true), (["head"], false, false), (["head", "left-leg"], false, true),
    ([], false, false),
  ])
  func geometry(_ sites: [SiteID], _ adjoin: Bool, _ oneSide: Bool) {
    #expect(Sample.body.adjoin(Set(sites)) == adjoin)
    #expect(Sample.body.areOnOneSide(Set(sites)) == oneSide)
  }

  @Test func kleeneConnectives() throws {
    let questionnaire = try Sample.questionnaire(Self.items)
    let interview = Interview(questionnaire)
    let open = Condition.test(.yesNo("smoke", true))
    let table: [(Condition, Truth)] = [
      (.all([]), .true), (.any([]), .false), (.all([open, .any([])]), .false),
      (.any([open, .always]), .true),
      (.all([open, .always]), .unknown), (.any([open, .any([])]), .unknown), (.not(open), .unknown),
    ]
    for (condition, truth) in table { #expect(interview.evaluation.truth(of: condition) == truth) }
  }
}
