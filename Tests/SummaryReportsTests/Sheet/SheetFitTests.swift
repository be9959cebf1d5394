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
    for vignette in Shipped.examples {
      let interview = try Shipped.interview(vignette)
      check(interview)
      keeps(interview)
      // Several complaints may need a second page.
      let most = interview.questionnaire.content.complaints.isEmpty ? 0 : 30
      #expect(DoctorSheet(interview: interview, today: Sample.day).movedLines <= most, "\(vignette)")
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

  @Test func dosesAndDatesStayLongerThanWishesAndDenials() throws {
    let dose = Question(
      linkId: "dose", text: "Dose of {option}?", kind: .text, why: Prose([]))
    let reason = Question(linkId: "reason", text: "Why {option}?", kind: .text, why: Prose([]))
    let names = ["blue", "green", "red", "grey", "white"]
    let pills = Sample.item(
      "pills", .choices(Sample.options("blue", "green", "red", "grey", "white", "none-of-these"))
    ) {
      $0.details = [dose, reason]
      $0.pertinence = .always
    }
    let denied = (0..<30).map { number in
      Sample.item(LinkID("sign-\(number)"), .yesNo) { $0.pertinence = .always }
    }
    let wish = Sample.item("wish", .text) {
      $0.section = .wishes
      $0.pertinence = .always
    }
    let complaint = Sample.item("complaint", .text) { $0.pertinence = .always }
    var answers: [LinkID: [String]] = [
      "pills": names, "wish": [String(repeating: "I wish to know more. ", count: 80)],
      "complaint": [String(repeating: "It flickers. ", count: 110)],
    ]
    for item in denied { answers[item.linkId] = ["no"] }
    let taken = "half a pill in the morning and one at night since May 2019, doubled last week"
    for name in names { answers[LinkID("pills/\(name)/dose")] = [taken] }
    for name in names { answers[LinkID("pills/\(name)/reason")] = ["to sleep"] }
    let interview = AnswerSheet(answers: answers).conduct(
      try Sample.questionnaire([complaint, pills, wish] + denied)
    ).interview
    let sheet = DoctorSheet(interview: interview, today: Sample.day)
    #expect(sheet.movedLines > 0)
    #expect(sheet.history.count { $0.text.plain.contains(taken) } == names.count)
  }

  /// A full page says in a line what is not known, what everybody is asked first, though negatives and derived features had
  /// to go.
  @Test func whatIsNotKnownOutlastsWhatIsDenied() throws {
    var answers: [LinkID: [String]] = ["first": ["yes"], "narrow": ["unknown"], "wide": ["unknown"]]
    let first = Sample.item("first", .yesNo) { $0.pertinence = .always }
    func open(_ name: LinkID, when condition: Condition) -> Item {
      var question = Question(linkId: name, text: "Known?", kind: .yesNo)
      question.pertinence = .always
      return Item(linkId: name, kind: .question(question), guard: condition)
    }
    let told = (0..<46).map { number in
      Sample.item(LinkID("told-\(number)"), .text) { $0.pertinence = .always }
    }
    let denied = Sample.item("denied", .yesNo) {
      $0.pertinence = .always
      $0.recordNo = "no such sign"
    }
    answers["denied"] = ["no"]
    for item in told { answers[item.linkId] = ["so"] }
    let interview = AnswerSheet(answers: answers).conduct(
      try Sample.questionnaire(
        [first, open("narrow", when: .test(.yesNo("first", true))), open("wide", when: .always), denied]
          + told)
    ).interview
    for isASCII in [false, true] {
      let page = DoctorSheet(interview: interview, today: Sample.day).firstPage(of: 2, isASCII: isASCII)
      #expect(page.contains("Not known: wide; narrow."), "\(page)")
      #expect(!page.contains { $0.contains("no such sign") })
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
      if case .options(let options, _) = value {
        let ticked = options.compactMap(question.option)
        if question.details.contains(where: { $0.linkId == "since" }), !ticked.contains(where: \.isExclusive)
        {
          for option in ticked {
            // What was typed in several lines is several medicines.
            let names = option.isWriteIn ? value.writeIns : [option.record ?? option.text.person]
            for name in names { expect(name, "medicine") }
          }
        }
      }
    }
  }
}
