import PlainText
import QuestionnaireCore
import SummaryReports
import TestSupport
import Testing

/// The first page of the doctor's sheet is one page, whatever was answered.
@Suite struct SheetFitTests {
  @Test(arguments: SheetSeeds.all)
  func shippedQuestionsFit(_ seed: UInt64) throws {
    var answers = WordyAnswers(seed: seed)
    var interview = answers.hold(try Shipped.questionnaire("twisting"))
    for round in 0..<20 {
      check(interview, isASCII: round.isMultiple(of: 5))
      keeps(interview)
      answers.change(&interview)
    }
  }

  @Test(arguments: SheetSeeds.all)
  func generatedQuestionsFit(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let questionnaire = try WordyQuestionnaire.made(using: &generator)
    for round in 0..<20 {
      var answers = WordyAnswers(seed: seed * 1_000 + UInt64(round))
      check(answers.hold(questionnaire), isASCII: round.isMultiple(of: 5))
    }
  }

  @Test func everyVignetteFitsWhole() throws {
    for vignette in Shipped.vignettes {
      let interview = try Shipped.interview(vignette)
      check(interview)
      keeps(interview)
      #expect(DoctorSheet(interview: interview, today: Sample.day).movedLines == 0, "\(vignette)")
    }
  }

  @Test(arguments: UInt64(1)...8)
  func everyPrintedPageFits(_ seed: UInt64) throws {
    var answers = WordyAnswers(seed: seed)
    let interview = answers.hold(try Shipped.questionnaire("twisting"))
    for part in Document.Part.allCases {
      let pages = PrintedPages(
        Document(part, of: interview, today: Sample.day), isASCII: seed.isMultiple(of: 2)
      ).pages
      #expect(pages.allSatisfy { (1...60).contains($0.count) })
      #expect(pages.joined().allSatisfy { TextWidth.columns(of: $0) <= 72 })
      #expect(pages.first?.first == ReportWording.shortDisclaimer)
      #expect(pages.allSatisfy { $0.last == ReportWording.shortDisclaimer })
      for (place, page) in pages.enumerated() {
        #expect(page.prefix(2).contains { $0.hasSuffix(" - page \(place + 1) of \(pages.count)") })
      }
    }
  }

  private func check(_ interview: Interview, isASCII: Bool? = nil) {
    for isASCII in isASCII.map({ [$0] }) ?? [false, true] {
      let page = DoctorSheet(interview: interview, today: Sample.day).firstPage(of: 2, isASCII: isASCII)
      #expect(page.count <= 60)
      #expect(page.allSatisfy { TextWidth.columns(of: $0) <= 72 })
      #expect(page.first == ReportWording.shortDisclaimer && page.last == ReportWording.shortDisclaimer)
    }
  }

  /// What must never leave the first page is there.
  private func keeps(_ interview: Interview) {
    let page = DoctorSheet(interview: interview, today: Sample.day).firstPage(of: 2)
    // A word that is wider than a line is broken: blanks do not count.
    let text = page.joined().filter { !$0.isWhitespace }
    func expect(_ words: String, _ what: String) {
      #expect(text.contains(words.filter { !$0.isWhitespace }), "\(what): \(words)")
    }
    expect("Name:", "name")
    expect("Dateofbirth:", "date of birth")
    for flag in interview.evaluation.flags where flag.level >= .sameDay {
      expect(flag.record ?? flag.title.other, "red flag")
    }
    for item in interview.questionnaire.items {
      guard let question = item.question,
        case .answered(let value)? = interview.evaluation.status(of: item.linkId)
      else { continue }
      if case .options(let options, let writeIn) = value {
        let ticked = options.compactMap(question.option)
        if question.details.contains(where: { $0.linkId == "since" }), !ticked.contains(where: \.isExclusive)
        {
          for option in ticked {
            let typed = writeIn.flatMap { option.isWriteIn ? $0 : nil }
            expect(typed ?? option.record ?? option.text.person, "medicine")
          }
        }
      }
    }
  }
}
