import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Question files that are replaced while the program runs: it asks and says what it read at its beginning.
@Suite struct ReplacedFilesTests {
  /// A copy of the lamps, which a test spoils.
  private func lamps(_ scratch: Scratch) throws -> String {
    try scratch.copy(Invocation.lamps, changing: "lamps.yaml", "version: 1.0.0", "version: 1.0.1")
  }

  @Test(arguments: ["other words", "no file", "no folder"])
  func whatWasReadIsAskedAndSaid(_ change: String) throws {
    let scratch = try Scratch()
    let folder = try lamps(scratch)
    let terminal = try PseudoTerminal(
      [try ProgramUnderTest.path(), "ask", "--questionnaires", folder, "--country", "aa", "--no-save"],
      environment: PinnedEnvironment.variables(changing: ["ANAMNESIS_TODAY": "2026-11-22"]))
    try terminal.wait(for: "Begin")
    terminal.settle(milliseconds: 200)
    switch change {
    case "other words":
      // Whatever anybody reads from now on says so.
      let script = "find '\(folder)' -type f -exec sed -i 's/[Ll]amp/canary/g; s/[Hh]elper/canary/g' {} +"
      _ = CommandResult.of(["/bin/sh", "-c", script])
      #expect(scratch.text("copy/lamps.yaml").contains("canary"))
    case "no file": _ = CommandResult.of(["/bin/rm", "\(folder)/lamps.yaml", "\(folder)/triage.yaml"])
    default: _ = CommandResult.of(["/bin/rm", "-r", folder])
    }
    try terminal.send("1\r")
    try terminal.wait(for: "Lamps that flicker")
    terminal.settle(milliseconds: 200)
    // To the summary, its list, and the topic that it offers.
    for key in ["\r", "1\r", "3\r", "y\r", "2 years\r", "hall\u{4}", "3\r"] {
      try terminal.send(key)
      terminal.settle(milliseconds: 150)
    }
    terminal.signal(SIGTERM)
    #expect(try terminal.waitForEnd() == .exit(143))
    for words in ["That was the last question", "Flickering lamps", "light comes and goes"] {
      let isThere = terminal.text.contains(words)
      #expect(isThere, "\(words)")
    }
    let isChanged = terminal.text.contains("canary")
    #expect(!isChanged)
  }
}
