#if os(Linux)
  import TestSupport
  import Testing

  /// Memory that runs out, at one point after another: the program ends, and no answer that it said was taken is lost.
  @Suite(.disabled(if: Tier.isSanitized, "a sanitizer allocates for itself")) struct OutOfMemoryTests {
    private static let lines = ["1", "1", "0", "y", "2 years", "canary cage", ""].map { $0 + "\n" }.joined()

    private func answers(of kept: KeptSession) throws -> Int {
      let list = try kept.run("sessions", "--format", "json")
      #expect(list.code == 0)
      return list.output.split(separator: "\"answers\": ").dropFirst().first
        .flatMap { Int($0.prefix { $0.isNumber }) } ?? 0
    }

    /// What was said to be taken is on the disk, and can be gone on with; how many answers that were.
    private func check(_ result: Invocation, _ kept: KeptSession, _ what: String) throws -> Int {
      let said = result.output.split(separator: "\n").count { $0.hasPrefix("You answered") }
      let found = try answers(of: kept)
      #expect(said <= found && found <= said + 1, "\(what): \(said) said, \(found) there")
      if Tier.isNightly, found > 0, found < 5 {
        let again = try kept.run("ask", "--plain", "--resume", input: "1\n")
        #expect(again.code == 0 && !again.output.contains("Whose lamp is it?"), "\(what)")
      }
      return said
    }

    /// While an answer is written there are so many pieces of memory left, and then none: it is told in the words for a
    /// fault.
    @Test(arguments: 1...4) func afterSomeAnswers(_ answer: Int) throws {
      var said: Set<Int> = []
      for left in Tier.isNightly ? Array(stride(from: 0, to: 6_000, by: 50)) : [0, 40, 200, 700, 2_500] {
        let kept = try KeptSession()
        let result = try kept.run(
          "ask", "lamps", "--plain", input: Self.lines,
          environment: [
            "LD_PRELOAD": try ProgramUnderTest.path("libCFaultShim.so"), "FAULT_PATH": "sessions/",
            "FAULTS": "write:memory\(left):\(answer)", "FAULT_NOTES": kept.scratch.path("faults"),
          ])
        let what = "at answer \(answer), \(left) left"
        #expect(result.code == 70 || result.code == 0, "\(what): \(result.code.map(String.init) ?? "none")")
        #expect(result.code == 0 || result.errors.contains("Every answer that it did not call unsaved"))
        said.insert(try check(result, kept, what))
      }
      #expect(said.contains(answer - 1) && said.contains { $0 > answer - 1 }, "\(said)")
    }

    /// Of a whole process, from enough to too little to begin: there it may be a signal that ends it.
    @Test(.enabled(if: Tier.isNightly)) func withinALimit() throws {
      var said: Set<Int> = []
      for megabytes in stride(from: 400, to: 40, by: -8) {
        let kept = try KeptSession()
        let result = try Invocation.of(
          arguments: ["ask", "lamps", "--plain", "--country", "aa"], input: Self.lines,
          limits: "ulimit -v \(megabytes * 1_024)",
          environment: ["XDG_STATE_HOME": kept.scratch.folder, "ANAMNESIS_NOW": String(KeptSession.now)])
        let code = result.code ?? 0
        #expect([0, 70, 127].contains(code) || code > 128, "\(megabytes) MB: \(code)")
        said.insert(try check(result, kept, "\(megabytes) MB"))
      }
      #expect(said.contains(5) && said.contains { $0 < 5 })
    }
  }
#endif
