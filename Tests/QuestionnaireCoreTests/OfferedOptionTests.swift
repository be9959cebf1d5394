import QuestionnaireCore
import TestSupport
import Testing

/// Options that are offered to some people only, and what their answers count for.
@Suite struct OfferedOptionTests {
  private static let isGrown =
    Quantity([.init(16, .years)]).map { Condition.test(.quantity("age", .greaterOrEqual, $0)) }

  private static func signs(
    _ kind: (Question.Choices) -> Question.Kind, isAllConditional: Bool = false,
    change: (inout Question) -> Void = { _ in }
  ) -> Item {
    let options = ["pain", "driving", "none-of-these"].map { id in
      AnswerOption(
        id: OptionID(id), text: PersonText(id), isExclusive: id == "none-of-these",
        when: id == "driving" || (id == "pain" && isAllConditional) ? isGrown : nil)
    }
    return Sample.item("signs", kind(.init(options)), change: change)
  }

  private func interview(_ signs: Item, age: String) throws -> Interview {
    var interview = Interview(
      try Sample.questionnaire([
        Sample.item("age", .age(.init())), signs, Sample.item("last", .yesNo),
      ]))
    try interview.answer(
      "age", with: age == "unknown" ? .unknown : .value(.quantity(#require(Quantity(age)))))
    return interview
  }

  private func offered(_ interview: Interview) throws -> [String] {
    let prompt = try #require(interview.evaluation.current)
    return try #require(interview.question(for: prompt)).options.map(\.id.rawValue)
  }

  private func includes(_ option: OptionID, _ interview: Interview) -> Truth {
    interview.evaluation.truth(of: .test(.includes("signs", .any, [option])))
  }

  @Test func anOptionIsOfferedUnlessItsConditionIsFalse() throws {
    #expect(
      try offered(interview(Self.signs(Question.Kind.choices), age: "40 years")) == [
        "pain", "driving", "none-of-these",
      ])
    #expect(
      try offered(interview(Self.signs(Question.Kind.choices), age: "unknown")) == [
        "pain", "driving", "none-of-these",
      ])
    #expect(
      try offered(interview(Self.signs(Question.Kind.choices), age: "1 month")) == ["pain", "none-of-these"])
  }

  @Test func whatIsNotOfferedIsRefusedAndNotIncluded() throws {
    var baby = try interview(Self.signs(Question.Kind.choices), age: "1 month")
    #expect(throws: AnswerRejection.notOffered("driving")) {
      try baby.answer("signs", with: .value(.options(["driving"], writeIn: nil)))
    }
    try baby.answer("signs", with: .value(.options(["pain"], writeIn: nil)))
    #expect(includes("driving", baby) == .false)
    try baby.answer("signs", with: .unknown)
    #expect(includes("driving", baby) == .unknown)
  }

  @Test func aDenialIsAskedAgainOnceMoreIsOffered() throws {
    var interview = try interview(Self.signs(Question.Kind.choices), age: "1 month")
    try interview.answer("signs", with: .value(.options(["none-of-these"], writeIn: nil)))
    #expect(interview.evaluation.current?.linkId == "last")
    try interview.answer("age", with: .value(.quantity(#require(Quantity("30 years")))))
    #expect(interview.evaluation.current?.linkId == "signs")
    #expect(interview.answers["signs"] == .value(.options(["none-of-these"], writeIn: nil)))
    try interview.answer("signs", with: .value(.options(["none-of-these"], writeIn: nil)))
    #expect(interview.evaluation.current?.linkId == "last")
  }

  @Test func aTickThatIsNoLongerOfferedCountsNotAndIsKept() throws {
    var interview = try interview(Self.signs(Question.Kind.choices), age: "30 years")
    try interview.answer("signs", with: .value(.options(["pain", "driving"], writeIn: nil)))
    try interview.answer("age", with: .value(.quantity(#require(Quantity("8 years")))))
    #expect(interview.evaluation.current?.linkId == "last")
    #expect(includes("driving", interview) == .false)
    #expect(includes("pain", interview) == .true)
    try interview.answer("age", with: .value(.quantity(#require(Quantity("30 years")))))
    #expect(includes("driving", interview) == .true)
    try interview.answer("signs", with: .value(.options(["driving"], writeIn: nil)))
    try interview.answer("age", with: .value(.quantity(#require(Quantity("8 years")))))
    #expect(interview.evaluation.current?.linkId == "signs")
  }

  @Test func aChoiceThatIsNoLongerOfferedIsAskedAgain() throws {
    var interview = try interview(Self.signs(Question.Kind.choice), age: "30 years")
    try interview.answer("signs", with: .value(.option("driving", writeIn: nil)))
    try interview.answer("age", with: .value(.quantity(#require(Quantity("8 years")))))
    #expect(interview.evaluation.current?.linkId == "signs")
  }

  @Test func aQuestionOfWhichNothingIsOfferedIsNotAsked() throws {
    let interview = try interview(Self.signs(Question.Kind.choices, isAllConditional: true), age: "8 years")
    #expect(interview.evaluation.current?.linkId == "last")
    #expect(interview.evaluation.status(of: "signs") == .notAsked)
    #expect(interview.progress.atLeast == 1)
  }

  @Test func onlyLinesThatAreOfferedAreAskedSingly() throws {
    let signs = Self.signs(Question.Kind.choices) {
      $0.clearer = .lines(
        intro: nil, [.init(option: "pain", text: "Pain?"), .init(option: "driving", text: "Driving?")])
    }
    var baby = try interview(signs, age: "1 month")
    try baby.answer("signs", with: .unknown)
    #expect(baby.evaluation.current?.linkId == "signs/pain")
    try baby.answer("signs/pain", with: .value(.no))
    #expect(baby.evaluation.current?.linkId == "last")
    #expect(includes("driving", baby) == .false)
    #expect(includes("none-of-these", baby) == .true)
    var adult = try interview(signs, age: "40 years")
    try adult.answer("signs", with: .unknown)
    try adult.answer("signs/pain", with: .value(.no))
    #expect(adult.evaluation.current?.linkId == "signs/driving")
    #expect(includes("none-of-these", adult) == .unknown)
  }

  @Test func aListOfNoLineThatIsOfferedStaysUnknown() throws {
    let signs = Self.signs(Question.Kind.choices) {
      $0.clearer = .lines(intro: nil, [.init(option: "driving", text: "Driving?")])
    }
    var baby = try interview(signs, age: "1 month")
    try baby.answer("signs", with: .unknown)
    #expect(baby.evaluation.current?.linkId == "last")
    #expect(baby.evaluation.status(of: "signs") == .unknown)
  }

  @Test func aConditionIsNoPartOfWhatAnAnswerMeans() throws {
    let conditional = try interview(Self.signs(Question.Kind.choices), age: "1 month")
    let free = try interview(
      Sample.item("signs", .choices(Sample.options("pain", "driving", "none-of-these"))), age: "1 month")
    let prompt = try #require(conditional.evaluation.current)
    #expect(conditional.fingerprint(of: prompt) == free.fingerprint(of: prompt))
  }

  @Test func aConditionReadsEarlierQuestionsOnly() {
    #expect(throws: IllFormedQuestionnaire.self) {
      try Sample.questionnaire([Self.signs(Question.Kind.choices), Sample.item("age", .age(.init()))])
    }
  }
}
