import InterviewUI
import TestSupport
import Testing

/// The real program with the shipped questions in a real terminal, as people go through it.
@Suite(.serialized, .enabled(if: TmuxSession.isAvailable, "tmux is not installed"))
struct ProgramJourneyTests {
  private func start(columns: Int = 80, rows: Int = 24) throws -> TmuxSession {
    try TmuxSession(
      [try ProgramUnderTest.path(), "ask", "--country", "gb"], environment: ["ANAMNESIS_TODAY": "2026-11-22"],
      size: Size(columns: columns, rows: rows))
  }

  /// From the start to the first question, by searching the menu for a lay word.
  private func open(_ screen: TmuxSession) throws {
    try screen.wait(for: "1 Begin")
    try screen.press("1", "Enter")
    try screen.wait(for: "What do you want to do?")
    try screen.type("my neck")
    try screen.wait(for: "Twisting, pulling")
    try screen.press("Down", "Enter")
    try screen.wait(for: "Who is answering")
  }

  /// Who answers, age and sex: the first list of the emergency screen is next.
  private func introduce(_ screen: TmuxSession) throws {
    try open(screen)
    try screen.press("1", "Enter")
    try screen.wait(for: "How old are you?")
    try screen.type("52")
    try screen.press("Enter")
    try screen.wait(for: "sex?")
    try screen.press("1", "Enter")
    try screen.wait(for: "happening right now?")
  }

  /// Presses keys, and waits until the first row says that another question, or the summary, is shown: the rows
  /// below change with every key already.
  private func answer(_ screen: TmuxSession, _ keys: String...) throws -> String {
    let before = try screen.screen
    for key in keys { try screen.press(key) }
    for _ in 0..<3_000 {
      let now = try screen.screen
      func firstRow(_ text: String) -> Substring { text.prefix { $0 != "\n" } }
      // Drawn whole: it looks the same twice.
      if !now.isEmpty, firstRow(now) != firstRow(before), try screen.screen == now { return now }
    }
    throw TerminalTestFailure(what: "the screen stayed", found: before)
  }

  @Test func finishesWithNothingKnown() throws {
    let screen = try start()
    try introduce(screen)
    var screens = 6
    while try !answer(screen, "F5", "Enter").prefix(60).contains("Your summary") {
      screens += 1
      try #require(screens < 140)
    }
    try screen.wait(for: "That was the last question")
    #expect(try screen.cursor.row >= 2)
    try screen.press("Enter", "/")
    try screen.type("could not answer")
    try screen.press("Enter")
    try screen.wait(for: "What you could not answer")
    try screen.press("End")
    try screen.wait(for: "It does not diagnose")
    try screen.press("q")
    try screen.wait(for: "leave")
    try screen.press("End")
    try screen.press("C-c", "C-c")
    #expect(try screen.waitForEnd() == .exit(130))
  }

