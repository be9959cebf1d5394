import QuestionnaireCore
import TestSupport
import Testing

/// Numbers are exact, and what is worked out is so whenever an answer changes.
@Suite struct ComputedValueTests {
  private static func number(_ above: Int, _ below: Int = 1) -> Fraction? { Fraction(above, over: below) }

  @Test func aFractionIsExact() throws {
    let third = try #require(Self.number(1, 3))
    #expect(third.multiplied(by: Fraction(3)) == Fraction(1))
    #expect(third.adding(third)?.adding(third) == Fraction(1))
    #expect(Self.number(-6, -4) == Self.number(3, 2) && Self.number(3, -2)?.description == "-1.5")
    #expect(Fraction(1).divided(by: Fraction(0)) == nil && Self.number(1, 0) == nil)
    #expect(third.description == "(1 / 3)" && third.decimal?.description == "0.333")
    #expect(try Fraction(#require(DecimalNumber("2.50"))) == Self.number(5, 2))
  }

  @Test func whatDoesNotFitIsNothing() throws {
    #expect(Fraction(.max).adding(Fraction(1)) == nil)
    #expect(Fraction(.max).multiplied(by: Fraction(2)) == nil)
    #expect(Fraction(.min).negated == nil)
    #expect(Fraction(.max).decimal == nil)
    // The order is known where the products would not fit.
    let least = try #require(Self.number(1, .max))
    #expect(least < Fraction(.max) && Fraction(.min) < least && !(least < least))
  }

  @Test(arguments: [
    (5, 2, 0, "3"), (-5, 2, 0, "-3"), (1, 3, 2, "0.33"), (2, 3, 2, "0.67"), (7, 1, 2, "7"),
    (-1, 3, 1, "-0.3"),
  ])
  func aHalfIsRoundedAwayFromZero(_ above: Int, _ below: Int, _ places: Int, _ text: String) throws {
    #expect(try #require(Self.number(above, below)).rounded(to: places)?.description == text)
  }

  private static let sum = Calculation.sum([
    .first([.init(when: .test(.yesNo("a", true)), .number(Fraction(2)))]), .answer("n"),
  ])

  private static func items(_ calculation: Calculation, then condition: Condition) -> [Item] {
    [
      Sample.item("a", .yesNo), Sample.item("n", .number(.init())),
      Item(linkId: "c", kind: .computed(ComputedValue(record: "C", .number(calculation)))),
      Sample.item("more", .yesNo, when: condition),
    ]
  }

  private static func test(_ comparison: QuestionnaireCore.Test.Comparison, _ number: Int) -> Condition {
    .test(.number("c", comparison, DecimalNumber(number)))
  }

  @Test func itChangesWithAnAnswerAtOnce() throws {
    var interview = Interview(try Sample.questionnaire(Self.items(Self.sum, then: Self.test(.greater, 3))))
    #expect(interview.evaluation.computed.first?.result == nil)
    try interview.answer("a", with: .value(.yes))
    try interview.answer("n", with: .value(.number(DecimalNumber(2))))
    #expect(interview.evaluation.computed.first?.result == .number(Fraction(4)))
    #expect(interview.evaluation.current?.linkId == "more")
    try interview.answer("a", with: .unknown)
    #expect(interview.evaluation.computed.first?.result == .number(Fraction(2)))
    #expect(interview.evaluation.computed.first?.missing == 1 && interview.evaluation.isComplete)
    #expect(interview.evaluation.path.map(\.linkId) == ["a", "n"])
  }

  @Test func itIsNeverAskedAndTakesNoAnswer() throws {
    var interview = Interview(try Sample.questionnaire(Self.items(Self.sum, then: .always)))
    #expect(interview.questionnaire.prompt("c") == nil)
    #expect(throws: AnswerRejection.notAsked) {
      try interview.remember("c", .value(.number(DecimalNumber(1))))
    }
    #expect(interview.progress == Progress(atLeast: 3, atMost: 3))
  }

  @Test func aTestOfItIsExact() throws {
    let third = Calculation.arithmetic(.answer("n"), .over, .number(Fraction(3)))
    let whole = Calculation.arithmetic(third, .times, .number(Fraction(3)))
    var interview = Interview(try Sample.questionnaire(Self.items(whole, then: Self.test(.equal, 1))))
    try interview.answer("a", with: .unknown)
    try interview.answer("n", with: .value(.number(DecimalNumber(1))))
    #expect(interview.evaluation.current?.linkId == "more")
    // A little more than 2 is not 2, though it is written so.
    let little = try #require(Fraction(1, over: 10_000))
    let more = Calculation.sum([.answer("n"), .number(little)])
    interview = Interview(try Sample.questionnaire(Self.items(more, then: Self.test(.greater, 2))))
    try interview.answer("a", with: .unknown)
    try interview.answer("n", with: .value(.number(DecimalNumber(2))))
    #expect(interview.evaluation.current?.linkId == "more")
  }

  @Test func aheadOfWhatItReadsNothingIsKnownOfIt() throws {
    let items =
      [Sample.item("first", .yesNo)] + Self.items(Self.sum, then: Self.test(.less, 3))
      + [Sample.item("last", .yesNo)]
    var interview = Interview(try Sample.questionnaire(items))
    try interview.answer("first", with: .value(.yes))
    try interview.answer("a", with: .value(.yes))
    try interview.remember("more", .value(.yes))
    #expect(interview.evaluation.current?.linkId == "n")
    #expect(interview.evaluation.computed.first?.result == nil)
    #expect(interview.evaluation.truth(of: Self.test(.less, 3)) == .unknown)
  }

  @Test func itReadsNumbersBeforeItOnly() throws {
    func defects(_ calculation: Calculation) -> [IllFormedQuestionnaire.Defect] {
      do throws(IllFormedQuestionnaire) {
        _ = try Sample.questionnaire(Self.items(calculation, then: .always))
        return []
      } catch { return error.defects }
    }
    #expect(defects(.answer("n")) == [])
    #expect(defects(.answer("a")) == [.wrongKind("a", in: "c")])
    #expect(defects(.answer("more")) == [.notEarlier("more", in: "c"), .wrongKind("more", in: "c")])
    #expect(defects(.answer("nobody")) == [.unknownName("nobody", in: "c")])
    #expect(defects(.answer("c")) == [.notEarlier("c", in: "c")])
  }

  @Test func howItIsWorkedOutIsInTheFingerprint() throws {
    let one = try Sample.questionnaire(Self.items(Self.sum, then: .always))
    let other = try Sample.questionnaire(Self.items(.answer("n"), then: .always))
    #expect(one.fingerprint != other.fingerprint)
    #expect(Self.sum.text == "sum(if a is yes then 2, n)")
  }
}
