import InterviewUI
import QuestionnaireCore
import TestSupport
import Testing

@Suite struct JourneyTests {
  @Test func everyQuestionIsAnsweredByItsKeys() throws {
    var bench = try Bench()
    try bench.press(Route.toFirstQuestion)
    for step in Route.steps {
      #expect(bench.kind == (step.asked == "film" ? .note : .question))
      if step.asked != "film" { #expect(bench.asked?.rawValue == step.asked, "before \(step.asked)") }
      try bench.press(step.keys)
    }
    #expect(bench.kind == .summary)
    let quantity = try #require(Quantity("20 minutes"))
    #expect(bench.answer("age") == .value(.quantity(try #require(Quantity("40 years")))))
    #expect(bench.answer("now") == .value(.options(["none-of-these"], writeIn: nil)))
    #expect(bench.answer("speed") == .value(.option("slow", writeIn: nil)))
    #expect(bench.answer("since") == .value(.date(try #require(PartialDate(year: 2024, month: 5)))))
    #expect(bench.answer("lasts") == .value(.quantity(quantity)))
    #expect(bench.answer("cord") == .value(.no))
    #expect(bench.answer("bulbs") == .value(.options(["bulb-3"], writeIn: nil)))
    #expect(bench.answer("places") == .value(.regions(["face", "chest"])))
    #expect(bench.answer("weight") == .value(.number(DecimalNumber(thousandths: 2_500))))
    #expect(bench.answer("glare") == .value(.scale(7)))
    #expect(bench.answer("story") == .value(.text("It is old.")))
  }

  @Test func backGoesThroughEveryQuestionToTheStart() throws {
    var bench = try Bench()
    try bench.press(Route.toFirstQuestion)
    for step in Route.steps { try bench.press(step.keys) }
    for step in Route.steps.reversed() {
      try bench.press("shift+tab")
      if step.asked != "film" { #expect(bench.asked?.rawValue == step.asked) }
    }
    try bench.press("esc")
    #expect(bench.kind == .menu)
    try bench.press("esc")
    #expect(bench.kind == .start)
  }

  @Test func theMenuGoesOnWithWhatWasBegun() throws {
    var bench = try Bench()
    try bench.press(Route.toFirstQuestion + " down enter esc esc")
    #expect(bench.kind == .menu)
    #expect(bench.cursorRow.contains("Go on: A lamp that flickers"))
    try bench.press("enter")
    #expect(bench.asked == "age")
  }

  @Test func anotherQuestionnaireAsksBeforeItDropsAnswers() throws {
    var bench = try Bench()
    try bench.press(Route.toFirstQuestion + " down enter esc esc text:door down enter")
    #expect(bench.kind == .startOver)
    try bench.press("down enter")
    #expect(bench.kind == .menu)
    try bench.press("enter down down enter")
    #expect(bench.effects.contains(.load(questionnaire: "doors")))
    #expect(bench.answer("respondent") == nil)
  }

  @Test func typeAheadIsDroppedWhenAnEmergencyAppears() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("now") + " down enter enter")
    #expect(bench.kind == .emergency)
    #expect(bench.effects == [.discardInput])
    try bench.press("enter enter enter")
    #expect(bench.kind == .emergency)
    try bench.press("down enter")
    #expect(bench.kind == .summary)
    #expect(bench.text.contains("Get help now") || bench.text.contains("Level emergency"))
    try bench.press("esc")
    #expect(bench.asked == "now")
    let title = try #require(bench.text.split(separator: "\n").first)
    #expect(title.contains("First, is it urgent?") && title.contains("Get help now: BB 999"))
    try bench.press("size:40x12")
    let narrow = try #require(bench.text.split(separator: "\n").first)
    #expect(narrow.contains("First, is it urgent?") && narrow.hasSuffix("BB 999"))
  }

  @Test func theLastLineOfALongTextCanBeReached() throws {
    for size in ["40x12", "50x13", "60x15"] {
      var bench = try Bench.atFirstQuestion()
      try bench.press("size:\(size) ? end")
      #expect(bench.text.contains("more above)") && !bench.text.contains("below"), "\(bench.text)")
    }
  }

  @Test(arguments: ["!", "w", "?"])
  func aTextIsBrokenAnewForAnotherSize(_ key: String) throws {
    var opened = try Bench.atFirstQuestion()
    try opened.press("size:40x12 \(key)")
    var resized = try Bench.atFirstQuestion()
    try resized.press("\(key) size:40x12")
    #expect(resized.text == opened.text)
  }

