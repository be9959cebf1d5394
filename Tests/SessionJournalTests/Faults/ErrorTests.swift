#if os(Linux)
  import Glibc
  import SessionJournal
  import TestSupport
  import Testing

  /// Every system call fails in turn, in every way: it is said, and after a retry nothing is lost.
  @Suite struct ErrorTests {
    static let errors = [ENOSPC, EIO, EDQUOT, EROFS, EACCES]
    private static let places = 1...6

    /// Every case of one errno, each a list of faults. A whole session has two mkdirat and one flock, unlinkat, renameat
    /// and fsync of a file and of its folder; four fsync come before a session's own.
    private static func cases(_ number: Int32) -> [[String]] {
      let once = ["flock:\(number):1", "unlinkat:\(number):1", "renameat:\(number):1"]
      let folders = (1...2).map { "mkdirat:\(number):\($0)" } + (1...4).map { "fsync:\(number):\($0)" }
      return (once + folders).map { [$0] }
        + places.flatMap { place in
          let failedSync = "fdatasync:\(EIO):\(place)"
          return [
            ["openat:\(number):\(place)"], ["write:\(number):\(place)"], ["write:torn\(number):\(place)"],
            ["write:short:\(place):\(number)"], ["fdatasync:\(number):\(place)"],
            // A torn write is cut away at the next attempt, and that fails too.
            ["write:torn\(ENOSPC):\(place)", "ftruncate:\(number):1:2"],
            // After a failed sync a fresh file is written, and that fails too: its bytes, its sync, its name, and
            // the sync of its folder, once and again.
            [failedSync, "write:torn\(number):\(place + 2)"], [failedSync, "fsync:\(number):6"],
            [failedSync, "renameat:\(number):2"], [failedSync, "fsync:\(number):7"],
            [failedSync, "fsync:\(number):7:3"],
          ]
        }
    }

    private func check(
      _ mode: ProbeRun.Mode, _ faults: [String], power: ProbeRun.Power? = nil, code: Int = 0,
      prepare: (SessionScratch) throws -> Void = { _ in }
    ) throws -> ProbeRun {
      let scratch = try SessionScratch()
      try prepare(scratch)
      let run = try ProbeRun(mode, scratch, faults: faults, power: power)
      #expect(run.ending == .exit(code), "\(faults) \(run.lines)")
      let breaches = Promise.breaches(after: [run], scratch)
      #expect(breaches.isEmpty, "\(faults) \(run.lines)")
      return run
    }

    @Test(arguments: errors) func failsOnce(number: Int32) throws {
      var complaints = 0
      let cases = Self.cases(number)
      for faults in cases { complaints += try check(.hold, faults).complaints.count }
      #expect(complaints >= cases.count, "most of them were met, and said")
      print("errno \(number): \(cases.count) cases, said \(complaints) times")
    }

    /// A call that a signal interrupts is made again, and nobody hears of it; a sync is not believed the second time, so
    /// that the answer is said to be unsaved, and written anew.
    @Test func interruptedCallsAreMadeAgain() throws {
      for place in Self.places {
        for call in ["openat", "write", "flock", "renameat"] {
          let run = try check(.hold, ["\(call):\(EINTR):\(place):3", "write:short:2"])
          #expect(run.complaints.isEmpty, "\(call) \(place): \(run.lines)")
        }
        let run = try check(.hold, ["fdatasync:\(EINTR):\(place)"], power: .on)
        #expect(run.complaints == ["NOT SAVED \(place) fdatasync \(EINTR)"], "\(run.lines)")
      }
      let torn = try check(.hold, ["write:torn\(ENOSPC):3", "ftruncate:\(EINTR):1:3"])
      #expect(torn.complaints.count == 1, "\(torn.lines)")
      let resumed = try check(.resume, ["read:\(EINTR):1:3"]) { try $0.session(answers: 5) }
      #expect(resumed.complaints.isEmpty && resumed.lines.first == "has 5", "\(resumed.lines)")
    }

    /// From one call on nothing works: what was saved before is there, and the rest is said to be unsaved.
    @Test(arguments: errors) func failsForGood(number: Int32) throws {
      for place in 1...6 {
        for faults in [
          ["write:\(number):\(place):1000"], ["write:torn\(number):\(place):1000"],
          ["fdatasync:\(number):\(place):1000", "fsync:\(number):5:1000"],
          ["fdatasync:\(number):\(place):1000", "openat:\(number):6:1000"],
          ["fdatasync:\(number):\(place):1000", "renameat:\(number):2:1000"],
        ] {
          let run = try check(.hold, faults, code: 73)
          // The first write is the beginning, answer 0; the first fdatasync is of answer 1.
          let last = faults.count == 1 ? place - 2 : place - 1
          #expect(run.acknowledged == (last < 0 ? nil : last), "\(faults) \(run.lines)")
        }
      }
    }

    /// On a disk that forgets, so that it shows if a sync that failed is believed the second time.
    @Test func anyCallFailsAndThenThePowerIsCut() throws {
      for place in 1...45 { _ = try check(.hold, ["any:\(EIO):\(place)"], power: .on) }
      for place in 1...11 {
        _ = try check(.hold, ["fdatasync:\(EIO):\(place):2", "renameat:\(ENOSPC):2:2"], power: .on)
      }
    }

    /// Two folders are made, and each is synced by the one that it stands in; then the session is, and its name. The disk
    /// that forgets keeps folders, so that it is seen here only that none of these syncs is left out.
    @Test func everySyncOfANewSessionIsMade() throws {
      for place in 1...4 {
        let run = try check(.hold, ["fsync:\(EIO):\(place)"])
        #expect(!run.complaints.isEmpty, "\(place) \(run.lines)")
      }
    }

    /// On a disk that can only be read a session is read; only what is added to it is not saved.
    @Test(arguments: [EROFS, EACCES, EPERM]) func whatCannotBeWrittenIsRead(number: Int32) throws {
      let prepare: (SessionScratch) throws -> Void = { try $0.session(answers: 5) }
      // The folder and the one above it are opened first, then the session for writing, then for reading.
      let once = try check(.resume, ["openat:\(number):3"], prepare: prepare)
      #expect(once.lines.first == "has 5", "\(once.lines)")
      let ever = try check(
        .resume, ["openat:\(number):3", "openat:\(number):5:1000"], code: 73, prepare: prepare)
      #expect(ever.lines.first == "has 5", "\(ever.lines)")
      #expect(ever.acknowledged == 5 && !ever.complaints.isEmpty, "\(ever.lines)")
    }

    @Test func anyCallFailsWhileAnInterruptedSessionIsOpened() throws {
      for number in [ENOSPC, EROFS] {
        for place in 1...30 {
          _ = try check(.resume, ["any:\(number):\(place)"]) { scratch in
            try scratch.session(answers: 5)
            let bytes = try #require(SessionScratch.bytes(scratch.path(".jsonl")))
            try SessionScratch.write(bytes + Array("{\"n\":6".utf8), to: scratch.path(".jsonl"))
          }
        }
      }
    }
  }
#endif
