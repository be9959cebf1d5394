import FlowAnalysis
import QuestionFiles
import QuestionnaireCore
import SummaryReports

/// How vignettes came out, and what they touch, as text and as JSON.
struct VignetteReport {
  private var results: [(id: String, mismatches: [String])] = []
  private(set) var coverage = VignetteCoverage()
  /// Whether what no vignette touches is listed.
  private let listsUntouched: Bool

  init(listsUntouched: Bool) { self.listsUntouched = listsUntouched }

  /// Holds a vignette's interview, and keeps how it came out.
  mutating func hold(_ vignette: Vignette, _ questionnaire: Questionnaire) {
    let verdict = VignetteVerdict(vignette, questionnaire)
    results.append((vignette.id, verdict.mismatches))
    coverage.add(verdict.interview)
  }

  /// Whether no vignette was held.
  var isEmpty: Bool { results.isEmpty }

  /// How many vignettes came out otherwise than they must.
  var failed: Int { results.count { !$0.mismatches.isEmpty } }

  private var passed: Int { results.count - failed }

  /// The lines for a person.
  var text: String {
    var lines = results.flatMap { id, mismatches in
      [(mismatches.isEmpty ? "ok    " : "FAIL  ") + id] + mismatches.map { "  " + $0 }
    }
    lines.append("vignettes: \(passed) passed, \(failed) failed")
    for entry in coverage.entries {
      let words = CoverageWording(entry.coverage)
      lines.append(words.summary)
      guard listsUntouched else { continue }
      for (thing, vignette) in entry.suggestions {
        lines += ["", "# " + words.untouched(thing)]
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
  var json: JSONValue {
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
      .init("coverage", .array(coverage.entries.map(json))),
    ])
  }

  private func json(_ entry: VignetteCoverage.Entry) -> JSONValue {
    let words = CoverageWording(entry.coverage)
    var members: [JSONValue.Member] = [.init("questionnaire", .string(entry.coverage.questionnaire.id))]
    members += entry.coverage.counts.map { count in
      .init(
        CoverageWording.key(of: count.kind),
        .object([.init("touched", .number(count.touched)), .init("total", .number(count.total))]))
    }
    guard listsUntouched else { return .object(members) }
    let untouched = entry.suggestions.map { thing, vignette in
      JSONValue.object([
        .init("kind", .string(CoverageWording.key(of: entry.coverage.kind(of: thing)))),
        .init("what", .string(words.untouched(thing))),
        .init("vignette", vignette?.json ?? .null),
      ])
    }
    return .object(members + [.init("untouched", .array(untouched))])
  }
}
