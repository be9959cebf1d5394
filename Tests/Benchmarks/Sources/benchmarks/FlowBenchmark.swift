internal import CPseudoTerminal
internal import FlowAnalysis
internal import QuestionFiles
internal import QuestionLibrary
internal import QuestionnaireCore

/// What it costs to prove a questionnaire, beside holding every interview until that takes too long.
enum FlowBenchmark {
  /// The most interviews that are held one by one.
  private static let greatestCount = 20_000

  /// Proves questionnaires of growing length, and the shipped ones.
  static func run() -> Table {
    let headings = [
      "questions", "interviews", "nodes", "proofs, ms", "counts, ms", "progress, ms", "a key, µs", "findings",
      "each in turn, ms",
    ]
    let sizes = [(1, 4), (1, 6), (1, 8), (1, 10), (2, 10), (4, 25), (10, 50), (20, 50)]
    let made = sizes.compactMap { sections, questions in
      (try? FlowSample.questionnaire(sections: sections, questions: questions)).flatMap {
        row("\(sections * questions)", $0)
      }
    }
    let loaded = QuestionLoader.load(ShippedQuestions.folder)
    let shipped = loaded.questionnaires.sorted { $0.key < $1.key }.compactMap { row($0.key, $0.value) }
    return Table(rows: [headings] + made + shipped)
  }

  private static func row(_ name: String, _ questionnaire: Questionnaire) -> [String]? {
    let start = cpt_now()
    let analysis = Analysis(questionnaire)
    let findings = analysis.findings()
    let proved = cpt_now()
    let counts = analysis.counts()
    let counted = cpt_now()
    let progress = analysis.exactProgress()
    let tabled = cpt_now()
    var interview = Interview(questionnaire)
    var keys = Sample()
    while let prompt = interview.evaluation.current, let progress {
      let before = cpt_now()
      let bounds = progress.progress(of: interview)
      keys.values.append(Double(cpt_now() - before) / 1_000)
      let answer: Answer = interview.question(for: prompt) == nil ? .value(.read) : .unknown
      guard bounds.atLeast > 0, (try? interview.answer(prompt.linkId, with: answer)) != nil else {
        return nil
      }
    }
    let (digits, exponent) = counts.interviews.rounded
    return [
      name, exponent < 6 ? "\(counts.interviews)" : "\(digits / 10).\(digits % 10)e\(exponent)",
      "\(analysis.nodeCount)", milliseconds(start, proved), milliseconds(proved, counted),
      milliseconds(counted, tabled), Table.number(keys.median, digits: 1), "\(findings.count)",
      enumeration(questionnaire),
    ]
  }

  private static func milliseconds(_ start: Int64, _ end: Int64) -> String {
    Table.number(Double(end - start) / 1_000_000, digits: 1)
  }

  /// Holds every interview; says so where there are too many.
  private static func enumeration(_ questionnaire: Questionnaire) -> String {
    let start = cpt_now()
    var open = [Interview(questionnaire)]
    var held = 0
    while let interview = open.popLast() {
      guard let prompt = interview.evaluation.current else {
        held += 1
        if held >= greatestCount { return "gave up" }
        continue
      }
      guard case .yesNo? = interview.question(for: prompt)?.kind else { return "gave up" }
      for answer in [Answer.unknown, .declined, .value(.yes), .value(.no)] {
        var next = interview
        guard (try? next.answer(prompt.linkId, with: answer)) != nil else { continue }
        open.append(next)
      }
    }
    return milliseconds(start, cpt_now())
  }
}
