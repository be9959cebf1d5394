import FlowAnalysis
import QuestionFiles
import QuestionnaireCore
import TestSupport
import Testing

/// What interviews touch, and the answers that touch the rest.
@Suite struct CoverageTests {
  private let lamps: Questionnaire
  private let analysis: Analysis

  init() throws {
    let files = try #require(filesOfFolder("Tests/AnamnesisTests/Lamps"))
    lamps = try #require(QuestionLoader.load(QuestionFolder(files)).questionnaires["lamps"])
    analysis = Analysis(lamps)
  }

  private func coverage(_ sheets: AnswerSheet...) -> Coverage {
    var coverage = Coverage(of: analysis)
    for sheet in sheets { coverage.add(sheet.conduct(lamps).interview) }
    return coverage
  }

  private static let oldLamp = AnswerSheet(
    answers: ["respondent": ["me"], "flicker": ["yes"], "since": ["1 month"]], otherwise: .no)

  @Test func oneInterviewLeavesTheRest() {
    let coverage = coverage(Self.oldLamp)
    #expect(
      coverage.untouched == [
        .options("now", ["smoke"]), .options("now", ["hum"]), .options("flicker", ["no"]),
        .derivedValue("age-of-flicker", "new"), .flag("fire"), .flag("not-known"), .topic("general"),
      ])
    let options = coverage.counts.first { $0.kind == .option }
    #expect(options?.touched == 3)
    #expect(options?.total == 6)
    #expect(!coverage.isSufficient)
  }

  /// What two questionnaires have in the same words is tried by a story about either; what has other words is not.
  @Test func whatIsSharedIsTouchedInBoth() throws {
    func edition(_ question: String, _ level: TriageLevel = .sameDay) throws -> Questionnaire {
      var content = try Sample.questionnaire([
        Sample.item("pain", .yesNo), Sample.item("fit", .yesNo) { $0.text = PersonText(question) },
      ]).content
      content.flags = [Sample.flag("hurts", level, when: .test(.yesNo("pain", true)))]
      return try Questionnaire(content)
    }
    let one = try edition("Was there a fit?")
    let other = try edition("Were there fits?")
    var tried = Coverage(of: Analysis(one))
    tried.add(AnswerSheet(answers: ["pain": ["yes"], "fit": ["no"]]).conduct(one).interview)
    #expect(tried.isSufficient)
    var both = Coverage(of: Analysis(other))
    both.adopt(tried)
    #expect(both.touched.isSuperset(of: [.item("pain"), .flag("hurts")]))
    #expect(!both.touched.contains(.item("fit")))
    #expect(!both.isSufficient)
    var louder = Coverage(of: Analysis(try edition("Were there fits?", .emergency)))
    louder.adopt(tried)
    #expect(!louder.touched.contains(.flag("hurts")))
  }

  @Test func optionsThatNothingTellsApartCountAsOne() {
    #expect(coverage().things.contains(.options("respondent", ["me", "friend"])))
    let friend = AnswerSheet(answers: ["respondent": ["friend"]])
    #expect(coverage(friend).touched.contains(.options("respondent", ["me", "friend"])))
  }

  @Test func aQuestionThatIsNotAskedIsNotTouched() {
    let steady = AnswerSheet(answers: ["respondent": ["me"], "flicker": ["no"]])
    let coverage = coverage(steady)
    #expect(coverage.untouched.first == .item("since"))
    #expect(!coverage.touched.contains(.because("flickering", 0)))
    #expect(coverage.touched.contains(.topic("general")))
  }

  @Test func linesCountAsOptions() {
    let smoke = AnswerSheet(answers: ["respondent": ["me"], "now": ["unknown"], "now/smoke": ["yes"]])
    #expect(coverage(smoke).touched.contains(.options("now", ["smoke"])))
    #expect(!coverage(smoke).touched.contains(.options("now", ["hum"])))
    let none = AnswerSheet(
      answers: ["respondent": ["me"], "now": ["unknown"], "now/smoke": ["no"], "now/hum": ["no"]])
    #expect(coverage(none).touched.contains(.options("now", ["none-of-these"])))
  }

  @Test func aClaimThatHoldsOnTheWayIsTouched() throws {
    var content = lamps.content
    let calm = Condition.test(.triage(.equal, .routine))
    content.claims = [
      Claim(name: "calm at first", when: calm, then: calm),
      Claim(name: "never", when: .any([]), then: calm),
    ]
    let claiming = try Questionnaire(content)
    var coverage = Coverage(of: Analysis(claiming))
    coverage.add(Self.oldLamp.conduct(claiming).interview)
    #expect(coverage.touched.contains(.claim(0)))
    #expect(!coverage.touched.contains(.claim(1)))
  }

  @Test func theSuggestedAnswersTouchEverything() throws {
    var all = coverage()
    for thing in all.things {
      let sheet = try #require(analysis.cheapestAnswers(touching: thing), "\(thing)")
      let held = sheet.conduct(lamps)
      #expect(held.refusals.isEmpty && held.notAsked.isEmpty, "\(thing)")
      #expect(coverage(sheet).touched.contains(thing), "\(thing): \(sheet.answers)")
      all.add(held.interview)
    }
    #expect(all.untouched == [])
    #expect(all.isSufficient)
  }

  @Test func theFewestAnswersAreFound() {
    let old = analysis.cheapestAnswers(making: .test(.derived("age-of-flicker", ["old"])))
    #expect(old.map { Set($0.answers.keys) } == ["respondent", "flicker", "since"])
    // Ticked in the list, and not said line by line after "I do not know".
    let fire = analysis.cheapestAnswers(making: .test(.triage(.equal, .emergency)))
    #expect(fire?.answers == ["respondent": ["me"], "now": ["smoke"]])
    #expect(analysis.cheapestAnswers(asking: "place")?.answers == ["respondent": ["me"]])
  }

  @Test func whatCannotBeHasNoAnswers() {
    let both = Condition.all([.test(.yesNo("flicker", true)), .test(.yesNo("flicker", false))])
    #expect(analysis.cheapestAnswers(making: both) == nil)
    #expect(analysis.cheapestAnswers(making: .test(.yesNo("no-such-question", true))) == nil)
    #expect(analysis.cheapestAnswers(asking: "no-such-question") == nil)
    #expect(analysis.cheapestAnswers(touching: .claim(0)) == nil)
  }

  @Test func beyondTheLimitsNothingIsSuggested() {
    let small = Analysis(lamps, limits: Analysis.Limits(nodes: 4))
    #expect(small.isBeyondLimits)
    #expect(small.cheapestAnswers(asking: "since") == nil)
    #expect(Coverage(of: small).things == Coverage(of: analysis).things)
  }

  @Test(arguments: Tier.cases(4, nightly: 10))
  func suggestsWhatEveryInterviewTogetherTouches(_ block: UInt64) {
    var held = 0
    var seed = block << 32
    while held < 30 {
      seed += 1
      var random = RandomContent(seed: seed, greatestSize: 16)
      guard let questionnaire = random.questionnaire() else { continue }
      let analysis = Analysis(questionnaire)
      var every = EveryInterview(questionnaire, Coverage(of: analysis))
      guard every.hold() else { continue }
      held += 1
      for thing in every.coverage.things {
        // What a claim says of triage may hold on the way only.
        if case .claim = thing { continue }
        let isSuggested = analysis.cheapestAnswers(touching: thing) != nil
        #expect(isSuggested == every.coverage.touched.contains(thing), "seed \(seed): \(thing)")
      }
    }
  }
}

/// Every interview with a small questionnaire, and what they touch together.
private struct EveryInterview {
  private(set) var coverage: Coverage
  private let questionnaire: Questionnaire
  private let every: EveryAnswer
  private var count = 0

  init(_ questionnaire: Questionnaire, _ coverage: Coverage) {
    self.questionnaire = questionnaire
    self.coverage = coverage
    every = EveryAnswer(questionnaire)
  }

  /// Holds them all; false if there are too many.
  mutating func hold() -> Bool {
    hold(Interview(questionnaire))
    return count <= 300
  }

  private mutating func hold(_ interview: Interview) {
    guard count <= 300 else { return }
    guard let prompt = interview.evaluation.current else {
      count += 1
      return coverage.add(interview)
    }
    let question = interview.question(for: prompt)
    let answers =
      question.map { every.answers(to: $0, for: questionnaire.items[prompt.item].linkId) } ?? [.value(.read)]
    for answer in answers {
      var next = interview
      if (try? next.answer(prompt.linkId, with: answer)) != nil { hold(next) }
    }
  }
}
