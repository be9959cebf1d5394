import QuestionFiles
import QuestionnaireCore
import TestSupport
import Testing

/// What is written as an image is read as the same.
@Suite struct QuestionImageTests {
  private func isReadAgain<Value: Imaged & Equatable>(_ value: Value) -> Bool {
    ImageReader.value(Value.self, of: ImageWriter.text(of: value)) == value
  }

  @Test func numbersOfAnySize() throws {
    var numbers = [0, 31, 32, 63, 64, 2047, 2048, .max, .min]
    numbers += (0..<63).map { 1 << $0 }
    #expect(isReadAgain(numbers + numbers.map { ~$0 }))
  }

  @Test func everyShape() throws {
    #expect(isReadAgain([[], ["a", "a"], ["b", "a \"quoted\" line\n`日` é \\ \u{1F9E0}"]]))
    #expect(isReadAgain([nil, 0, -1] as [Int?]))
    #expect(isReadAgain([true, false]))
    #expect(isReadAgain(Country.Line.Kind.allCases))
    #expect(isReadAgain([PersonText("you"), PersonText("you", other: "they", baby: "it")]))
  }

  @Test(arguments: Self.kinds) func everyKindOfQuestion(kind: Question.Kind) {
    #expect(isReadAgain(kind))
  }

  private static let kinds: [Question.Kind] = [
    .yesNo, .choice(.init([AnswerOption(id: "a", text: "A", when: .not(.always))], isSearched: true)),
    .choices(.init([])), .age(.init(atMost: "b", maximum: Quantity([.init(3, .weeks)], isAbout: true))),
    .duration(.init(minimum: Quantity([.init(1, .years), .init(2, .days)]))),
    .number(.init(unit: "kg", minimum: DecimalNumber(thousandths: -1_500), places: 1)),
    .date(.init(after: "c", minimum: PartialDate("2026-05"), maximum: PartialDate("2026-05-03 14:30"))),
    .time, .scale(low: "none", high: "worst"), .region, .regions, .text,
  ]

  @Test(arguments: Self.tests) func everyKindOfTest(test: QuestionnaireCore.Test) {
    #expect(isReadAgain(Condition.any([.test(test), .all([.not(.test(test))])])))
  }

  private static let tests: [QuestionnaireCore.Test] = [
    .yesNo("a", false), .choice("a", ["b", "c"]), .derived("a", []), .includes("a", .none, ["b"]),
    .regions("a", .all, ["b"]), .sites("a", .any, ["b"]), .count("a", .less, 2),
    .countSites("a", .greaterOrEqual, 3), .sitesAdjoin("a"), .sitesOnOneSide("a"),
    .number("a", .equal, DecimalNumber(thousandths: 38_500)), .state("a", .notAnswered), .topic("a"),
    .triage(.lessOrEqual, .sameDay),
  ]

  @Test func whatIsWorkedOut() throws {
    let half = try #require(Fraction(1, over: -2))
    let sum = Calculation.sum([
      .answer("a"), .arithmetic(.number(half), .over, .rounded(.answer("b"), places: 2)),
    ])
    let first = Calculation.first([.init(when: .always, sum)])
    #expect(isReadAgain(ComputedValue(record: "sum", .number(first, unit: "kg"), isShown: false)))
    #expect(isReadAgain(ComputedValue(record: "words", .words([.init(when: .always, "many")]))))
  }

  @Test func aQuestionnaire() throws {
    let questionnaire = try #require(QuestionLoader.load(SampleFolder.folder).questionnaires["sample"])
    #expect(isReadAgain(questionnaire.content))
  }

  /// Wherever an image is cut off or spoilt, reading it ends, and a shorter one is refused.
  @Test func aDamagedImageIsNone() throws {
    let questionnaire = try #require(QuestionLoader.load(SampleFolder.folder).questionnaires["sample"])
    let image = Array(ImageWriter.text(of: questionnaire.content).utf8)
    for length in stride(from: 0, to: image.count, by: 7) {
      let cut = String(decoding: image[..<length], as: UTF8.self)
      #expect(ImageReader.value(QuestionnaireContent.self, of: cut) == nil)
      var spoilt = image
      spoilt[length] ^= 0x15
      _ = ImageReader.value(QuestionnaireContent.self, of: String(decoding: spoilt, as: UTF8.self))
    }
  }
}