  /// The space bar ticks complaints as it does in every list of ticks; on the rows below them it does nothing.
  @Test func theSpaceBarTicksComplaints() throws {
    var bench = try Bench(Size(columns: 80, rows: 24))
    try bench.press("down enter 4 enter 2 space 1 space")
    #expect(bench.text.contains("1 [2]") && bench.text.contains("2 [1]"), "\(bench.picture)")
    try bench.press("2 space")
    #expect(bench.text.contains("1 [1]") && bench.text.contains("2 [ ]"), "\(bench.picture)")
    try bench.press("4 space")
    #expect(bench.state.kind == .several)
    try bench.press("4 enter")
    #expect(bench.state.kind != .several)
  }

  @Test func carryingOnAfterAnEmergencyAsksTheNextQuestion() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("now") + " 1 space enter 2 enter")
    #expect(bench.kind == .note)
    #expect(bench.state.interview?.acknowledged == ["fire"])
  }

  @Test func backFromAnEmergencyDoesNotAcknowledgeIt() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("now") + " 1 space enter esc")
    #expect(bench.asked == "now")
    #expect(bench.state.interview?.acknowledged == [])
    try bench.press("r home enter")
    #expect(bench.kind == .emergency)
  }

  @Test func adviceForTodayIsOneLineOnTheNextQuestion() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("speed") + " down enter")
    #expect(bench.asked == "since")
    #expect(bench.text.contains("Level same-day: Have the plug looked at today."))
  }

  @Test func linesInPlainerWordsFollowIDoNotKnow() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("now") + " u enter")
    #expect(bench.asked == "now/smoke")
    try bench.press("n enter u enter")
    #expect(bench.kind == .note)
    #expect(bench.answer("now") == .unknown)
    #expect(bench.answer("now/smoke") == .value(.no))
    #expect(bench.answer("now/sparks") == .unknown)
  }

  @Test(arguments: ["u", "d", "f5", "f6"])
  func notKnowingAndNotSayingAreTakenEverywhere(_ key: String) throws {
    for step in Route.steps where !["respondent", "film"].contains(step.asked) {
      var bench = try Bench.atFirstQuestion()
      try bench.press(Route.to(step.asked))
      let isLetter = key.count == 1
      if isLetter, bench.state.isTyping { continue }
      try bench.press(key + " enter")
      let expected: Answer = key == "u" || key == "f5" ? .unknown : .declined
      #expect(bench.answer(LinkID(step.asked)) == expected, "\(step.asked) \(key)")
    }
  }

  @Test func theStartScreenCanGoStraightToAQuestionnaire() throws {
    var state = AppState(
      frontMatter: Lamps.frontMatter, lettering: Lettering(glyphs: .ascii) { _ in 1 },
      size: Size(columns: 80, rows: 24),
      today: Sample.day, country: .listed("bb"), opens: "lamps")
    var effects: [Effect] = []
    for event in try KeyScript("down enter").events { effects += state.update(event) }
    #expect(effects == [.load(questionnaire: "lamps")])
    #expect(state.kind == .opening)
    _ = state.take(.opened(try Lamps.questionnaire()))
    #expect(state.asked == "respondent")
  }

  @Test func aQuestionnaireThatCannotBeOpenedIsSaid() throws {
    var state = AppState(
      frontMatter: Lamps.frontMatter, lettering: Lettering(glyphs: .ascii) { _ in 1 },
      size: Size(columns: 80, rows: 24),
      today: Sample.day, country: .listed("bb"))
    for event in try KeyScript("down enter down enter").events { _ = state.update(event) }
    _ = state.take(.notOpened(reason: "The file has mistakes in it."))
    #expect(state.kind == .menu)
    #expect(state.render().text.contains("Problem: The file has mistakes in it."))
  }

  @Test func theSameQuestionnaireCanBeStartedAgain() throws {
    var bench = try Bench()
    try bench.press(Route.toFirstQuestion + " down enter esc esc text:lamp down enter")
    #expect(bench.kind == .startOver)
    try bench.press("1 enter")
    #expect(bench.asked == "age")
    try bench.press("esc esc text:lamp down enter 2 enter")
    #expect(bench.asked == "respondent")
    #expect(bench.answer("respondent") == nil)
  }

  /// More questions were offered to who should have been on the telephone.
  @Test(arguments: [("down enter", true), ("down down enter", false)])
  func moreQuestionsComeAfterWhatIsDueToday(_ speed: String, _ isDueToday: Bool) throws {
    var bench = try Bench.atFirstQuestion(questionnaire: try Lamps.leading())
    let keys = Route.steps.map { $0.asked == "speed" ? speed : $0.keys }.joined(separator: " ")
    try bench.press(keys)
    #expect(bench.kind == .lead, "\(bench.text)")
    #expect(bench.text.contains("What is to be done today comes first") == isDueToday, "\(bench.text)")
  }
}
