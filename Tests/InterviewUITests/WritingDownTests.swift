import InterviewUI
import QuestionnaireCore
import TestSupport
import Testing

/// What a list does not have is written down, and nothing that was written is lost.
@Suite struct WritingDownTests {
  private static let both = Answer.value(
    .options(["another"], writeIn: "clopidogrel 75 mg\natorvastatin"))

  @Test func theSearchWritesDownWhatItDoesNotFind() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("bulbs") + " text:clopidogrel_75_mg")
    #expect(bench.text.contains("Write down “clopidogrel 75 mg”"))
    #expect(!bench.text.contains("Try another word"))
    try bench.press("enter")
    #expect(bench.asked == "bulbs")
    #expect(bench.text.contains("Chosen (1): “clopidogrel 75 mg”"))
    try bench.press("text:atorvastatin down end")
    #expect(bench.cursorRow.contains("Write down “atorvastatin”"))
    try bench.press("enter enter")
    #expect(bench.answer("bulbs") == Self.both)
  }

  /// Whatever is found, the last row writes down what was typed; Enter goes to what was found, and ticks nothing.
  @Test func whatIsTypedCanAlwaysBeWrittenDown() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("bulbs") + " text:brand3x enter")
    #expect(bench.cursorRow.contains("[ ] Bulb number 3"))
    try bench.press("end")
    #expect(bench.cursorRow.contains("Write down “brand3x”"))
    try bench.press("enter")
    #expect(bench.text.contains("Chosen (1): “brand3x”"))
  }

  /// A key that was meant for something else was recorded as a name.
  @Test(arguments: ["u", "?", "x", "aspirin,_u"])
  func aLetterIsNoName(_ typed: String) throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("bulbs") + " text:\(typed) enter")
    #expect(bench.text.contains("is one letter only"))
    try bench.press("esc enter")
    #expect(bench.answer("bulbs") == nil)
    var lines = try LineBench.atFirstQuestion()
    for line in LineRoute.to("bulbs") { lines.type(line: line) }
    lines.type("another one", typed.split(separator: "_").joined(separator: " "))
    #expect(lines.answer("bulbs") == nil && !lines.last.contains("Chosen so far"))
  }

  /// What could have been written down, and was not, is said once the next name is typed.
  @Test func whatIsLeftOutIsSaid() throws {
    var lines = try LineBench.atFirstQuestion()
    for line in LineRoute.to("bulbs") { lines.type(line: line) }
    lines.type("clopidogrel", "atorvastatin")
    #expect(lines.last.contains("Left out: “clopidogrel”"), "\(lines.last)")
    lines.type("1", "simvastatin")
    #expect(!lines.last.contains("Left out"), "\(lines.last)")
  }

  /// An empty line behind it says so too, and goes on only when it comes again.
  @Test func anEmptyLineLeavesNothingOutInSilence() throws {
    var lines = try LineBench.atFirstQuestion()
    for line in LineRoute.to("bulbs") { lines.type(line: line) }
    lines.type("aspirin", "1", "clopidogrel", "")
    #expect(lines.last.contains("Left out: “clopidogrel”"), "\(lines.last)")
    #expect(lines.answer("bulbs") == nil)
    lines.type("")
    #expect(lines.answer("bulbs") != nil)
  }

  /// "None" is the row, not a name.
  @Test func whatNamesARowThatIsAlwaysThereIsThatRow() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("bulbs") + " text:none enter")
    #expect(bench.cursorRow.contains("None of these"))
    #expect(!bench.text.contains("Chosen"))
  }

  /// Each entry has a row of its own, with which it is taken away.
  @Test func eachEntryIsARow() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("bulbs") + " text:aspirin,_water_tablet;_aspirin enter down end")
    try bench.press("up up")
    #expect(bench.text.contains("[x] “aspirin”") && bench.text.contains("[x] “water tablet”"))
    while !bench.cursorRow.contains("“aspirin”") { try bench.press("up") }
    try bench.press("space")
    #expect(bench.text.contains("“aspirin” was taken away"))
    #expect(!bench.text.contains("[x] “aspirin”"))
    try bench.press("enter")
    #expect(bench.answer("bulbs") == .value(.options(["another"], writeIn: "water tablet")))
  }

  @Test func theLimitIsSaidAndNothingIsCutOff() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("bulbs"))
    for letter in ["qa", "qe", "qi", "qo"] {
      let name = String(repeating: letter, count: 28)
      try bench.press("text:\(name) enter")
    }
    #expect(bench.text.contains("at most 200 characters"))
    try bench.press("esc enter")
    let written = try #require(bench.answer("bulbs")?.value?.writeIn)
    #expect(written.split(separator: "\n").count == 3)
  }

  @Test func theFieldSaysThatItTakesSeveral() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("bulbs") + " text:zz down enter")
    #expect(bench.text.contains("If there are several, write all of them, with commas between."))
  }

  /// A second name replaced the first.
  @Test func lineModeAddsWhatIsTypedSecond() throws {
    var bench = try LineBench.atFirstQuestion()
    for line in LineRoute.to("bulbs") { bench.type(line: line) }
    bench.type("another one", "clopidogrel 75 mg", "another one")
    #expect(bench.last.contains("with commas between"))
    bench.type("atorvastatin")
    #expect(bench.last.contains("“clopidogrel 75 mg”, “atorvastatin”"))
    bench.type("")
    #expect(bench.answer("bulbs") == Self.both)
  }

  @Test func lineModeWritesDownWhatItDoesNotFind() throws {
    var bench = try LineBench.atFirstQuestion()
    for line in LineRoute.to("bulbs") { bench.type(line: line) }
    bench.type("clopidogrel 75 mg, atorvastatin")
    #expect(bench.last.contains("1. Write down “clopidogrel 75 mg”"))
    bench.type("1")
    #expect(bench.last.contains("1. Write down “atorvastatin”"))
    bench.type("1", "")
    #expect(bench.answer("bulbs") == Self.both)
  }

  /// An empty line leaves out what was unclear, and not what was typed behind it.
  @Test func whatWasTypedBehindSomethingUnclearIsNotLost() throws {
    var bench = try LineBench.atFirstQuestion()
    for line in LineRoute.to("bulbs") { bench.type(line: line) }
    bench.type("zebra, brand3x", "")
    #expect(bench.asked == "bulbs")
    #expect(bench.last.contains("Bulb number 3"))
    bench.type("")
    #expect(bench.answer("bulbs") == .value(.options(["bulb-3"], writeIn: nil)))
  }

  /// Whatever name was chosen, typed or given, takes it back.
  @Test func anyNameTakesBack() throws {
    var bench = try LineBench.atFirstQuestion()
    for line in LineRoute.to("bulbs") { bench.type(line: line) }
    bench.type("brand3x", "clopidogrel 75 mg", "1", "aspirin", "1")
    bench.type("remove clopidogrel")
    #expect(bench.last.contains("“aspirin”") && !bench.last.contains("clopidogrel 75"))
    bench.type("remove BRAND3X")
    #expect(!bench.last.contains("Bulb number 3"))
    bench.type("")
    #expect(bench.answer("bulbs") == .value(.options(["another"], writeIn: "aspirin")))
  }

  /// What is near a name is offered, and behind it what was typed.
  @Test func whatIsOnlyNearIsAskedAbout() throws {
    var bench = try LineBench.atFirstQuestion()
    for line in LineRoute.to("bulbs") { bench.type(line: line) }
    bench.type("brand")
    #expect(bench.last.contains("10. Write down “brand”"), "\(bench.last)")
    #expect(!bench.last.contains("Chosen so far"))
  }

  @Test func whatIsTakenBackIsNotWrittenAgain() throws {
    var bench = try LineBench.atFirstQuestion()
    for line in LineRoute.to("bulbs") { bench.type(line: line) }
    bench.type("another one", "clopidogrel", "remove another", "another one", "aspirin", "")
    #expect(bench.answer("bulbs") == .value(.options(["another"], writeIn: "aspirin")))
  }

  /// Up led to the last row of one kind of list and to the first of another: a quick Enter recorded "I prefer not to say".
  @Test(
    arguments: [Size(columns: 80, rows: 24), Size(columns: 40, rows: 12)],
    [("speed", "Suddenly"), ("bulbs", "Bulb number 1"), ("respondent", "I do"), ("cord", "Yes")])
  func upLeadsToTheFirstRowOfEveryList(_ size: Size, _ list: (id: String, row: String)) throws {
    var bench = try Bench.atFirstQuestion(size)
    try bench.press(Route.to(list.id) + " up")
    #expect(bench.cursorRow.contains(list.row))
  }

  /// Lists of more than nine rows had no numbers.
  @Test func aLongListHasNumbersToo() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("bulbs") + " down 1 5")
    #expect(bench.cursorRow.contains("> 15 [ ] Bulb number 15"))
    try bench.press("enter")
    #expect(bench.text.contains("Chosen (1): Bulb number 15"))
  }

  @Test func aDigitBeyondTheRowsSaysSo() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("cord") + " y 9")
    #expect(bench.text.contains("the numbers are 1 to 4"))
    try bench.press("enter")
    #expect(bench.answer("cord") == nil)
    try bench.press("?")
    #expect(!bench.text.contains("0, 5"))
  }
}
