#if os(Linux)
  import TestSupport
  import Testing

  /// A signal that interrupts a read, a write or a wait changes nothing of what is taken and said.
  @Suite(.disabled(if: Tier.isSanitized, "a sanitizer wants to be first")) struct InterruptedCallTests {
    /// The first reads, waits and writes of files whose path contains a text are interrupted (EINTR).
    private func environment(_ scratch: Scratch, path: String) throws -> [String: String] {
      [
        "LD_PRELOAD": try ProgramUnderTest.path("libCFaultShim.so"), "FAULT_PATH": path,
        "FAULTS": "read:4:1:3,poll:4:1:3,write:4:2:3", "FAULT_NOTES": scratch.path("faults"),
        "FAULT_SECONDS": "30",
      ]
    }

    private func expectInterrupted(_ scratch: Scratch) {
      let notes = scratch.text("faults")
      for call in ["read", "poll", "write"] { #expect(notes.contains("\(call) 4\n"), "\(notes)") }
    }

    @Test func inLines() throws {
      let lines = ["1", "1", "0", "y", "2 years", "canary cage", ""].map { $0 + "\n" }.joined()
      let plain = try KeptSession().run("ask", "lamps", "--plain", input: lines)
      let kept = try KeptSession()
      let result = try kept.run(
        "ask", "lamps", "--plain", input: lines,
        environment: try environment(kept.scratch, path: "/tmp/anamnesis-test-"))
      #expect(result.output == plain.output && result.code == plain.code)
      #expect(try kept.run("sessions").output.contains("5 answers; finished"))
      expectInterrupted(kept.scratch)
    }

    @Test func onTheScreen() throws {
      let kept = try KeptSession()
      let terminal = try PseudoTerminal(
        [try ProgramUnderTest.path(), "ask", "lamps", "--country", "aa"],
        environment: PinnedEnvironment.variables(
          changing: [
            "ANAMNESIS_QUESTIONNAIRES": Invocation.lamps, "XDG_STATE_HOME": kept.scratch.folder,
          ].merging(try environment(kept.scratch, path: "/dev/pts")) { $1 }))
      try terminal.wait(for: "Begin")
      try terminal.send("1\r")
      try terminal.wait(for: "Whose lamp is it?")
      try terminal.send("1\r")
      try terminal.wait(for: "happening now?")
      try terminal.send("\u{3}")
      try terminal.wait(for: "leave")
      try terminal.send("\u{3}")
      #expect(try terminal.waitForEnd() == .exit(130))
      #expect(terminal.isRestored)
      #expect(try kept.run("sessions").output.contains("1 answer; unfinished"))
      expectInterrupted(kept.scratch)
    }
  }
#endif
