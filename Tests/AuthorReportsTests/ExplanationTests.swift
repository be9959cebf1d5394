import AuthorReports
import QuestionnaireCore
import TestSupport
import Testing

/// Why an interview came to its outcome, and what another answer would have changed.
@Suite struct ExplanationTests {
  @Test func explains() throws {
    let sheet = AnswerSheet(
      answers: ["respondent": ["friend"], "flicker": ["yes"], "since": ["3 days"], "place": ["hall"]],
      otherwise: .no)
    let interview = sheet.conduct(try Lamps().questionnaire()).interview
    expectGolden(ExplainedInterview(interview).text, "run-explain.txt")
  }
}
