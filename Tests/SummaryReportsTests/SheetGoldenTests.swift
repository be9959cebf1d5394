import QuestionnaireCore
import SummaryReports
import TestSupport
import Testing

/// Sheets as a doctor reads them.
@Suite struct SheetGoldenTests {
  @Test(arguments: [
    "woman-with-a-turning-neck", "man-on-long-term-haloperidol", "teenager-with-a-locked-jaw",
    "young-man-with-slurred-speech", "boy-with-a-turning-foot", "everything-unknown",
  ])
  func ofAVignette(_ name: String) throws {
    let text = Document(.sheetAndAnswers, of: try Shipped.interview(name), today: Sample.day).text(as: .text)
    expectGolden(text, "sheet-\(name).txt")
  }

  @Test(arguments: Document.Format.allCases)
  func inEveryFormat(_ format: Document.Format) throws {
    let interview = AnswerSheet(answers: Clinic.calm).conduct(try Clinic.questionnaire()).interview
    let text = Document(.sheetAndAnswers, of: interview, today: Sample.day).text(as: format)
    expectGolden(text, "sheet-calm.\(format.fileExtension)")
  }

  @Test func aFullPageSaysHowMuchMoved() throws {
    let long = String(repeating: "It pulls and it does not stop. ", count: 60)
    let medicines = (1...3).flatMap { _ in ["haloperidol", "metoclopramide", "olanzapine"] }
    let sheet = AnswerSheet(
      answers: [
        "respondent": ["me"], "age": ["40 years"], "complaint": [long], "regions": ["neck"], "ask": [long],
        "allergies": [long], "also": ["pain", "shaking", "jerks"], "now": ["breathing"],
        "medicines-now": Array(Set(medicines)).sorted(), "medicines-now/haloperidol/dose": [long],
        "medicines-now/metoclopramide/dose": [long], "medicines-now/olanzapine/dose": [long],
      ], otherwise: .no)
    let interview = sheet.conduct(try Shipped.questionnaire("twisting")).interview
    expectGolden(
      Document(.sheet, of: interview, today: Sample.day).pages().split(separator: "\u{C}").first.map(
        String.init) ?? "", "sheet-full.txt")
  }
}
