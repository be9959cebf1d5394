#if os(Linux)
  import Glibc
  import TestSupport
  import Testing

  /// A disk that takes its time: what is typed while an answer is being saved is neither lost nor taken twice.
  @Suite struct SlowDiskTests {
    /// The program at the question of what is happening now, whose answer takes 1.5 seconds to save, and 5 at night.
    private func begin(_ kept: KeptSession) throws -> PseudoTerminal {
      let terminal = try PseudoTerminal(
        [try ProgramUnderTest.path(), "ask", "lamps", "--country", "aa"],
        environment: PinnedEnvironment.variables(changing: [
          "ANAMNESIS_QUESTIONNAIRES": Invocation.lamps, "XDG_STATE_HOME": kept.scratch.folder,
          "LD_PRELOAD": try ProgramUnderTest.path("libCFaultShim.so"), "FAULT_PATH": "sessions",
          // The first answer is saved with the file itself.
          "FAULTS": "fdatasync:wait\(Tier.isNightly ? 5_000 : 1_500):1",
          "FAULT_NOTES": kept.scratch.path("faults"),
        ]))
      try terminal.wait(for: "Begin")
      try terminal.send("1\r")
      try terminal.wait(for: "Whose lamp is it?")
      try terminal.send("1\r")
      try terminal.wait(for: "happening now?")
      terminal.settle(milliseconds: 200)
      return terminal
    }

    private func waitUntilItSaves(_ kept: KeptSession) {
      for _ in 0..<500 where kept.scratch.text("faults").isEmpty { usleep(10_000) }
      #expect(kept.scratch.text("faults").hasPrefix("fdatasync wait"))
    }

    @Test func keysTypedWhileItSavesAreTakenOnce() throws {
      let kept = try KeptSession()
      let terminal = try begin(kept)
      try terminal.send("3\r")
      waitUntilItSaves(kept)
      // Enter alone answers nothing, however often; what comes then is meant for the next question.
      for keys in ["\r", "\r", "n", "\r", "ha", "ll"] { try terminal.send(keys) }
      try terminal.wait(for: "lamp flicker?")
      try terminal.wait(for: "Where is it?")
      terminal.settle(milliseconds: 300)
      terminal.signal(SIGTERM)
      #expect(try terminal.waitForEnd() == .exit(143))
      #expect(try kept.run("sessions").output.contains("3 answers; unfinished"))
      #expect(kept.draft.contains("\"hall\""))
    }

    /// An emergency that comes of the answer is not passed by the keys before it.
    @Test func noKeyTypedMeanwhilePassesAnEmergency() throws {
      let kept = try KeptSession()
      let terminal = try begin(kept)
      // A tick, and on.
      try terminal.send("1\r\r")
      waitUntilItSaves(kept)
      try terminal.send("\r\r2\r\r\r")
      try terminal.wait(for: "Leave the room")
      terminal.settle(milliseconds: 300)
      #expect(!terminal.text.contains("lamp flicker?"))
      #expect(try kept.run("sessions").output.contains("2 answers; open"))
      terminal.signal(SIGTERM)
      #expect(try terminal.waitForEnd() == .exit(143))
    }

    /// Whoever ends the program meanwhile has the answer on the disk all the same.
    @Test func endedWhileItSavesTheAnswerIsThere() throws {
      let kept = try KeptSession()
      let terminal = try begin(kept)
      try terminal.send("3\r")
      waitUntilItSaves(kept)
      terminal.signal(SIGTERM)
      #expect(try terminal.waitForEnd() == .exit(143))
      #expect(terminal.isRestored)
      #expect(try kept.run("sessions").output.contains("2 answers; unfinished"))
    }
  }
#endif