  @Test func readsATopicWithoutAnInterview() throws {
    let screen = try start(columns: 40, rows: 12)
    try screen.wait(for: "No clinician")
    try screen.press("1", "Enter")
    try screen.wait(for: "What do you want to do?")
    try screen.type("wilson")
    try screen.wait(for: "Read about “wilson”")
    try screen.press("Down", "Enter")
    try screen.wait(for: "(Wilson")
    try screen.press("Down", "Enter")
    try screen.wait(for: "This is information")
    try screen.press("Tab")
    try screen.wait(for: "Related topics")
    let row = try screen.cursor.row
    #expect(
      try screen.screen.split(separator: "\n", omittingEmptySubsequences: false)[row].hasPrefix("> Early"))
    try screen.press("Enter")
    try screen.wait(for: "Early-onset")
    try screen.press("Escape")
    try screen.wait(for: "Too much copper")
    try screen.press("Escape")
    try screen.wait(for: "[wilson")
    try screen.press("F10")
    try screen.wait(for: "nothing is lost")
    try screen.press("2", "Enter")
    #expect(try screen.waitForEnd() == .exit(0))
  }

  @Test func goesBackAndChangesAnAnswer() throws {
    let screen = try start()
    try introduce(screen)
    try screen.press("Escape")
    try screen.wait(for: "sex?")
    try screen.press("Escape")
    try screen.wait(for: "How old are you?")
    try screen.wait(for: "52")
    try screen.press("C-u")
    try screen.type("8")
    try screen.press("Enter")
    try screen.wait(for: "sex?")
    // The answer given before is there, and Enter takes it again.
    try screen.press("Enter")
    try screen.wait(for: "happening right now?")
    try screen.press("r")
    try screen.wait(for: "Your answers")
    try screen.wait(for: "8 years")
  }

  @Test func anEmergencyStopsAtOnce() throws {
    let screen = try start()
    try introduce(screen)
    try screen.press("2", "Space", "Enter")
    try screen.wait(for: "Trouble breathing")
    // Nothing is highlighted: a held Enter goes nowhere.
    try screen.press("Enter", "Enter", "Enter")
    try screen.wait(for: "Press Down")
    try screen.press("1", "Enter")
    // What to do is seen at once, with the number of the person's country.
    let summary = try screen.wait(for: "show it to those who come")
    #expect(summary.contains("Get help now") && summary.contains("Call 999 now"))
    try screen.press("2", "Enter")
    try screen.wait(for: "GB 999")
    try screen.press("Escape")
    try screen.wait(for: "show it to those who come")
    // Esc goes back to the question, and the emergency stays in sight.
    try screen.press("Escape")
    let question = try screen.wait(for: "happening right now?")
    #expect(question.split(separator: "\n").first?.contains("Get help now: GB 999") == true)
  }

  @Test func anEmergencyCanBeCarriedOnFrom() throws {
    let screen = try start()
    try introduce(screen)
    try screen.press("2", "Space", "Enter")
    try screen.wait(for: "Trouble breathing")
    try screen.press("2", "Enter")
    try screen.wait(for: "Now or in the last few days")
    try screen.press("Escape")
    try screen.wait(for: "happening right now?")
    // Going on takes no tick away; Space on "None of these" does.
    try screen.press("7", "Space", "Enter")
    try screen.wait(for: "Now or in the last few days")
  }

  @Test func aResizeKeepsEverything() throws {
    let screen = try start()
    try open(screen)
    try screen.press("1", "Enter")
    try screen.wait(for: "How old are you?")
    try screen.type("5")
    try screen.resize(Size(columns: 40, rows: 12))
    try screen.wait(for: "5 years")
    try screen.type("2")
    try screen.wait(for: "52 years")
    try screen.resize(Size(columns: 100, rows: 40))
    try screen.wait(for: "52 years")
    try screen.press("Enter")
    try screen.wait(for: "sex?")
  }

  @Test func interruptedItAsksAndThenLeavesWith130() throws {
    let screen = try start()
    try introduce(screen)
    #expect(try screen.isAlternate)
    try screen.press("C-c")
    try screen.wait(for: "answers are saved here")
    try screen.press("1", "Enter")
    try screen.wait(for: "happening right now?")
    try screen.press("C-c")
    try screen.wait(for: "answers are saved here")
    try screen.press("C-c")
    #expect(try screen.waitForEnd() == .exit(130))
    #expect(try !screen.isAlternate)
  }

  @Test func tooSmallAScreenSaysSoAndRecovers() throws {
    let screen = try start()
    try open(screen)
    try screen.press("1", "Enter")
    try screen.wait(for: "How old are you?")
    try screen.type("52")
    try screen.resize(Size(columns: 30, rows: 8))
    try screen.wait(for: "40 x 12")
    try screen.type("9")
    try screen.resize(Size(columns: 80, rows: 24))
    try screen.wait(for: "= 52 years")
    #expect(try screen.screen.contains("How old are you?"))
  }

  @Test func everyListOfTheEmergencyScreenFitsANarrowScreen() throws {
    let screen = try start(columns: 40, rows: 12)
    try introduce(screen)
    for next in ["last few days", "last few weeks", "to go"] {
      let text = try screen.wait(for: "( ) None of these")
      #expect(text.split(separator: "[ ]").count == 7 && !text.contains("more below"))
      try screen.press("7", "Enter")
      try screen.wait(for: next)
    }
  }

  @Test func withoutATerminalItSaysWhatToUse() throws {
    let program = try ProgramUnderTest.path()
    let result = CommandResult.of(["/bin/sh", "-c", "'\(program)' </dev/null 2>&1"])
    #expect(result.ending == .exit(69))
    #expect(result.output.contains("anamnesis run"))
  }
}
