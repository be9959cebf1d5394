import FlowAnalysis
import QuestionnaireCore

/// What vignettes touch of every questionnaire that they are interviews of.
struct VignetteCoverage {
  /// A questionnaire, and what is touched of it.
  struct Entry {
    let analysis: Analysis
    var coverage: Coverage

    /// What no vignette touches, each with a vignette that would, if one was found.
    var suggestions: [(thing: Coverage.Thing, vignette: SuggestedVignette?)] {
      coverage.untouched.map { ($0, SuggestedVignette($0, coverage, analysis)) }
    }
  }

  /// The questionnaires, in the order in which vignettes name them.
  private(set) var entries: [Entry] = []

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

  /// Whether nothing is left untouched that must not be where all is strict.
  var isSufficient: Bool { entries.allSatisfy(\.coverage.isSufficient) }
}
