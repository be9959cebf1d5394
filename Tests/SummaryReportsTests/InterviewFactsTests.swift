import PlainText
import QuestionnaireCore
import SummaryReports
import TestSupport
import Testing

@Suite struct InterviewFactsTests {
  private func check(_ name: String, _ interview: Interview) {
    expectGolden(InterviewFacts(interview).value.lines, name + ".json")
  }

  @Test func calmEvening() throws {
    check("calm", AnswerSheet(answers: Clinic.calm).conduct(try Clinic.questionnaire()).interview)
  }

  @Test func nothingKnown() throws {
    check("nothing-known", AnswerSheet().conduct(try Clinic.questionnaire()).interview)
  }

  @Test func aListAnsweredByItsLines() throws {
    let answers: [LinkID: [String]] = [
      "signs": ["unknown"], "signs/dark": ["unknown"], "signs/buzz": ["yes"],
    ]
    check("lines", AnswerSheet(answers: answers).conduct(try Clinic.questionnaire()).interview)
  }

  @Test func notComplete() throws { check("not-complete", Interview(try Clinic.questionnaire())) }
}
