import InterviewUI
import QuestionnaireCore
import TestSupport
import Testing

/// Only Enter on something that was highlighted or typed gives an answer.
@Suite struct AcceptingTests {
  @Test(arguments: Route.steps.map(\.asked))
  func enterOnUnsetStays(_ id: String) throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to(id))
    let answers = bench.state.interview?.answers
    try bench.press("enter enter enter")
    #expect(id == "film" || bench.state.interview?.answers == answers)
    #expect(id == "film" || bench.asked?.rawValue == id)
  }

  @Test(
    arguments: Route.steps.map(\.asked),
    ["y", "n", "u", "d", "1", "2", "9", "0", "space", "x", "down", "f5", "f6"])
  func hotKeysDoNotAdvance(_ id: String, _ key: String) throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to(id))
    let answers = bench.state.interview?.answers
    try bench.press([key, key, key].joined(separator: " "))
    #expect(bench.state.interview?.answers == answers)
    #expect(id == "film" || bench.asked?.rawValue == id)
  }

  @Test(arguments: Route.steps.map(\.asked))
  func pastesAnswerNothing(_ id: String) throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to(id))
    let answers = bench.state.interview?.answers
    bench.update(.paste("yes\n1\n\n2\ny\n\n\r\n"))
    #expect(bench.state.interview?.answers == answers)
    #expect(id == "film" || bench.asked?.rawValue == id)
  }

  @Test func pastesInAListAreIgnored() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("cord"))
    let before = bench.text
    bench.effects = []
    bench.update(.paste("y\n"))
    #expect(bench.text == before)
    #expect(bench.effects == [.bell])
  }

  @Test func pastesInTextAreInserted() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("story"))
    bench.update(.paste("one\ntwo\u{1B}[2J\u{202E}\u{61C}\u{E0020}"))
    try bench.press("ctrl+d")
    #expect(bench.answer("story") == .value(.text("one\ntwo[2J")))
  }

  @Test func heldEnterPassesAnsweredQuestionsButAnswersNone() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("cord"))
    let answers = bench.state.interview?.answers
    try bench.press("esc esc esc esc esc esc")
    #expect(bench.asked == "now")
    for _ in 0..<200 { bench.update(.key(.enter)) }
    #expect(bench.asked == "cord" && bench.state.interview?.answers == answers)
  }

  @Test func enterTicksThenGoesOn() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("now") + " down down enter")
    #expect(bench.asked == "now")
    #expect(bench.cursorRow.contains("[x]"))
    try bench.press("3 space up up enter")
    #expect(bench.cursorRow.contains("[x] Smoke"))
    try bench.press("space down enter")
    #expect(bench.kind == .note)
    #expect(bench.answer("now") == .value(.options(["sparks", "hot"], writeIn: nil)))
  }

  @Test func anExclusiveOptionClearsTheOthersAndSaysSo() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("now") + " 2 space 3 space 7 space")
    #expect(bench.text.contains("were cleared"))
    #expect(bench.asked == "now")
    try bench.press("2 space")
    #expect(bench.text.contains("were cleared"))
    try bench.press("enter")
    #expect(bench.answer("now") == .value(.options(["sparks"], writeIn: nil)))
  }

  @Test func anotherOneIsTyped() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("bulbs") + " text:zzz")
    #expect(bench.text.contains("Write down “zzz”"))
    try bench.press("down enter")
    #expect(bench.state.isTyping)
    try bench.press("enter")
    #expect(bench.text.contains("Problem:"))
    try bench.press("text:A_red_one enter")
    #expect(bench.asked == "bulbs")
    #expect(bench.cursorRow.contains("[x] Another one"))
    try bench.press("enter")
    #expect(bench.answer("bulbs") == .value(.options(["another"], writeIn: "A red one")))
  }

  @Test(arguments: [
    ("9", "9 years"), ("9_years", "9 years"), ("18_months", "18 months"), ("3w", "3 weeks"),
    ("about_9", "about 9 years"), ("1_year_6_months", "1 year 6 months"),
    ("a_year_and_a_half", "1 year 6 months"), ("one_and_a_half_years", "1 year 6 months"),
    ("One_and_a_half", "1 year 6 months"), ("6_wk", "6 weeks"), ("half_a_year", "6 months"),
    ("a_half_year", "6 months"), ("two_years", "2 years"), ("8.5_years", "8 years 6 months"),
    ("8,5", "8 years 6 months"), ("8.5", "8 years 6 months"), ("2½_years", "2 years 6 months"),
    ("2_1/2_years", "2 years 6 months"), ("2_and_1/2", "2 years 6 months"), ("twenty-five", "25 years"),
    ("thirty_eight_and_a_half_years_old", "38 years 6 months"), ("three_quarters_of_a_year", "9 months"),
    ("two_years,_three_months", "2 years 3 months"), ("two_years_and_a_half", "2 years 6 months"),
    ("a_month", "1 month"), ("a_year_and_a_half_old", "1 year 6 months"), ("at_age_7", "7 years"),
    ("a_couple_of_weeks", "about 2 weeks"), ("about_half_a_year", "about 6 months"),
    ("eighteen_months", "18 months"), ("a_fortnight", "2 weeks"), ("nearly_3", "about 3 years"),
    ("one_year_and_3_weeks", "1 year 3 weeks"), ("1.5_months", "1 month 15 days"), ("0", "0 years"),
    ("3.3_years", "about 3 years 4 months"), ("2_and_a_half_years", "2 years 6 months"),
  ])
  func agesAreReadAsTyped(_ typed: String, _ expected: String) throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("age") + " text:\(typed) enter")
    #expect(bench.answer("age") == .value(.quantity(try #require(Quantity(expected)))))
  }

  @Test(arguments: [
    "years", "many_years", "a_few_years", "5w2", "half", "one_two_years", "less_than_a_year", "1.5.2_years",
    "two_years_two_years", "half_and_half_a_year", "and", "-3_years", "1/0_years", "2/3_years",
    "99999999999999999_years", "half_a_day",
  ])
  func whatIsNotUnderstoodIsAskedForAgain(_ typed: String) throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("age") + " text:\(typed) enter")
    #expect(bench.asked == "age")
    #expect(bench.text.contains("Problem: Write a number"))
  }

  /// "Two years ago" is no age: read as one it would be wrong by decades.
  @Test(arguments: [
    "a_year_and_a_half_ago", "about_2_years_ago", "for_3_years", "last_year", "since_he_was_2",
  ])
  func howLongAgoIsNoAge(_ typed: String) throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("age") + " text:\(typed) enter")
    #expect(bench.asked == "age")
    #expect(bench.text.contains("Problem: Write an age"))
  }

  @Test(arguments: [
    ("for_two_years", "2 years"), ("about_a_year_and_a_half_ago", "about 1 year 6 months"),
    ("20_minutes", "20 minutes"), ("half_an_hour", "30 minutes"), ("half_a_day", "12 hours"),
    ("a_minute_and_a_half", "1 minute 30 seconds"), ("since_3_weeks", "3 weeks"),
  ])
  func lengthsAreReadAsTyped(_ typed: String, _ expected: String) throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("lasts") + " text:\(typed) enter")
    #expect(bench.answer("lasts") == .value(.quantity(try #require(Quantity(expected)))))
  }

  /// What was understood is seen before Enter takes it.
  @Test func whatWasUnderstoodIsShown() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("lasts") + " text:an_hour_and_a_half")
    #expect(bench.text.contains("= 1 hour 30 minutes"))
    try bench.press("enter")
    #expect(bench.answer("lasts") == .value(.quantity(try #require(Quantity("1 hour 30 minutes")))))
  }

  @Test func theUnitAndAboutAreChosenWithKeys() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("age") + " 5 down right down space enter")
    #expect(bench.answer("age") == .value(.quantity(try #require(Quantity("about 5 months")))))
  }

  @Test func aDurationWithoutAUnitAsksForIt() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("lasts") + " 3 enter")
    #expect(bench.text.contains("Problem: Write the unit too"))
    // The field keeps the focus: letters are text, and answer nothing.
    try bench.press("text:_days enter")
    #expect(bench.answer("lasts") == .value(.quantity(try #require(Quantity("3 days")))))
  }

  @Test func aNumberBehindAUnitIsNotGuessedAt() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("age") + " text:5w2 enter")
    #expect(bench.answer("age") == nil)
    #expect(bench.text.contains("Problem: Write a number and its unit"))
  }

  @Test func enterDoesNotPutATickBack() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("now") + " down space space enter")
    #expect(bench.answer("now") == nil)
    #expect(bench.text.contains("Problem:"))
  }

  @Test(arguments: [
    ("age", "text:old enter"), ("age", "text:2_2 enter"), ("onset-age", "text:90 enter"),
    ("weight", "text:500 enter"),
    ("weight", "text:much enter"), ("since", "text:24 enter"), ("since", "text:2023 tab 2 tab text:30 enter"),
  ])
  func whatCannotBeTakenIsSaidUnderTheField(_ id: String, _ keys: String) throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to(id) + " " + keys)
    #expect(bench.asked?.rawValue == id)
    #expect(bench.text.contains("Problem:"))
    #expect(bench.answer(LinkID(id)) == nil)
  }

  @Test func tenIsTypedAsOneAndNought() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("glare") + " 1 0 enter")
    #expect(bench.answer("glare") == .value(.scale(10)))
  }

  /// Three of ten people who went down to "I do not know" at once said 0 of 10.
  @Test func goingDownFromAScaleIsNoAnswerOnIt() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("glare") + " down enter")
    #expect(bench.answer("glare") == .unknown)
  }

  @Test func anEmptyTextGoesOnWithOneMoreKey() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("story") + " down enter")
    #expect(bench.asked == "story")
    #expect(bench.text.contains("Problem:"))
    try bench.press("enter")
    #expect(bench.answer("story") == .unknown)
  }

  /// Whoever is told that nothing is written writes on: no letter is a key then.
  @Test func anEmptyTextIsWrittenIntoStill() throws {
    let question = Sample.item("name", .text) { $0.isOneLine = true }
    var bench = try Bench.atFirstQuestion(questionnaire: try Sample.questionnaire([question]))
    try bench.press("enter")
    #expect(bench.text.contains("Problem: Nothing is written."))
    try bench.press("text:r_Lamp enter")
    #expect(bench.answer("name") == .value(.text("r Lamp")))
  }

  /// Going on with the last line once wiped out a ticked emergency without a word.
  @Test func goingOnNeverTakesTicksAway() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("now") + " 2 space end enter")
    let exclusive = bench.cursorRow
    #expect(bench.asked == "now")
    #expect(bench.text.contains("are ticked"))
    for key in ["u", "d"] {
      try bench.press("\(key) enter")
      #expect(bench.asked == "now", "\(key)")
      #expect(bench.text.contains("[x]"), "\(key) \(exclusive)")
    }
  }
}
