import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Line mode as a program: from a pipe, at a terminal that cannot be drawn on, and how it ends.
@Suite(.serialized) struct LineSessionTests {
  private static let answers = ["1", "1", "0", "no", "hall", ""]

  private func ask(_ lines: [String], end: String = "\n", from place: String? = nil) throws -> Invocation {
    try Invocation.of("ask", "lamps", "--plain", input: lines.map { $0 + end }.joined(), from: place)
  }

  @Test func holdsAnInterviewFromAPipeAndSavesItsSummary() throws {
    let scratch = try Scratch()
    let result = try ask(
      Self.answers + ["save", "2", "2", "sheet.txt", "quit", "quit"], from: scratch.folder)
    #expect(result.code == 0)
    #expect(result.output.contains("You answered: “hall”."))
    #expect(result.output.contains("Saved as "))
    #expect(scratch.text("sheet.txt").contains("“hall”"))
    #expect(result.output.utf8.allSatisfy { $0 == 0x0A || $0 >= 0x20 })
    let widest = result.output.split(separator: "\n").map(\.count).max() ?? 0
    #expect(widest <= 72)
  }

  /// Whoever listens hears what the program is, whom to call and what to type, and then the first question.
  @Test func fewLinesAreSaidBeforeTheFirstQuestion() throws {
    let result = try Invocation.of(
      "ask", "twisting", "--plain", "--country", "gb", input: "1\n",
      folder: "\(repositoryFolder)/Questionnaires")
    let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false)
    let first = try #require(lines.firstIndex { $0.hasPrefix("Who is answering the questions?") })
    #expect(first <= 15, "\(lines.prefix(first).joined(separator: "\n"))")
  }

  @Test func linesMayEndAsOnWindows() throws {
    let plain = try ask(Self.answers)
    let other = try ask(Self.answers, end: "\r\n")
    #expect(plain.output == other.output && plain.code == 0 && other.code == 0)
  }

  @Test func whatIsNoTextAndWhatIsTooLongIsRefused() throws {
    let long = String(repeating: "x", count: 100_000)
    let result = try ask(["1", long, "\u{1B}[2J\u{7}", "1"])
    #expect(result.output.contains("Problem: This line is too long"))
    #expect(result.output.contains("Problem: This is not one of the answers."))
    #expect(result.output.contains("What is happening now?"))
    #expect(!result.output.contains("\u{1B}"))
  }

  @Test func theEndOfInputIsNoLoop() throws {
    let nothing = try ask([])
    #expect(nothing.code == 0)
    #expect(nothing.output.hasSuffix("I am in another country:\n"))
    #expect(try ask(Self.answers).code == 0)
  }

  @Test(arguments: ["yes", "yes ''", "yes 9", "yes again"])
  func aPipeThatNeverEndsIsNotReadForEver(_ pipe: String) throws {
    let result = try run("\(pipe) | \"$0\" ask lamps --plain --no-save")
    #expect(result.ending == .exit(65))
    #expect(result.output.contains("Too many lines in a row came to nothing"))
  }

  @Test func anEmergencyStopsWhatComesFromAPipe() throws {
    let result = try ask(["1", "1", "smoke", "no", "2", "no"])
    #expect(result.output.contains("Get help now."))
    #expect(result.output.contains("Problem: This is not one of the answers."))
    #expect(result.output.contains("Does your lamp flicker?"))
  }

  @Test(arguments: ["1", "true", "yes"])
  func theEnvironmentAsksForIt(_ value: String) throws {
    let result = try run("ACCESSIBLE=\(value) \"$0\" ask lamps </dev/null")
    #expect(result.output.contains("This is line mode."))
    #expect(result.ending == .exit(0))
  }

  @Test(arguments: ["0", "false", ""])
  func theEnvironmentMayRefuseIt(_ value: String) throws {
    let result = try run("ACCESSIBLE=\(value) \"$0\" ask lamps </dev/null")
    #expect(!result.output.contains("This is line mode."))
    #expect(result.ending == .exit(69))
    #expect(result.output.contains("--plain") && result.output.contains("anamnesis run"))
  }

  private func run(_ script: String) throws -> CommandResult {
    CommandResult.of(
      ["/bin/sh", "-c", script, try ProgramUnderTest.path()],
      environment: PinnedEnvironment.variables(changing: Self.variables))
  }

  private static let variables = [
    "ANAMNESIS_QUESTIONNAIRES": Invocation.lamps, "ANAMNESIS_TODAY": "2026-11-22",
  ]

  /// The program at a terminal.
  private func start(_ arguments: [String] = ["ask", "lamps", "--country", "aa"], terminal: String = "dumb")
    throws
    -> PseudoTerminal
  {
    let screen = try PseudoTerminal(
      [try ProgramUnderTest.path()] + arguments,
      environment: PinnedEnvironment.variables(changing: Self.variables.merging(["TERM": terminal]) { $1 }))
    try screen.wait(for: "I am in another country: ")
    return screen
  }

  @Test(arguments: ["dumb", "", "unknown", "no-such-terminal"])
  func aTerminalThatCannotBeDrawnOnGetsLines(_ name: String) throws {
    let screen = try start(terminal: name)
    #expect(screen.text.contains("; this is line mode"))
    try screen.send("1\n")
    try screen.wait(for: "Whose lamp is it?")
    try screen.send("quit\n")
    try screen.wait(for: "leave")
    try screen.send("quit\n")
    #expect(try screen.waitForEnd() == .exit(0))
    #expect(!screen.text.contains("\u{1B}"))
  }

  /// At a terminal the summary does not rush by; into a pipe what comes by itself comes at once.
  @Test func theSummaryIsReadPieceByPieceAtATerminal() throws {
    let screen = try start()
    for (line, answer) in [
      ("1", "Whose lamp is it?"), ("1", "What is happening now?"), ("0", "Does your lamp flicker?"),
      ("no", "Where is it?"), ("hall", "an empty line to end: "), ("", "An empty line reads part 2"),
    ] {
      try screen.send(line + "\n")
      try screen.wait(for: answer)
    }
    screen.settle(milliseconds: 200)
    #expect(!screen.text.contains("Please remember."))
    try screen.send("all\n")
    try screen.wait(for: "Please remember.")
    let piped = try ask(Self.answers).output
    #expect(piped.contains("What should make me call you sooner?"))
    #expect(!piped.contains("Please remember."))
  }

  @Test func theEndOfInputAtATerminalPauses() throws {
    let screen = try start()
    try screen.send("\u{4}")
    #expect(try screen.waitForEnd() == .exit(0))
  }

  @Test func anInterruptEndsWith130() throws {
    let screen = try start(["ask", "lamps", "--plain", "--country", "aa"], terminal: "xterm")
    #expect(!screen.text.contains("; this is line mode"))
    try screen.send("\u{3}")
    #expect(try screen.waitForEnd() == .exit(130))
  }

  @Test func askedToEndItEndsWith143() throws {
    let screen = try start()
    screen.signal(SIGTERM)
    #expect(try screen.waitForEnd() == .exit(143))
  }

  @Test func aHangupEndsWith129() throws {
    let screen = try start()
    screen.signal(SIGHUP)
    #expect(try screen.waitForEnd() == .exit(129))
  }

  @Test func whatIsTypedAheadDoesNotAnswerAnEmergency() throws {
    let screen = try start()
    try screen.send("1\n")
    try screen.wait(for: "Whose lamp is it?")
    try screen.send("1\n")
    try screen.wait(for: "What is happening now?")
    try screen.send("1\n2\n2\n")
    try screen.wait(for: "Get help now.")
    screen.settle(milliseconds: 300)
    #expect(!screen.text.contains("flicker?"))
    try screen.send("2\n")
    try screen.wait(for: "flicker?")
  }

  @Test(arguments: [SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE])
  func aCrashIsToldInOneSentence(_ number: Int32) throws {
    let screen = try start()
    screen.signal(number)
    #expect(try screen.waitForEnd() == .exit(70))
    let words = screen.text.split(separator: "I am in another country: ").last ?? ""
    #expect(words.hasPrefix("\r\nThe program has stopped because of a fault. "))
    #expect(words.hasSuffix(" Start it again to go on.\r\n") && words.count { $0 == "\r\n" } == 2)
  }

  @Test func aCrashOfAnyCommandIsToldInOneSentence() throws {
    // It waits for answers.
    let terminal = try PseudoTerminal(
      [try ProgramUnderTest.path(), "run", "lamps", "--answers", "-"],
      environment: PinnedEnvironment.variables(changing: Self.variables))
    terminal.settle(milliseconds: 1_500)
    terminal.signal(SIGSEGV)
    #expect(try terminal.waitForEnd() == .exit(70))
    #expect(terminal.text.hasSuffix("\r\nThe program has stopped because of a fault.\r\n"))
  }

  @Test func whatWasBegunIsKeptHoweverItEnds() throws {
    let lines = ["1", "1", "0", "no", "SECRET", "of mine"]
    for number in [SIGHUP, SIGTERM, SIGINT] {
      let kept = try KeptSession()
      let screen = try PseudoTerminal(
        [try ProgramUnderTest.path(), "ask", "lamps", "--plain", "--country", "aa"],
        environment: PinnedEnvironment.variables(
          changing: Self.variables.merging(["XDG_STATE_HOME": kept.scratch.folder]) { $1 }))
      try screen.wait(for: "I am in another country: ")
      try screen.send(lines.map { $0 + "\n" }.joined())
      try screen.wait(for: "to end: More, or an empty line to end: ")
      screen.settle(milliseconds: 200)
      screen.signal(number)
      #expect(try screen.waitForEnd() == .exit(128 + Int(number)))
      #expect(kept.draft.contains("SECRET\\nof mine"))
      #expect(!kept.scratch.text(kept.file).contains("SECRET"), "it is no answer")
    }
    let kept = try KeptSession()
    let result = try kept.ask("1", "0", "no", "SECRET")
    #expect(result.output.contains("It is no answer yet."))
    #expect(try kept.run("sessions").output.contains("3 answers; unfinished"))
    let again = try kept.run("ask", "--plain", "--resume", input: "1\n\n")
    #expect(again.output.contains("Empty keeps “SECRET”"))
    #expect(try kept.run("sessions").output.contains("4 answers; finished"))
  }

  @Test func whoeverLeavesHearsWhatBecameOfWhatWasBegun() throws {
    let kept = try KeptSession()
    let result = try kept.ask("1", "0", "no", "SECRET", "quit", "quit")
    #expect(result.code == 0)
    #expect(result.output.contains("It is no answer yet."))
    #expect(kept.draft.contains("SECRET"))
  }
}
