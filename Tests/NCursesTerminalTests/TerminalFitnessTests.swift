import InterviewUI
import Testing
import TestSupport

@Suite("Which terminals are drawn on")
struct TerminalFitnessTests {
  private func start(_ name: String?, inputIsTerminal: Bool = true) throws -> PseudoTerminal {
    let environment =
      name.map { PinnedEnvironment.variables(changing: ["TERM": $0]) }
      ?? PinnedEnvironment.variables(removing: ["TERM"])
    return try PseudoTerminal(
      [ProgramUnderTest.path("TerminalProbe")], environment: environment, inputIsTerminal: inputIsTerminal)
  }

  private func refuses(
    _ name: String?, _ reason: String, inputIsTerminal: Bool = true,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let terminal = try start(name, inputIsTerminal: inputIsTerminal)
    #expect(try terminal.waitForEnd() == .exit(69), sourceLocation: sourceLocation)
    #expect(
      terminal.text == "unfit: \(reason)\r\n", "and nothing else is written", sourceLocation: sourceLocation)
    #expect(terminal.isRestored, sourceLocation: sourceLocation)
  }

  @Test("Refused with a reason, before anything is drawn")
  func refused() throws {
    try refuses("dumb", "nameless")
    try refuses("", "nameless")
    try refuses(nil, "nameless")
    try refuses("no-such-terminal", "unknown(\"no-such-terminal\")")
    try refuses("unknown", "unknown(\"unknown\")")
    try refuses("../x", "unknown(\"../x\")")
    try refuses("xterm", "notATerminal", inputIsTerminal: false)
  }

  @Test(
    "Drawn on", arguments: ["xterm-256color", "xterm", "vt100", "linux", "screen", "tmux-256color", "rxvt"])
  func drawn(name: String) throws {
    let terminal = try start(name)
    try terminal.wait(for: "style emphasis")
    try terminal.send("q")
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(terminal.isRestored)
  }

  @Test("NO_COLOR: no colour is sent, but attributes are")
  func withoutColour() throws {
    let program = try ProgramUnderTest.path("TerminalProbe")
    for (value, hasColour) in [("1", false), ("", true)] {
      let terminal = try PseudoTerminal(
        [program], environment: PinnedEnvironment.variables(changing: ["NO_COLOR": value]))
      try terminal.wait(for: "style emphasis")
      terminal.settle()
      #expect(terminal.text.contains("31m") == hasColour)
      #expect(terminal.text.contains("7m"))
    }
  }

  @Test("Without UTF-8 only ASCII is sent")
  func ascii() throws {
    let program = try ProgramUnderTest.path("TerminalProbe")
    for locale in ["C", "POSIX", "xx_XX"] {
      let terminal = try PseudoTerminal(
        [program], environment: PinnedEnvironment.variables(changing: ["LC_ALL": locale]))
      try terminal.wait(for: "80x24 ascii")
      try terminal.send(bytes: [0xFF, 0xC3, 0x61])
      try terminal.wait(for: "1: character(\"a\")")
      #expect(terminal.output.allSatisfy { $0 < 0x80 })
    }
    let elsewhere = try PseudoTerminal(
      [program], environment: PinnedEnvironment.variables(changing: ["LC_ALL": "xx_XX.UTF-8"]))
    try elsewhere.wait(for: "80x24 unicode")
  }

  @Test("Exported LINES and COLUMNS do not freeze the size")
  func exportedSize() throws {
    let terminal = try PseudoTerminal(
      [ProgramUnderTest.path("TerminalProbe")],
      environment: PinnedEnvironment.variables(changing: ["LINES": "10", "COLUMNS": "20"]))
    try terminal.wait(for: "80x24")
    terminal.resize(Size(columns: 90, rows: 30))
    try terminal.wait(for: "1: resize 90x30")
  }
}
