import InterviewUI
import Testing
import TestSupport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("However the program ends, the terminal is as it was")
struct TerminalEndingTests {
  private func start(_ environment: [String: String] = [:]) throws -> PseudoTerminal {
    let program = try ProgramUnderTest.path("TerminalProbe")
    let terminal = try PseudoTerminal(
      [program], environment: PinnedEnvironment.variables(changing: environment))
    try terminal.wait(for: "style emphasis")
    #expect(!terminal.isRestored, "not raw while the screen is full")
    return terminal
  }

  private func check(
    _ ending: ProgramEnding, says: [String] = [], sourceLocation: SourceLocation = #_sourceLocation,
    by act: (PseudoTerminal) throws -> Void
  ) throws {
    let terminal = try start()
    try act(terminal)
    #expect(try terminal.waitForEnd() == ending, sourceLocation: sourceLocation)
    #expect(terminal.isRestored, "modes", sourceLocation: sourceLocation)
    let output = terminal.text
    let parts = output.components(after: "\u{1B}[?1049l")
    #expect(output.contains("\u{1B}[?2004l"), "paste mode", sourceLocation: sourceLocation)
    for text in says {
      #expect(parts?.contains(text) == true, "\(text) on the normal screen", sourceLocation: sourceLocation)
    }
  }

  @Test("Leaving, and exit() without leaving")
  func leaving() throws {
    try check(.exit(0), says: ["left"]) { try $0.send("q") }
    try check(.exit(7)) { try $0.send("Q") }
  }

  @Test("Signals end the program by its own code")
  func signals() throws {
    try check(.exit(143)) { $0.signal(SIGTERM) }
    try check(.exit(143)) { $0.signal(SIGQUIT) }
    try check(.exit(129)) { $0.signal(SIGHUP) }
    for number in [SIGXCPU, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF] {
      try check(.exit(143)) { $0.signal(number) }
    }
  }

  @Test("A crash is told on the normal screen")
  func crashes() throws {
    try check(.exit(70), says: ["probe crash", "Something went wrong."]) { try $0.send("X") }
    try check(.exit(70), says: ["Something went wrong."]) { try $0.send("A") }
    try check(.exit(70), says: ["Something went wrong."]) { try $0.send("O") }
  }

  @Test("A crash without a screen is told in one sentence", arguments: ["X", "O"])
  func crashesWithoutAScreen(_ line: String) throws {
    let program = try ProgramUnderTest.path("TerminalProbe")
    let terminal = try PseudoTerminal(
      [program, "lines"],
      environment: PinnedEnvironment.variables(changing: ["SWIFT_BACKTRACE": "enable=yes"]))
    try terminal.wait(for: "lines begin")
    try terminal.send("\(line)\n")
    #expect(try terminal.waitForEnd() == .exit(70))
    #expect(terminal.text.hasSuffix("\r\nSomething plain went wrong.\r\n"))
    #expect(terminal.isRestored)
  }

  @Test("While a screen is up a crash has its own words, and before and after the plain ones")
  func crashesAroundAScreen() throws {
    for (keys, words) in [("A", "Something went wrong."), ("C", "Something plain went wrong.")] {
      let terminal = try PseudoTerminal([try ProgramUnderTest.path("TerminalProbe"), "screen"])
      try terminal.wait(for: "style emphasis")
      try terminal.send(keys)
      #expect(try terminal.waitForEnd() == .exit(70))
      #expect(terminal.isRestored)
      #expect(terminal.text.hasSuffix("\(words)\r\n"))
    }
  }

  @Test("A program that is stuck can be ended by asking three times")
  func stuck() throws {
    try check(.killed(signal: Int(SIGTERM))) { terminal in
      try terminal.send("S")
      terminal.settle(milliseconds: 300)
      for _ in 0..<3 {
        terminal.signal(SIGTERM)
        terminal.settle(milliseconds: 30)
      }
    }
  }

  @Test("An interrupt from outside is an event, as ^C is")
  func interrupt() throws {
    let terminal = try start()
    terminal.signal(SIGINT)
    try terminal.wait(for: "1: interrupt")
    try terminal.send("\u{3}")
    try terminal.wait(for: "interrupt")
    try terminal.send("q")
    #expect(try terminal.waitForEnd() == .exit(0))
  }

  @Test("A closed terminal ends the program")
  func hangup() throws {
    let terminal = try start()
    terminal.hangUp()
    #expect(try terminal.waitForEnd(seconds: 2) == .exit(129))
  }

  @Test("A closed terminal ends the program even where its signal is ignored")
  func hangupIgnored() throws {
    let program = try ProgramUnderTest.path("TerminalProbe")
    let terminal = try PseudoTerminal(["sh", "-c", "trap '' HUP TSTP; exec \"$0\"", program])
    try terminal.wait(for: "style emphasis")
    terminal.signal(SIGHUP)
    terminal.signal(SIGTSTP)
    try terminal.send("a")
    try terminal.wait(for: "1: character")
    terminal.hangUp()
    #expect(try terminal.waitForEnd(seconds: 2) == .exit(129))
  }

  @Test("Where nothing could continue it, ^Z only paints anew")
  func stopWithoutShell() throws {
    let terminal = try start()
    try terminal.send("\u{1A}")
    try terminal.wait(for: "1: resize 80x24")
    try terminal.send("q")
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(terminal.isRestored)
  }

  @Test("A signal is heard in the middle of a storm of sizes")
  func signalInStorm() throws {
    for _ in 0..<5 {
      let terminal = try start()
      for step in 0..<20 { terminal.resize(Size(columns: 80, rows: 24 + step % 2)) }
      terminal.signal(SIGTERM)
      #expect(try terminal.waitForEnd(seconds: 2) == .exit(143))
    }
  }

  @Test("Standard error is kept back and printed afterwards, once")
  func noise() throws {
    let terminal = try start()
    try terminal.send("E")
    try terminal.wait(for: "1: character(\"E\")")
    #expect(!terminal.text.contains("noise"))
    try terminal.send("q")
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(terminal.text.components(after: "\u{1B}[?1049l")?.contains("noise on standard error\r\n") == true)
  }

  @Test("A terminal without an alternate screen is cleared")
  func cleared() throws {
    let terminal = try start(["TERM": "linux"])
    try terminal.send("q")
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(terminal.text.components(after: "\u{1B}[?2004l")?.contains("\u{1B}[J") == true)
    #expect(terminal.isRestored)
  }
}

extension String {
  /// What stands behind the last occurrence of the text, or nil.
  fileprivate func components(after text: String) -> String? {
    let bytes = Array(utf8)
    let wanted = Array(text.utf8)
    guard bytes.count >= wanted.count else { return nil }
    for start in (0...(bytes.count - wanted.count)).reversed()
    where bytes[start..<start + wanted.count].elementsEqual(wanted) {
      return String(decoding: bytes[(start + wanted.count)...], as: UTF8.self)
    }
    return nil
  }
}
