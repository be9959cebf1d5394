import QuestionnaireCore
import SummaryReports
import TestSupport
import Testing

/// Behind the first page stands every answer on the path, each once.
@Suite struct SheetAnswersTests {
  @Test(arguments: Tier.cases(20, nightly: 60))
  func everyAnswerStandsThereOnce(_ seed: UInt64) throws {
    var answers = WordyAnswers(seed: seed)
    var interview = answers.hold(try Shipped.questionnaire("twisting"))
    answers.change(&interview)
    let wording = AnswerWording(interview)
    var expected: [String] = []
    // Whatever was passed counts, and so does what stands behind the question that waits.
    let passed = interview.evaluation.path.filter { $0 != interview.evaluation.current }
    #expect(interview.evaluation.answered.starts(with: passed))
    for prompt in interview.evaluation.answered {
      if let question = interview.question(for: prompt), let answer = interview.answers[prompt.linkId] {
        expected.append(wording.words(for: answer, to: question))
      }
    }
    let found = DoctorSheet(interview: interview, today: Sample.day).answers.compactMap { block in
      if case .labelled = block.kind { block.text.plain } else { nil }
    }
    #expect(found == expected)
  }

  @Test func whatWasNotAskedIsSaid() throws {
    let interview = Interview(try Clinic.questionnaire())
    let sheet = DoctorSheet(interview: interview, today: Sample.day)
    // Who answers is being asked; nothing else was.
    #expect(
      sheet.answers == [
        ReportBlock(.heading, "All answers"), ReportBlock(.subheading, "Not asked", depth: 1),
        ReportBlock(.bullet, "What happens"),
      ])
  }

  @Test func whatDidNotApplyLeavesNoTrace() throws {
    let interview = try Shipped.interview("man-after-an-old-stroke")
    let sheet = DoctorSheet(interview: interview, today: Sample.day)
    #expect(!(sheet.answers + sheet.history).contains { $0.text.plain.contains("Pregnan") })
    #expect(!sheet.answers.contains { $0.text.plain == "Not asked" })
  }

  /// The figure stands before all answers, so that no page holds it alone.
  @Test func theFigureSharesItsPage() throws {
    let interview = try Shipped.interview("woman-with-a-turning-neck")
    let pages = PrintedPages(Document(.sheetAndAnswers, of: interview, today: Sample.day)).pages
    #expect(pages.count == 3)
    #expect(pages.allSatisfy { $0.count > 30 && $0.contains { $0.hasPrefix("Name: ____") } })
    #expect(pages[1].contains("Places that were marked") && pages[1].contains("All answers"))
  }

  @Test func notKnowingIsNotNo() throws {
    let sheet = AnswerSheet(answers: ["flicker": ["unknown"], "last": ["declined"]])
    let interview = sheet.conduct(try Clinic.questionnaire()).interview
    let answers = DoctorSheet(interview: interview, today: Sample.day).answers
    #expect(answers.contains(ReportBlock(.labelled("Flicker"), "I do not know")))
    #expect(answers.contains(ReportBlock(.labelled("Last"), "I prefer not to say")))
    #expect(!answers.contains { $0.text.plain == "No" })
  }
}
