import InterviewUI
import QuestionnaireCore
import TestSupport
import Testing

@Suite struct KeepingTests {
  private static let session = SessionEntry(
    id: "01", questionnaire: "lamps", begun: "21 November 2026, 09:30", answers: 3)

  @Test func recordsEveryAnswerAndAcknowledgement() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press("down enter text:40 enter 1 enter 2 enter")
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
    #expect(bench.text.hasPrefix("NOT SAVED"))
    try bench.press("text:40 enter")
    #expect(bench.asked == "now")
    #expect(bench.text.hasPrefix("NOT SAVED"))
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
    try bench.press("1 enter")
    #expect(bench.kind == .emergency)
    try bench.press("2 enter")
    #expect(bench.kind == .notSaved)
  }

  @Test func theMenuOffersWhatWasBegunAndNotWhatItIsAbout() throws {
    var bench = try Bench()
    bench.take(.sessions([Self.session]))
    try bench.press("down enter down")
    #expect(bench.kind == .menu)
    #expect(bench.cursorRow.contains("Go on with the interview of 21 November 2026, 09:30 (3 answers)"))
    try bench.press("enter")
    #expect(bench.kind == .opening)
    #expect(bench.effects.last == .resume(session: "01"))
    bench.take(.notResumed(reason: "It is open in another window."))
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
    expectGolden(printing.picture, "printers-\(size.columns)x\(size.rows).txt")
    try printing.press("1 enter")
    expectGolden(printing.picture, "print-what-\(size.columns)x\(size.rows).txt")
    try printing.press("1 enter")
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

  private static let others = [
    session,
    SessionEntry(
      id: "02", questionnaire: "lamps", begun: "20 November 2026, 10:00", answers: 9, state: .inUse),
    SessionEntry(
      id: "03", questionnaire: "lamps", begun: "19 November 2026, 11:15", answers: 12, state: .finished),
    SessionEntry(
      id: "04", questionnaire: "doors", begun: "18 November 2026, 12:45", answers: 1, state: .finished),
  ]

  @Test(arguments: ScreenGoldenTests.sizes)
  func finishedInterviewsLookAsKept(_ size: Size) throws {
    var bench = try Bench(size)
    bench.take(.sessions(Self.others))
    try bench.press("down enter")
    expectGolden(bench.picture, "menu-kept-\(size.columns)x\(size.rows).txt")
    try bench.press("down down down enter down")
    expectGolden(bench.picture, "finished-\(size.columns)x\(size.rows).txt")
    try bench.press("enter down")
    expectGolden(bench.picture, "finished-one-\(size.columns)x\(size.rows).txt")
  }

  /// An interview that came to its end is read again, and nothing is asked.
  @Test func aFinishedInterviewIsReadAgain() throws {
    var bench = try Bench()
    bench.take(.sessions(Self.others))
    try bench.press("down enter down down down enter")
    #expect(bench.kind == .finished)
    try bench.press("1 enter 1 enter")
    #expect(bench.effects.last == .resume(session: "03"))
    var before = try Bench.atFirstQuestion()
    try before.press(Route.to("story") + " text:x ctrl+d")
    let interview = try #require(before.state.interview)
    bench.take(.resumed(Resumption(interview: interview, isFinished: true)))
    #expect(bench.kind == .summary)
    #expect(bench.text.contains("This interview is finished."))
    #expect(!bench.text.contains("That was the last question"))
    try bench.press("p")
    #expect(bench.effects.last == .findPrinters)
  }

  @Test func aFinishedInterviewIsDeletedOnlyWhenThatIsSaidTwice() throws {
    var bench = try Bench()
    bench.take(.sessions(Self.others))
    try bench.press("down enter down down down enter 2 enter 2 enter")
    #expect(bench.kind == .deleteKept)
    #expect(bench.text.contains("One answer would be gone from this computer."))
    try bench.press("1 enter")
    #expect(bench.kind == .finishedOne)
    #expect(!bench.effects.contains(.deleteKept(session: "04")))
    try bench.press("2 enter 2 enter")
    #expect(bench.effects.last == .deleteKept(session: "04"))
    bench.take(.keptNotDeleted(reason: "The disk can only be read."))
    #expect(bench.kind == .deleteKept)
    #expect(bench.text.contains("The disk can only be read."))
    bench.take(.sessions(Array(Self.others.dropLast())))
    bench.take(.keptDeleted)
    #expect(bench.kind == .finished)
    #expect(bench.text.contains("It was deleted.") && !bench.text.contains("18 November"))
    try bench.press("esc")
    #expect(bench.kind == .menu)
  }

  /// One that is open in another window is seen, and stays there.
  @Test func whatIsOpenElsewhereIsNamed() throws {
    var bench = try Bench()
    bench.take(.sessions(Self.others))
    try bench.press("down enter down down")
    #expect(bench.cursorRow.contains("Open in another window: the interview of 20 November 2026, 10:00"))
    try bench.press("enter")
    #expect(bench.effects.last == .resume(session: "02"))
    bench.take(.notResumed(reason: "This interview is open in another window."))
    #expect(bench.kind == .menu)
    #expect(bench.text.contains("Problem: This interview is open in another window."))
  }

  /// The one that was resumed is on the screen at once: no way from there leads back into the other.
  @Test func anInterviewThatWasResumedReplacesTheOther() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press("down enter text:77 enter esc esc esc")
    bench.take(.sessions([Self.session]))
    try bench.press("down down enter")
    #expect(bench.effects.last == .resume(session: "01"))
    bench.take(.resumed(Resumption(interview: try Self.begun(), asksUrgentAgain: true)))
    #expect(bench.kind == .resumed)
    #expect(bench.answer("age") == .unknown)
    try bench.press("q 2 enter esc")
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
    #expect(bench.text.hasPrefix("NOT SAVED"))
    bench.take(.resumed(Resumption(interview: try Self.begun())))
    #expect(!bench.text.contains("NOT SAVED"))
  }

  @Test func whereNothingCanBeResumedTheMenuSaysSo() throws {
    var bench = try Bench(resumes: "01")
    try bench.press("down enter")
    #expect(bench.kind == .opening)
    bench.take(.notResumed(reason: "It is not there any more."))
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
