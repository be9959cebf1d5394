#if os(Linux)
  import SessionJournal
  import TestSupport

  /// One run of JournalProbe with the fault library loaded: what it said, and how it ended.
  struct ProbeRun {
    /// What it said, line by line.
    let lines: [String]
    /// How it ended; nil: it was killed, or took longer than two seconds.
    let ending: ProgramEnding?
    let duration: Duration

    /// Runs it on the scratch folder's sessions.
    init(_ mode: Mode, _ scratch: SessionScratch, faults: [String] = [], power: Power? = nil) throws {
      let limbo = scratch.root + "/limbo"
      if power != nil { _ = CommandResult.of(["/bin/mkdir", "-p", limbo]) }
      var changes = [
        "LD_PRELOAD": try ProgramUnderTest.path("libCFaultShim.so"), "FAULT_PATH": scratch.root,
        "FAULTS": faults.joined(separator: ","), "FAULT_SECONDS": "2",
      ]
      if let power {
        changes["POWER"] = power.rawValue
        changes["POWER_LIMBO"] = limbo
      }
      let start = ContinuousClock.now
      let result = CommandResult.of(
        [try ProgramUnderTest.path("JournalProbe"), mode.rawValue, scratch.folder, scratch.id.text],
        environment: PinnedEnvironment.variables(changing: changes))
      duration = ContinuousClock.now - start
      ending = result.ending
      lines = result.output.split(separator: "\n").map(String.init)
    }

    enum Mode: String {
      case hold
      case resume
    }

    enum Power: String {
      case on
      /// The planted bug: fdatasync does nothing.
      case deaf
    }

    /// The last answer that was said to be saved, or seen on opening; 0 is the beginning, nil nothing.
    var acknowledged: Int? {
      lines.compactMap { line -> Int? in
        let words = line.split(separator: " ")
        guard words.count == 2, words[0] == "saved" || words[0] == "has" else { return nil }
        return Int(words[1])
      }.max()
    }

    /// The faults that were said.
    var complaints: [String] { lines.filter { $0.hasPrefix("NOT ") } }
  }
#endif
