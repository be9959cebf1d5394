import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// However the program ends, what stood in the field is there again, and is no answer.
@Suite struct DraftKillTests {
  private func begin(_ kept: KeptSession, _ arguments: [String] = []) throws -> PseudoTerminal {
    try PseudoTerminal(
      [try ProgramUnderTest.path(), "ask", "--country", "aa"] + arguments,
      environment: PinnedEnvironment.variables(changing: [
        "ANAMNESIS_QUESTIONNAIRES": Invocation.lamps, "XDG_STATE_HOME": kept.scratch.folder,
      ]))
  }

  @Test(arguments: [SIGKILL, SIGTERM, SIGHUP, SIGINT])
  func whatStoodInTheFieldIsThereAgain(_ signal: Int32) throws {
    let kept = try KeptSession()
    let terminal = try begin(kept, ["lamps"])
    try terminal.wait(for: "Begin")
    try terminal.send("1\r")
    try terminal.wait(for: "Whose lamp is it?")
    try terminal.send("1\r")
    try terminal.wait(for: "happening now?")
    try terminal.send("3\r")
    try terminal.wait(for: "lamp flicker?")
    try terminal.send("n\r")
    try terminal.wait(for: "Where is it?")
    try terminal.send("Under the canary ca")
    // A screen is painted letter by letter: the whole is never sent in one piece.
    terminal.settle(milliseconds: 500)
    terminal.signal(signal)
    if signal == SIGINT {
      // It asks first; once more, and it ends.
      terminal.settle(milliseconds: 200)
      terminal.signal(signal)
    }
    _ = try terminal.waitForEnd()
    #expect(kept.draft.contains("Under the canary ca"))
    #expect(!kept.scratch.text(kept.file).contains("canary"))
    let again = try begin(kept, ["--resume"])
    try again.wait(for: "Begin")
    try again.send("1\r")
    try again.wait(for: "Under the canary ca")
    try again.wait(for: "It is not an answer yet")
    again.signal(SIGTERM)
    _ = try again.waitForEnd()
  }
}
