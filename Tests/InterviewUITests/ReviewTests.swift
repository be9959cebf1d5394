import InterviewUI
import QuestionnaireCore
import TestSupport
import Testing

@Suite struct ReviewTests {
  @Test func anEditReturnsToTheReview() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("lasts") + " f3 down down down enter")
    #expect(bench.asked == "age")
    try bench.press("ctrl+u 5 0 enter")
    #expect(bench.kind == .review)
    #expect(bench.cursorRow.contains("How old are you?"))
    #expect(bench.answer("age") == .value(.quantity(try #require(Quantity("50 years")))))
    try bench.press("home enter")
    #expect(bench.asked == "lasts")
  }

  /// A number goes to the part of that number; a digit straight after makes a number of two digits.
  @Test func aNumberGoesToItsPart() throws {
    let groups = (1...12).map { ItemGroup(linkId: LinkID("part-\($0)"), title: PersonText("Part \($0)")) }
    let items = (1...12).map { number in
      Item(
        linkId: LinkID("q\(number)"),
        kind: Sample.item(LinkID("q\(number)"), .yesNo) { $0.text = PersonText("Question \(number)?") }.kind,
        group: number - 1)
    }
    var bench = try Bench.atFirstQuestion(questionnaire: Sample.questionnaire(items, groups: groups))
    for number in 1...12 { try bench.press(number.isMultiple(of: 4) ? "u enter" : "y enter") }
    try bench.press("r")
    #expect(bench.kind == .review && bench.text.contains("12 answers, 3 not known"))
    for (keys, row) in [
      ("2", "Question 2?"), ("esc r 1 2", "Question 12?"), ("up 1 up 1", "Question 1?"),
      ("down 1 1", "Question 11?"),
      ("9 9", "Question 9?"), ("home n", "Question 4?"), ("n n", "Question 12?"), ("n", "Question 4?"),
    ] {
      try bench.press(keys)
      #expect(bench.cursorRow.contains(row), "\(keys): \(bench.cursorRow)")
    }
    try bench.press("home 0")
    #expect(bench.text.contains("they are 1 to 12"))
  }

  @Test(arguments: [(80, true), (40, false)])
  func theAnswerStandsBesideTheQuestionWhereThereIsRoom(_ columns: Int, _ isBeside: Bool) throws {
    var bench = try Bench.atFirstQuestion(Size(columns: columns, rows: 24))
    try bench.press(Route.to("lasts") + " f3 2")
    #expect(bench.cursorRow.contains("Do you see any"))
    #expect(bench.cursorRow.contains("None of these") == isBeside)
    let frame = bench.state.render()
    #expect(frame[frame.cursor.row, frame.cursor.column]?.style == .focused)
  }

  @Test func leavingAQuestionOfTheReviewReturnsToIt() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("lasts") + " f3 down down down enter esc")
    #expect(bench.kind == .review)
    try bench.press("esc")
    #expect(bench.asked == "lasts")
  }

  @Test func droppedAnswersAreListedFirst() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("cord") + " y enter y enter shift+tab b n enter")
    #expect(bench.kind == .dropAnswers)
    #expect(bench.text.contains("Does it start again after that?"))
    #expect(bench.answer("cord") == .value(.yes))
    try bench.press("enter")
    #expect(bench.kind == .dropAnswers)
    try bench.press("down enter")
    #expect(bench.asked == "cord")
    #expect(bench.cursorRow.contains("(x) Yes"))
    #expect(bench.answer("cord") == .value(.yes))
    try bench.press("n enter 2 enter")
    #expect(bench.answer("cord") == .value(.no))
    #expect(bench.asked == "bulbs")
  }

  @Test func untickingAnOptionListsItsDetails() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(
      Route.to("places")
        + " shift+tab shift+tab text:brand3x down space / ctrl+u text:brand4x down enter enter")
    #expect(bench.kind == .dropAnswers)
    #expect(bench.text.contains("How strong is Bulb number 3?"))
    try bench.press("2 enter")
    #expect(bench.asked == "bulbs/bulb-4/watts")
  }

  @Test func halfMadeAnswersAreKeptAndNotTakenByEnter() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("weight") + " text:12x esc")
    #expect(bench.asked == "places")
    try bench.press("enter")
    #expect(bench.asked == "weight")
    #expect(bench.text.contains("[12x"))
    try bench.press("enter")
    #expect(bench.asked == "weight")
    try bench.press("backspace enter")
    #expect(bench.answer("weight") == .value(.number(DecimalNumber(12))))
  }

  @Test func draftsAndFocusSurviveASmallScreen() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("weight") + " text:12 left")
    let before = bench.picture
    try bench.press("size:10x3 x enter esc down")
    #expect(bench.state.isTooSmall)
    try bench.press("size:80x24")
    #expect(bench.picture == before)
  }

  @Test func keepingTheEarlierAnswerForgetsTheNewTicks() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(
      Route.to("places")
        + " shift+tab shift+tab text:brand3x down space / ctrl+u text:brand4x down enter enter")
    #expect(bench.kind == .dropAnswers)
    try bench.press("1 enter")
    #expect(bench.asked == "bulbs")
    #expect(bench.text.contains("Chosen (1): Bulb number 3"))
    try bench.press("enter")
    #expect(bench.asked == "bulbs/bulb-3/watts")
  }

  @Test func theReviewReturnsToTheQuestionItWasOpenedFrom() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("speed") + " shift+tab f3 esc")
    #expect(bench.asked == "onset-age")
    try bench.press("enter")
    #expect(bench.asked == "speed")
  }

  @Test func aLimitNamesTheQuestionThatSetsIt() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("onset-age") + " text:41 enter")
    #expect(bench.text.contains("“How old are you?”"))
  }
}
