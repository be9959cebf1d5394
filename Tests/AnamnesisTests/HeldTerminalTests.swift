import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A terminal that takes nothing, as after Ctrl-S or behind a slow line: saving does not wait for drawing.
@Suite struct HeldTerminalTests {
  /// The program with its first answer given and not drawn.
  private func begin(_ kept: KeptSession) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      [try ProgramUnderTest.path(), "ask", "lamps", "--country", "aa"],
      environment: PinnedEnvironment.variables(changing: [
        "ANAMNESIS_QUESTIONNAIRES": Invocation.lamps, "XDG_STATE_HOME": kept.scratch.folder,
      ]))
    try terminal.wait(for: "Begin")
    try terminal.send("1\r")
    try terminal.wait(for: "Whose lamp is it?")
    try terminal.send("1")
    terminal.settle(milliseconds: 200)
    terminal.holdOutput(true)
    try terminal.send("\r")
    for _ in 0..<100 {
      if kept.scratch.text(kept.file).contains("\"Mine\"") { break }
      usleep(20_000)
    }
    return terminal
  }

  private func expectSaved(_ kept: KeptSession) throws {
    #expect(try kept.run("sessions").output.contains("1 answer; unfinished"))
  }

  @Test func whatWasTypedIsDrawnWhenItTakesTextAgain() throws {
    let kept = try KeptSession()
    let terminal = try begin(kept)
    #expect(kept.scratch.text(kept.file).contains("\"Mine\""))
    try terminal.send("3\r")
    terminal.settle(milliseconds: 300)
    #expect(!terminal.text.contains("happening now?"))
    terminal.holdOutput(false)
    try terminal.wait(for: "lamp flicker?")
    terminal.signal(SIGTERM)
    #expect(try terminal.waitForEnd() == .exit(143))
    #expect(try kept.run("sessions").output.contains("2 answers; unfinished"))
  }

  @Test func killedMeanwhileItLosesNothing() throws {
    let kept = try KeptSession()
    let terminal = try begin(kept)
    terminal.signal(SIGKILL)
    #expect(try terminal.waitForEnd() == .killed(signal: Int(SIGKILL)))
    try expectSaved(kept)
  }

  /// A program that cannot draw hears no request; the third one ends it, and gives the terminal back.
  @Test func askedThreeTimesItEnds() throws {
    let kept = try KeptSession()
    let terminal = try begin(kept)
    for _ in 0..<3 {
      terminal.signal(SIGTERM)
      usleep(50_000)
    }
    #expect(try terminal.waitForEnd() == .killed(signal: Int(SIGTERM)))
    #expect(terminal.isRestored)
    try expectSaved(kept)
  }

  @Test func closedMeanwhileItEnds() throws {
    let kept = try KeptSession()
    let terminal = try begin(kept)
    terminal.hangUp()
    #expect(try terminal.waitForEnd(seconds: 2) == .exit(129))
    try expectSaved(kept)
  }
}
