import FlowAnalysis
import QuestionnaireCore
import TestSupport
import Testing

/// Of a value that is worked out from answers nothing is proved that is not so, and what is not proved is named.
@Suite struct FreeSwitchTests {
  /// The score of two questions: 0, 2, 3 or 5.
  private static let score = ComputedValue(
    record: "Score",
    .number(
      .sum([
        .first([.init(when: .test(.yesNo("a", true)), .number(Fraction(2)))]),
        .first([.init(when: .test(.yesNo("b", true)), .number(Fraction(3)))]),
      ])))

  private static func test(_ comparison: QuestionnaireCore.Test.Comparison, _ number: String) -> Condition {
    DecimalNumber(number).map { .test(.number("score", comparison, $0)) } ?? .any([])
  }

  private static func questionnaire(_ condition: Condition, claims: [Claim] = []) throws -> Questionnaire {
    var content = try Sample.questionnaire([
      Sample.item("a", .yesNo), Sample.item("b", .yesNo),
      Item(linkId: "score", kind: .computed(Self.score)), Sample.item("more", .yesNo, when: condition),
    ]).content
    content.claims = claims
    return try Questionnaire(content)
  }

  private static func facts(_ questionnaire: Questionnaire, of part: QuestionnairePart) -> [ProofFinding.Fact]
  {
    Analysis(questionnaire).findings().filter { $0.subject == part }.map(\.fact)
  }

  @Test func whatRestsOnItIsNamed() throws {
    let found = Self.facts(try Self.questionnaire(Self.test(.greater, "4")), of: .item("more"))
    #expect(found.contains(.restsOnComputed(["score"])))
    #expect(!found.contains { if case .neverOccurs = $0 { true } else { false } })
  }

  @Test func noNumberMeetsWhatRulesItselfOut() throws {
    let condition = Condition.all([Self.test(.greater, "4"), Self.test(.less, "2")])
    let found = Self.facts(try Self.questionnaire(condition), of: .item("more"))
    #expect(found.contains(.neverOccurs(conflict: [.item("more")])))
  }

  @Test func whatOnlyAnImpossibleScoreShowsIsNotClaimed() throws {
    // No answers lead to a score of 6, and nothing here can know it.
    let claims = [Claim(name: "none", when: Self.test(.greater, "5"), then: .test(.yesNo("a", false)))]
    let found = Self.facts(try Self.questionnaire(Self.test(.greater, "4"), claims: claims), of: .claim(0))
    #expect(found.contains(.restsOnComputed(["score"])) && !found.contains(.claimFails))
    #expect(!found.contains { if case .inconsistent = $0 { true } else { false } })
  }

  @Test func nothingIsCountedOrMeasured() throws {
    let analysis = Analysis(try Self.questionnaire(Self.test(.greater, "4")))
    #expect(analysis.readsComputed && analysis.counts().isUndecided && analysis.exactProgress() == nil)
  }

  @Test func whatNothingReadsIsInNobodysWay() throws {
    let analysis = Analysis(try Self.questionnaire(.test(.yesNo("a", true))))
    #expect(!analysis.readsComputed && !analysis.counts().isUndecided)
    // Each of two questions has yes, no and neither in two ways; the third is asked on "yes" alone.
    #expect(analysis.counts().interviews == 28)
    #expect(analysis.exactProgress() != nil)
  }

  @Test func betweenNearNumbersNothingIsDecided() throws {
    let condition = Condition.all([Self.test(.greater, "2"), Self.test(.less, "2.001")])
    let analysis = Analysis(try Self.questionnaire(condition))
    #expect(analysis.findings().allSatisfy { if case .undecided = $0.fact { true } else { false } })
  }
}
