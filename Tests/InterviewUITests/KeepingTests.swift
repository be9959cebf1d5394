import InterviewUI
import QuestionnaireCore
import TestSupport
import Testing

@Suite struct KeepingTests {
  private static let session = SessionEntry(
    id: "01", questionnaire: "lamps", begun: "21 November 2026, 09:30", answers: 3)

  @Test func recordsEveryAnswerAndAcknowledgement() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press("down enter text:40 enter 1 enter enter 2 enter")
    #expect(
      bench.recorded.map(String.init(describing:)).map { $0.prefix { $0 != "(" } } == [
        "answer", "answer", "answer", "acknowledge",
      ])
    var again = Interview(try Lamps.questionnaire())
    for change in bench.recorded { try again.apply(change) }
    #expect(again == bench.state.interview)
  }

  @Test func anAnswerThatIsNotOnTheDiskStopsEverything() throws {
    var bench = try Bench.atFirstQuestion()
    bench.diskFault = "The disk is full."
    try bench.press("down enter")
    #expect(bench.kind == .notSaved)
    #expect(bench.text.contains("The disk is full."))
    try bench.press("enter esc")
    #expect(bench.kind == .notSaved)
    try bench.press("1 enter")
    #expect(bench.kind == .notSaved)
    bench.diskFault = nil
    try bench.press("1 enter")
    #expect(bench.asked == "age")
    #expect(bench.text.contains("All your answers are saved now."))
    #expect(bench.recorded.count == 1)
  }

  @Test func whoGoesOnWithoutSavingSeesItOnEveryPage() throws {
    var bench = try Bench.atFirstQuestion()
    bench.diskFault = "The disk is full."
    try bench.press("down enter 2 enter")
    #expect(bench.asked == "age")
    #expect(bench.text.split(separator: "\n")[0].contains("NOT SAVED"))
    try bench.press("text:40 enter")
    #expect(bench.asked == "now")
    #expect(bench.text.split(separator: "\n")[0].contains("NOT SAVED"))
    #expect(bench.text.contains("save again"))
    try bench.press("q")
    #expect(bench.text.contains("NOT SAVED"))
    bench.diskFault = nil
    try bench.press("esc t")
    #expect(bench.asked == "now")
    #expect(!bench.text.contains("NOT SAVED"))
    #expect(bench.recorded.count == 2)
  }

  @Test func anEmergencyComesBeforeAnythingElse() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("now"))
    bench.diskFault = "The disk is full."
    try bench.press("1 enter enter")
    #expect(bench.kind == .emergency)
    try bench.press("2 enter")
    #expect(bench.kind == .notSaved)
  }

  @Test func theMenuNamesWhatWasBegun() throws {
    var bench = try Bench()
    bench.take(.sessions([Self.session]))
    try bench.press("down enter")
    #expect(bench.kind == .menu)
    #expect(bench.cursorRow.contains("1 Go on: A lamp that flickers"))
    #expect(bench.text.contains("21 November 2026, 09:30, 3 answers"))
    try bench.press("enter")
    #expect(bench.kind == .opening)
    #expect(bench.effects.last == .resume(session: "01"))
    bench.take(.notOpened(reason: "It is open in another window."))
    #expect(bench.kind == .menu)
    #expect(bench.text.contains("It is open in another window."))
  }

  @Test func goesOnAtTheSameQuestion() throws {
    let bench = try resumed { _ in Resumption(interview: try Self.begun()) }
    #expect(bench.asked == "now")
  }

  @Test func whatIsUrgentIsAskedAgainFirst() throws {
    var bench = try resumed { _ in
      Resumption(interview: try Self.begun(), asksUrgentAgain: true)
    }
    #expect(bench.kind == .resumed)
    #expect(bench.text.contains("whether anything is urgent"))
    try bench.press("1 enter")
    #expect(bench.asked == "now")
  }

  /// What was answered is not asked again: behind what is urgent comes the question that was left.
  @Test func behindWhatIsUrgentComesTheQuestionThatWasLeft() throws {
    var before = try Bench.atFirstQuestion()
    try before.press(Route.to("glare"))
    var interview = try #require(before.state.interview)
    interview.clear("now")
    var bench = try resumed { [interview] _ in Resumption(interview: interview, asksUrgentAgain: true) }
    try bench.press("1 enter")
    #expect(bench.asked == "now")
    try bench.press("7 enter")
    #expect(bench.asked == "glare")
    // Whoever goes back still goes on question by question.
    try bench.press("esc esc enter")
    #expect(bench.asked == "weight")
    try bench.press("enter")
    #expect(bench.asked == "glare")
  }

  @Test func aDamagedFileIsSaid() throws {
    let bench = try resumed { _ in Resumption(interview: try Self.begun(), isDamaged: true) }
    #expect(bench.text.contains("damaged"))
  }

  @Test func changedQuestionsAreListedAndNothingIsWrittenBeforeThePersonAgrees() throws {
    let lost = [Resumption.Lost(question: "How old are you?", answer: "40 years")]
    var bench = try resumed { _ in
      Resumption(interview: try Self.begun(), isChanged: true, lost: lost)
    }
    #expect(bench.text.contains("How old are you? 40 years"))
    bench.effects = []
    try bench.press("2 enter")
    #expect(bench.kind == .menu)
    #expect(bench.effects == [.changedQuestions(areAccepted: false)])
    bench = try resumed { _ in Resumption(interview: try Self.begun(), isChanged: true, lost: lost) }
    bench.effects = []
    try bench.press("1 enter")
    #expect(bench.effects == [.changedQuestions(areAccepted: true)])
    #expect(bench.asked == "now")
  }

  @Test func theStartScreenGoesOnWithWhatWasAskedFor() throws {
    var bench = try Bench(resumes: "01")
    try bench.press("down enter")
    #expect(bench.effects.last == .resume(session: "01"))
  }

  @Test func anotherInterviewLeavesTheFirstOnTheDisk() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("age") + " esc esc text:tap down enter")
    #expect(bench.kind == .startOver)
    #expect(bench.text.contains("and you can go on there later"))
    bench.effects = []
    try bench.press("2 enter")
    #expect(bench.effects == [.load(questionnaire: "taps")])
  }

  /// The last rows of a long choice were cut off where the screen is small.
  @Test func everyRowOfALongChoiceCanBeSeen() throws {
    var bench = try Bench.atFirstQuestion(Size(columns: 40, rows: 12))
    try bench.press(Route.to("story") + " text:x ctrl+d p")
    bench.take(.printers((1...15).map { "Printer\($0)" }))
    try bench.press("6 enter")
    for number in 1...15 {
      try bench.press("down")
      #expect(bench.cursorRow.contains("Printer\(number)"))
    }
    try bench.press("enter")
    #expect(bench.text.contains("“Printer15”"))
  }

  @Test(arguments: ScreenGoldenTests.sizes)
  func looksAsKept(_ size: Size) throws {
    var bench = try Bench.atFirstQuestion(size)
    bench.diskFault = "There is no room left on the disk. Make room, then try again."
    try bench.press("down enter")
    expectGolden(bench.picture, "not-saved-\(size.columns)x\(size.rows).txt")
    try bench.press("2 enter")
    expectGolden(bench.picture, "not-saved-accepted-\(size.columns)x\(size.rows).txt")
    var menu = try Bench(size)
    menu.take(.sessions([Self.session]))
    try menu.press("down enter")
    expectGolden(menu.picture, "menu-unfinished-\(size.columns)x\(size.rows).txt")
    menu.take(
      .resumed(
        Resumption(
          interview: try Self.begun(), isChanged: true,
          lost: [Resumption.Lost(question: "How old are you?", answer: "40 years")], isDamaged: true,
          asksUrgentAgain: true)))
    expectGolden(menu.picture, "resumed-\(size.columns)x\(size.rows).txt")
    var printing = try Bench.atFirstQuestion(size)
    try printing.press(Route.to("story") + " text:x ctrl+d p")
    printing.take(.printers(["Office", "Kitchen"]))
    expectGolden(printing.picture, "print-what-\(size.columns)x\(size.rows).txt")
    try printing.press("6 enter")
    expectGolden(printing.picture, "printers-\(size.columns)x\(size.rows).txt")
    try printing.press("1 enter 1 enter")
    printing.take(.notPrinted(reason: "The printer did not take it."))
    #expect(printing.text.contains("The printer did not take it."))
    try printing.press("1 enter")
    printing.take(.printed("It is being printed on Office."))
    #expect(printing.kind == .summary)
    try printing.press("p")
    expectGolden(printing.picture, "waiting-\(size.columns)x\(size.rows).txt")
    printing.take(.printers([], reason: "No printer was found. Save it as a file instead."))
    expectGolden(printing.picture, "printers-none-\(size.columns)x\(size.rows).txt")
  }

  /// The one that was resumed is on the screen at once: no way from there leads back into the other.
  @Test func anInterviewThatWasResumedReplacesTheOther() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press("down enter text:77 enter esc esc esc")
    bench.take(.sessions([Self.session]))
    try bench.press("2 enter")
    #expect(bench.effects.last == .resume(session: "01"))
    bench.take(.resumed(Resumption(interview: try Self.begun(), asksUrgentAgain: true)))
    #expect(bench.kind == .resumed)
    #expect(bench.answer("age") == .unknown)
    try bench.press("q 3 enter esc")
    #expect(bench.answer("age") == .unknown)
  }

  @Test func oneWithChangedQuestionsReplacesTheOtherOnlyAfterConsent() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press("down enter text:77 enter")
    let mine = bench.state.interview
    bench.take(.resumed(Resumption(interview: try Self.begun(), isChanged: true)))
    try bench.press("2 enter")
    #expect(bench.state.interview == mine)
    bench.take(.resumed(Resumption(interview: try Self.begun(), isChanged: true)))
    try bench.press("1 enter")
    #expect(bench.answer("age") == .unknown)
  }

  @Test func aFailureIsNotCarriedIntoAnotherInterview() throws {
    var bench = try Bench.atFirstQuestion()
    bench.diskFault = "The disk is full."
    try bench.press("down enter 2 enter")
    #expect(bench.text.split(separator: "\n")[0].contains("NOT SAVED"))
    bench.take(.resumed(Resumption(interview: try Self.begun())))
    #expect(!bench.text.contains("NOT SAVED"))
  }

  @Test func whereNothingCanBeResumedTheMenuSaysSo() throws {
    var bench = try Bench(resumes: "01")
    try bench.press("down enter")
    #expect(bench.kind == .opening)
    bench.take(.notOpened(reason: "It is not there any more."))
    #expect(bench.kind == .menu)
    #expect(bench.text.contains("It is not there any more."))
    try bench.press("esc down enter")
    #expect(bench.kind == .menu)
  }

  private static func begun() throws -> Interview {
    var interview = Interview(try Lamps.questionnaire())
    try interview.answer("respondent", with: .value(.option("me", writeIn: nil)))
    try interview.answer("age", with: .unknown)
    return interview
  }

  private func resumed(_ make: (Questionnaire) throws -> Resumption) throws -> Bench {
    var bench = try Bench(resumes: "01")
    try bench.press("down enter")
    bench.take(.resumed(try make(try Lamps.questionnaire())))
    return bench
  }
}
