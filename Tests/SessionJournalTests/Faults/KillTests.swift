#if os(Linux)
  import SessionJournal
  import TestSupport
  import Testing

  /// The program is killed before every system call, and the power is cut there: nothing that was saved is lost.
  @Suite struct KillTests {
    /// Kills a run at its first call, its second, … until it ends by itself; what was broken, and how many points.
    private func sweep(
      _ mode: ProbeRun.Mode, power: ProbeRun.Power? = nil, prepare: (SessionScratch) throws -> Void = { _ in }
    ) throws -> (points: Int, breaches: [String]) {
      var breaches: [String] = []
      for point in 1...1_000 {
        let scratch = try SessionScratch()
        try prepare(scratch)
        let run = try ProbeRun(mode, scratch, faults: ["any:kill:\(point)"], power: power)
        breaches += Promise.breaches(after: [run], scratch).map { "call \(point): \($0)" }
        if run.ending == .exit(0) { return (point - 1, breaches) }
      }
      return (1_000, breaches + ["no end"])
    }

    /// Five answers and a torn sixth, and the rest of a rewriting.
    private func interrupt(_ scratch: SessionScratch) throws {
      try scratch.session(answers: 5)
      let bytes = try #require(SessionScratch.bytes(scratch.path(".jsonl")))
      try SessionScratch.write(bytes + Array("{\"n\":6,\"t\":\"ans".utf8), to: scratch.path(".jsonl"))
      try SessionScratch.write(Array(bytes.prefix(300)), to: scratch.path(".new"))
    }

    private func check(_ name: String, _ result: (points: Int, breaches: [String]), atLeast: Int) {
      #expect(result.breaches.isEmpty, "\(name)")
      #expect(result.points >= atLeast, "\(name)")
      print("\(name): \(result.points) points, \(result.breaches.count) breaches")
    }

    @Test func killedAtEveryCall() throws {
      check("killed, new session", try sweep(.hold), atLeast: 30)
      check("killed, resumed session", try sweep(.resume, prepare: interrupt), atLeast: 15)
    }

    @Test func powerCutAtEveryCall() throws {
      check("power cut, new session", try sweep(.hold, power: .on), atLeast: 30)
      check("power cut, resumed session", try sweep(.resume, power: .on, prepare: interrupt), atLeast: 15)
    }

    @Test func withoutTheSyncThePowerCutIsNoticed() throws {
      let result = try sweep(.hold, power: .deaf)
      #expect(
        result.breaches.count { $0.contains("answers are left") } >= 10, "the test must be able to fail")
      print("power cut, planted bug: \(result.points) points, \(result.breaches.count) breaches")
    }
  }
#endif
