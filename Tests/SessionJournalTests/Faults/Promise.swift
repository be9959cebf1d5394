#if os(Linux)
  import QuestionnaireCore
  import SessionJournal
  import TestSupport

  /// What must hold after every run, whatever failed in it. Each function says what does not.
  enum Promise {
    static let answerCount = 10

    /// What was said to be saved is there, in order and once, and more can be added.
    static func breaches(after runs: [ProbeRun], _ scratch: SessionScratch) -> [String] {
      var breaches: [String] = []
      let acknowledged = runs.compactMap(\.acknowledged).max()
      for run in runs where run.duration > .seconds(2) { breaches.append("took \(run.duration)") }
      if let run = runs.last { breaches += silences(of: run) }
      do throws(StorageFault) {
        let found = try answers(try scratch.store.read(scratch.id), &breaches)
        if found < (acknowledged ?? 0) {
          breaches.append("\(found) of \(acknowledged ?? 0) answers are left")
        }
        if runs.last?.ending == .exit(0), found != answerCount { breaches.append("only \(found) at the end") }
        let (file, _) = try scratch.store.open(scratch.id)
        let rest = (found..<answerCount).map { SessionScratch.answer($0 + 1, at: 1_001 + $0) }
        try file.append(rest)
        let all = try answers(try scratch.store.read(scratch.id), &breaches)
        if all != answerCount { breaches.append("\(all) answers after going on") }
      } catch {
        // Before the beginning was said to be saved, there may be nothing.
        if acknowledged != nil || error != .noSuchSession { breaches.append("\(error)") }
      }
      return breaches
    }

    /// How many answers there are, if they are 1, 2, 3 … each once.
    private static func answers(
      _ session: RecordedSession, _ breaches: inout [String]
    ) throws(StorageFault) -> Int {
      let answers = session.records.dropFirst()
      let expected = answers.indices.map { SessionScratch.answer($0, at: 1_000 + $0) }
      if Array(answers) != expected { breaches.append("other answers: \(answers)") }
      return answers.count
    }

    /// A run that ended by itself has said of every answer what became of it.
    private static func silences(of run: ProbeRun) -> [String] {
      guard case .exit(let code)? = run.ending else { return [] }
      var breaches = code == 0 || code == 73 ? [] : ["ended with \(code)"]
      let last = run.lines.last ?? ""
      if code == 0, last != "all saved" { breaches.append("ended well, but said '\(last)'") }
      if code == 73, run.complaints.isEmpty { breaches.append("ended badly, but said nothing") }
      return breaches
    }
  }
#endif
