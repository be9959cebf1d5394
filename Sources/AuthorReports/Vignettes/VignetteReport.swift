internal import FlowAnalysis
public import PlainText
public import QuestionFiles
public import QuestionnaireCore

/// How vignettes came out, and what they touch, as text and as JSON: `ok    old-lamp`, and how much of each questionnaire.
public struct VignetteReport {
  private var results: [(id: String, mismatches: [String])] = []
  private var coverage = VignetteCoverage()
  private let listsUntouched: Bool

  /// Makes a report of no vignette yet.
  public init(listsUntouched: Bool) { self.listsUntouched = listsUntouched }

  /// Holds a vignette's interview, and keeps how it came out.
  public mutating func hold(_ vignette: Vignette, _ questionnaire: Questionnaire) {
    let verdict = VignetteVerdict(vignette, questionnaire)
    results.append((vignette.id, verdict.mismatches))
    // What several complaints touch together says nothing of how well each of them is tried.
    if questionnaire.content.complaints.isEmpty { coverage.add(verdict.interview) }
  }

  /// Whether no vignette was held.
  public var isEmpty: Bool { results.isEmpty }

  /// How many vignettes came out otherwise than they must.
  public var failed: Int { results.count { !$0.mismatches.isEmpty } }

  /// Whether nothing is left untouched that must not be where all is strict.
  public var isSufficient: Bool { coverage.together.allSatisfy(\.coverage.isSufficient) }

  private var passed: Int { results.count - failed }

  /// The lines for a person.
  public var text: String {
    var lines = results.flatMap { id, mismatches in
      [(mismatches.isEmpty ? "ok    " : "FAIL  ") + id] + mismatches.map { "  " + $0 }
    }
    lines.append("vignettes: \(passed) passed, \(failed) failed")
    for entry in coverage.together {
      let words = PartWording(entry.coverage.questionnaire)
      let counts = entry.coverage.counts.map { "\($0.touched) of \($0.total) \($0.kind.name($0.total))" }
      lines.append("coverage of \(words.questionnaire.id): \(counts.joined(separator: ", "))")
      guard listsUntouched else { continue }
      for (part, vignette) in entry.suggestions {
        lines += ["", "# " + words.untouched(part)]
        if let vignette {
          lines += vignette.yaml.split(separator: "\n").map(String.init)
        } else {
          lines.append("# no interview that does this was found: there is none, or a limit was reached")
        }
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The same as one object.
  public var json: JSONValue {
    .object([
      .init("passed", .number(passed)), .init("failed", .number(failed)),
      .init(
        "vignettes",
        .array(
          results.map { id, mismatches in
            .object([
              .init("vignette", .string(id)), .init("passed", .bool(mismatches.isEmpty)),
              .init("mismatches", .strings(mismatches)),
            ])
          })),
      .init("coverage", .array(coverage.together.map(json))),
    ])
  }

  private func json(_ entry: VignetteCoverage.Entry) -> JSONValue {
    let words = PartWording(entry.coverage.questionnaire)
    var members: [JSONValue.Member] = [.init("questionnaire", .string(entry.coverage.questionnaire.id))]
    members += entry.coverage.counts.map { count in
      .init(
        count.kind.key,
        .object([.init("touched", .number(count.touched)), .init("total", .number(count.total))]))
    }
    guard listsUntouched else { return .object(members) }
    let untouched = entry.suggestions.map { part, vignette in
      JSONValue.object([
        .init("kind", entry.coverage.kind(of: part).map { .string($0.key) } ?? .null),
        .init("what", .string(words.untouched(part))),
        .init("vignette", vignette?.json ?? .null),
      ])
    }
    return .object(members + [.init("untouched", .array(untouched))])
  }
}

/// What vignettes touch of every questionnaire that they are interviews of.
private struct VignetteCoverage {
  /// A questionnaire, and what is touched of it.
  struct Entry {
    let analysis: Analysis
    var coverage: Coverage

    /// What no vignette touches, each with a vignette that would, if one was found.
    var suggestions: [(part: QuestionnairePart, vignette: SuggestedVignette?)] {
      coverage.untouched.map { ($0, SuggestedVignette($0, analysis)) }
    }
  }

  /// The questionnaires, in the order in which vignettes name them.
  private(set) var entries: [Entry] = []

  /// The same, with what vignettes of the others touch of what they share.
  var together: [Entry] {
    entries.map { entry in
      var entry = entry
      for other in entries { entry.coverage.adopt(other.coverage) }
      return entry
    }
  }

  /// Notes what the interview of a vignette touches.
  mutating func add(_ interview: Interview) {
    let content = interview.questionnaire.content
    // Two folders may hold different questionnaires of one name.
    let known = entries.firstIndex { $0.analysis.questionnaire.content == content }
    if let known { return entries[known].coverage.add(interview) }
    let analysis = Analysis(interview.questionnaire)
    var coverage = Coverage(of: analysis)
    coverage.add(interview)
    entries.append(Entry(analysis: analysis, coverage: coverage))
  }
}
