import InterviewUI
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The program in a terminal that another program passes on, as `script`, `ssh` and `screen` do.
@Suite struct ScriptTests {
  private static let hasScript =
    CommandResult.of(["script", "-qec", "exit 7", "/dev/null"]).ending == .exit(7)

  private func begin(_ kept: KeptSession) throws -> PseudoTerminal {
    let program = try ProgramUnderTest.path()
    return try PseudoTerminal(
      ["script", "-qec", "'\(program)' ask lamps --country aa", kept.scratch.path("typescript")],
      environment: PinnedEnvironment.variables(changing: [
        "ANAMNESIS_QUESTIONNAIRES": Invocation.lamps, "XDG_STATE_HOME": kept.scratch.folder,
        "SHELL": "/bin/sh",
      ]))
  }

  @Test(.enabled(if: hasScript, "script of util-linux is not installed"))
  func inARecordedTerminalItIsTheSame() throws {
    let kept = try KeptSession()
    let terminal = try begin(kept)
    try terminal.wait(for: "Begin")
    try terminal.send("1\r")
    try terminal.wait(for: "Whose lamp is it?")
    // Another size goes through: the row of keys is drawn anew, at the last row of it.
    terminal.resize(Size(columns: 60, rows: 20))
    try terminal.wait(for: "\u{1B}[20;")
    try terminal.send("1\r")
    try terminal.wait(for: "happening now?")
    try terminal.send("\u{3}")
    try terminal.wait(for: "leave")
    try terminal.send("\u{3}")
    #expect(try terminal.waitForEnd() == .exit(130))
    #expect(terminal.isRestored)
    #expect(terminal.text.contains("\u{1B}[?1049l"))
    #expect(try kept.run("sessions").output.contains("1 answer; unfinished"))
  }

  @Test(.enabled(if: hasScript, "script of util-linux is not installed"))
  func itEndsWithWhatPassesItOn() throws {
    let kept = try KeptSession()
    let terminal = try begin(kept)
    try terminal.wait(for: "Begin")
    try terminal.send("1\r")
    try terminal.wait(for: "Whose lamp is it?")
    try terminal.send("1\r")
    try terminal.wait(for: "happening now?")
    terminal.signal(SIGKILL)
    #expect(try terminal.waitForEnd() == .killed(signal: Int(SIGKILL)))
    // It no longer has the session open.
    var list = ""
    for _ in 0..<100 {
      list = try kept.run("sessions").output
      if list.contains("unfinished") { break }
      usleep(20_000)
    }
    #expect(list.contains("1 answer; unfinished"), "\(list)")
  }
}
