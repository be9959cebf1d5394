import FlowAnalysis
import QuestionnaireCore
import TestSupport
import Testing

/// Limits of every kind: of one answer by another, and of the analysis itself.
@Suite struct LimitTests {
  private static func findings(_ flagWhen: Condition, _ items: [Item]) throws -> [ProofFinding] {
    let questionnaire = try Sample.questionnaire(items, flags: [Sample.flag("it", .soon, when: flagWhen)])
    return Analysis(questionnaire).findings().filter { $0.subject == .flag("it") }
  }

  private static let ages = [
    Sample.item("age", .age(.init())), Sample.item("onset", .age(.init(atMost: "age"))),
    Sample.item("lasting", .duration(.init(atMost: "age"))),
  ]

  private static func test(_ id: LinkID, _ comparison: QuestionnaireCore.Test.Comparison, _ text: String)
    -> Condition
  {
    Quantity(text).map { .test(.quantity(id, comparison, $0)) } ?? .any([])
  }

  @Test func anOnsetBeyondTheAgeCannotBe() throws {
    let found = try Self.findings(
      .all([Self.test("age", .less, "2 years"), Self.test("onset", .greaterOrEqual, "3 years")]), Self.ages)
    #expect(found.first?.fact == .neverOccurs(conflict: [.flag("it")]))
  }

  /// "2 years" is a coarser answer than "30 months", and the engine compares in years.
  @Test func aCoarseAgeLeavesRoom() throws {
    let found = try Self.findings(
      .all([Self.test("age", .less, "28 months"), Self.test("onset", .greaterOrEqual, "30 months")]),
      Self.ages)
    #expect(found.isEmpty)
  }

  @Test func hoursStayBelowYears() throws {
    let found = try Self.findings(
      .all([Self.test("age", .less, "1 year"), Self.test("lasting", .less, "6 hours")]), Self.ages)
    #expect(found.isEmpty)
  }

  @Test func lengthsInEveryUnitAreTold() throws {
    let items = [
      Sample.item("lasting", .duration(.init(minimum: Quantity("1 day"), maximum: Quantity("4 weeks"))))
    ]
    for (comparison, text, canBe) in [
      (QuestionnaireCore.Test.Comparison.less, "1 day", false), (.less, "25 hours", true),
      (.greater, "4 weeks", false),
      (.greater, "27 days", true), (.equal, "1 month", true), (.equal, "2 months", false),
    ] {
      let found = try Self.findings(Self.test("lasting", comparison, text), items)
      let occurs = !found.contains { if case .neverOccurs = $0.fact { true } else { false } }
      #expect(occurs == canBe, "\(comparison) \(text)")
    }
  }

  /// Questions, each asked only after the one before.
  @Test func aChainOfFollowUpsIsCounted() throws {
    let items = (0..<200).map { place in
      let guardCondition: Condition = place == 0 ? .always : .test(.yesNo(LinkID("q\(place - 1)"), true))
      return Sample.item(LinkID("q\(place)"), .yesNo, when: guardCondition)
    }
    let questionnaire = try Sample.questionnaire(items)
    let analysis = Analysis(questionnaire)
    let counts = analysis.counts()
    #expect(counts.screens == 1...200)
    // Unknown, declined or no at each question, or yes to all.
    #expect(counts.interviews.description == "601")
    let progress = try #require(analysis.exactProgress())
    #expect(progress.progress(of: Interview(questionnaire)) == Progress(atLeast: 1, atMost: 200))
  }

  /// A condition of more answers than any file has: the deepest recursion there is.
  @Test func aLongConditionFitsTheStack() throws {
    let ids = (0..<1_200).map { LinkID("q\($0)") }
    let when = Condition.all(ids.map { .test(.yesNo($0, true)) })
    let questionnaire = try Sample.questionnaire(
      ids.map { Sample.item($0, .yesNo) }, flags: [Sample.flag("all", .soon, when: when)])
    let analysis = Analysis(questionnaire)
    #expect(!analysis.isBeyondLimits)
    #expect(analysis.minimalAnswers(raising: "all").total == 1)
    #expect(analysis.counts().interviews == BigNatural(4).power(1_200))
  }

  @Test func aNodeLimitIsSaidAndNeverHangs() throws {
    var draft = Draft()
    for place in 0..<12 { draft.ask(LinkID("q\(place)")) }
    let pairs = (0..<6).map { Condition.all([.yes(LinkID("q\($0)")), .yes(LinkID("q\($0 + 6)"))]) }
    draft.flags.append(Sample.flag("any", .soon, when: .any(pairs)))
    let questionnaire = try draft.questionnaire()
    let analysis = Analysis(questionnaire, limits: .init(nodes: 60))
    #expect(analysis.isBeyondLimits)
    #expect(
      analysis.findings().allSatisfy { finding in
        if case .undecided = finding.fact { true } else { false }
      })
    #expect(analysis.exactProgress() == nil)
    #expect(analysis.counts().isUndecided)
    #expect(Analysis(questionnaire).findings().isEmpty)
  }

  /// What is counted with little room, so that what is needed is moved on again and again, is what is counted with much.
  @Test func littleRoomCountsTheSame() {
    var decided = 0
    for seed in UInt64(1)...600 {
      var random = RandomContent(seed: seed, greatestSize: 12)
      guard let questionnaire = random.questionnaire() else { continue }
      let counts = Analysis(questionnaire, limits: .init(nodes: 400)).counts()
      if counts.isUndecided { continue }
      let usual = Analysis(questionnaire).counts()
      decided += 1
      #expect(counts.interviews == usual.interviews, "seed \(seed)")
      #expect(counts.screens == usual.screens, "seed \(seed)")
    }
    #expect(decided > 100)
  }
}
