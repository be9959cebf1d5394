import QuestionnaireCore
import TestSupport
import Testing

@Suite struct AnswerSheetTests {
  private func questionnaire() throws -> Questionnaire {
    try Sample.questionnaire([
      Sample.item("smoke", .yesNo),
      Sample.item("now", .choices(Sample.options("air", "another", "none-of-these"))) {
        $0.clearer = .lines(
          intro: nil, [.init(option: "air", text: "Air?"), .init(option: "another", text: "Other?")])
      },
      Sample.item("age", .age(.init())),
    ])
  }

  @Test func otherwiseNoAnswersNoAndNone() throws {
    let outcome = AnswerSheet(otherwise: .no).conduct(try questionnaire())
    #expect(outcome.interview.answers["smoke"] == .value(.no))
    #expect(outcome.interview.answers["now"] == .value(.options(["none-of-these"], writeIn: nil)))
    #expect(outcome.interview.answers["age"] == .unknown)
    #expect(outcome.interview.evaluation.isComplete)
  }

  @Test func notKnowingEverythingIsAnInterview() throws {
    let outcome = AnswerSheet().conduct(try questionnaire())
    #expect(outcome.interview.evaluation.isComplete)
    #expect(outcome.interview.answers["now/air"] == .unknown)
  }

  @Test func whatMustBeAnsweredTakesWhatItBeginsWith() throws {
    let questionnaire = try Sample.questionnaire([
      Sample.item("lit", .yesNo) { ($0.allowsUnknown, $0.initial) = (false, ["yes"]) },
      Sample.item("age", .age(.init())) { ($0.allowsUnknown, $0.initial) = (false, ["3 years"]) },
    ])
    let unknown = AnswerSheet().conduct(questionnaire)
    #expect(unknown.refusals == [] && unknown.interview.evaluation.isComplete)
    #expect(unknown.interview.answers["lit"] == .value(.yes))
    let no = AnswerSheet(otherwise: .no).conduct(questionnaire)
    #expect(no.refusals == [] && no.interview.evaluation.isComplete)
    #expect(no.interview.answers["lit"] == .value(.no))
    #expect(no.interview.answers["age"] == unknown.interview.answers["age"])
  }

  @Test func aNamedUnknownStaysUnknownInPlainerWords() throws {
    let outcome = AnswerSheet(answers: ["now": ["unknown"]], otherwise: .no).conduct(try questionnaire())
    #expect(outcome.interview.answers["now/air"] == .unknown)
    #expect(outcome.interview.evaluation.truth(of: .test(.state("now", .unknown))) == .true)
  }

  @Test func reportsWhatWasRefusedAndWhatWasNotAsked() throws {
    let sheet = AnswerSheet(answers: [
      "smoke": ["perhaps"], "now": ["another"], "now/another": ["itching"], "ghost": ["yes"],
    ])
    let outcome = sheet.conduct(try questionnaire())
    #expect(outcome.refusals.map(\.linkId) == ["smoke"])
    #expect(outcome.refusals.map(\.reason) == [.unreadable("perhaps")])
    #expect(outcome.notAsked == ["ghost"])
    #expect(outcome.interview.answers["now"] == .value(.options(["another"], writeIn: "itching")))
  }
}
