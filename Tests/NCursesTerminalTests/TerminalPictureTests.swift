import InterviewUI
import Testing
import TestSupport

@Suite("The picture on the screen", .enabled(if: TmuxSession.isAvailable, "tmux is not installed"))
struct TerminalPictureTests {
  private func start(
    _ environment: [String: String] = [:], size: Size = Size(columns: 80, rows: 24)
  ) throws -> TmuxSession {
    let session = try TmuxSession(
      [ProgramUnderTest.path("TerminalProbe")], environment: environment, size: size)
    try session.wait(for: "Probe")
    return session
  }

  @Test("Text, its widths, and the last corner left blank")
  func text() throws {
    let session = try start()
    let lines = try session.wait(for: "wide").split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0] == "Probe 80x24 unicode")
    #expect(lines[21] == "wide 日本 e\u{301} \u{FFFD}! end")
    #expect(lines[23] == String(repeating: "x", count: 79))
  }

  @Test("What is one character to people is sent in one piece, and goes away again")
  func clusters() throws {
    let session = try start()
    let lines = try session.wait(for: "whole").split(separator: "\n", omittingEmptySubsequences: false)
    // The terminal of the test keeps letters apart and joins pictures; behind each the text goes on where it should.
    #expect(lines[22].hasPrefix("whole \u{915}\u{93E} \u{1F469}\u{200D}\u{1F52C} "))
    #expect(lines[22].hasSuffix(" \u{915}\u{94D}\u{937} end"))
    try session.press("Up")
    try session.wait(untilGone: "whole")
    let without = try session.screen
    #expect(!without.contains("\u{93E}") && !without.contains("\u{1F469}"))
  }

  @Test("Every style but the plain ones looks different from plain text, in colour and without")
  func styles() throws {
    for environment in [[:], ["NO_COLOR": "1"]] {
      let session = try start(environment)
      try session.wait(for: "style emphasis")
      let screen = try session.screenWithAttributes
      let looks = screen.split(separator: "\n").compactMap { line -> Substring? in
        line.contains("style") ? line : nil
      }
      #expect(looks.count == Style.allCases.count)
      // White on red, by the numbers of 256 colours or of 8; without colour reversed.
      let isRed = screen.contains("48;5;124m") || screen.contains("41m")
      #expect(isRed == environment.isEmpty)
      let focused = looks.first { $0.contains("focused") }
      #expect(focused?.contains("7m") == true)
      let redFlag = looks.first { $0.contains("redFlag") }
      #expect(redFlag?.contains("7m") == !environment.isEmpty)
    }
  }

  @Test("The cursor is where the frame says")
  func cursor() throws {
    let session = try start()
    try session.wait(forCursor: Position(row: 1, column: 4))
    try session.press("Down", "Down", "Up", "Down")
    try session.wait(forCursor: Position(row: 3, column: 4))
    #expect(try session.isAlternate)
  }

  @Test("A new size is one event, and the picture follows down to one cell and up again")
  func resizing() throws {
    let session = try start()
    for size in [Size(columns: 40, rows: 12), Size(columns: 200, rows: 60), Size(columns: 100, rows: 40)] {
      try session.resize(size)
      try session.wait(for: "Probe \(size.columns)x\(size.rows) ")
    }
    try session.resize(Size(columns: 2, rows: 1))
    try session.wait(untilGone: "Probe")
    try session.resize(Size(columns: 80, rows: 24))
    let old = try session.wait(for: "style emphasis")
    #expect(old.split(separator: "\n").last == Substring(String(repeating: "x", count: 79)))
  }

  @Test("After a storm of sizes the picture is that of a new start")
  func resizeStorm() throws {
    let session = try start()
    for step in 0..<40 { try session.resize(Size(columns: 10 + step * 3, rows: 3 + step % 50)) }
    try session.resize(Size(columns: 60, rows: 30))
    try session.wait(for: "Probe 60x30")
    let fresh = try start(size: Size(columns: 60, rows: 30))
    func pictureOf(_ session: TmuxSession) throws -> [Substring] {
      try session.wait(for: "style emphasis").split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated().filter { !(1...5).contains($0.offset) }.map(\.element)
    }
    #expect(try pictureOf(session) == pictureOf(fresh))
  }

  @Test("A paste reaches the program as text")
  func paste() throws {
    let session = try start()
    try session.paste("first\nsecond q")
    try session.wait(for: "1: paste of 14 \"first\\nsecond q\"")
  }

  @Test("^Z gives the shell its terminal, fg paints the screen at its new size")
  func jobControl() throws {
    let session = try TmuxSession(["bash", "--norc", "--noprofile"], environment: ["PS1": "ready> "])
    try session.wait(for: "ready>")
    try session.type(try ProgramUnderTest.path("TerminalProbe") + "\n")
    for stop in ["C-z", "Z"] {
      try session.wait(for: "style emphasis")
      try session.press(stop)
      try session.wait(for: "Stopped")
      #expect(try !session.isAlternate)
      try session.type("stty -a | grep -c -e ' icanon' -e ' echo '; clear\n")
      try session.resize(Size(columns: stop == "Z" ? 72 : 66, rows: 26))
      try session.wait(untilGone: "Stopped")
      try session.type("fg\n")
      try session.wait(for: "Probe \(stop == "Z" ? 72 : 66)x26")
    }
    try session.press("q")
    try session.wait(for: "left")
    try session.type("echo code $?\n")
    try session.wait(for: "code 0")
  }

  @Test("A program stopped and continued from outside paints its screen anew")
  func stoppedFromOutside() throws {
    let session = try TmuxSession(["bash", "--norc", "--noprofile"], environment: ["PS1": "ready> "])
    try session.wait(for: "ready>")
    try session.type(try ProgramUnderTest.path("TerminalProbe") + "\n")
    try session.wait(for: "style emphasis")
    for signal in ["STOP", "TSTP"] {
      try session.sendSignal(signal)
      try session.wait(for: "Stopped")
      try session.type("fg\n")
      try session.wait(for: "style emphasis")
      try session.wait(untilGone: "Stopped")
    }
    try session.press("q")
    try session.wait(for: "left")
  }

  @Test("^L paints every cell anew")
  func redrawing() throws {
    let session = try start()
    try session.press("C-l", "a")
    try session.wait(for: "1: character(\"a\")")
  }

  @Test("What is left on the normal screen at the end")
  func afterwards() throws {
    let left = try start()
    try left.press("E", "q")
    #expect(try left.waitForEnd() == .exit(0))
    #expect(try left.screen.hasPrefix("noise on standard error\nleft\n"))
    #expect(try !left.isAlternate)

    let crashed = try start(size: Size(columns: 120, rows: 80))
    try crashed.press("X")
    #expect(try crashed.waitForEnd() == .exit(70))
    let screen = try crashed.screen
    #expect(screen.contains("Fatal error: probe crash\n"))
    #expect(screen.contains("\nSomething went wrong.\n"))
    #expect(try !crashed.isAlternate)
  }
}
