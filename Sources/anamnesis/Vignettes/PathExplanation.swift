import QuestionnaireCore

/// Why an interview went where it went, in lines for the author of a question file.
struct PathExplanation {
  private static let shownSteps = 5
  private let interview: Interview

  init(_ interview: Interview) { self.interview = interview }

  /// A condition, and what each of its tests comes to.
  func lines(of condition: Condition) -> [String] {
    var seen: Set<Test> = []
    let tests = condition.tests.filter { seen.insert($0).inserted }
    return ["when: \(condition.text)"]
      + tests.map { "  \($0.text): \(name(of: truth(of: $0)))\(reason(for: $0))" }
  }

  /// The last steps of the path before an item, with their answers.
  func path(before item: Int) -> [String] {
    let steps = interview.evaluation.path.filter { $0.item < item }
    let shown = steps.suffix(Self.shownSteps)
    guard !shown.isEmpty else { return ["the interview begins here"] }
    return ["the path before it:"]
      + (steps.count > shown.count ? ["  … (\(steps.count - shown.count) before)"] : [])
      + shown.map { "  \($0.linkId): \(answer(to: $0.linkId))" }
  }

  /// An answer as files write it.
  func answer(to id: LinkID) -> String {
    guard let words = interview.answers[id]?.words else { return "(no answer)" }
    return words.count == 1 ? words[0] : "[\(words.joined(separator: ", "))]"
  }

  private func truth(of test: Test) -> Truth { interview.evaluation.truth(of: .test(test)) }

  private func reason(for test: Test) -> String {
    guard let id = test.linkId else { return "" }
    if let value = interview.questionnaire.derivedValue(id) {
      let state = interview.evaluation.derived.first { $0.value.linkId == value.linkId }?.state
      return " ('\(id)' is \(state.map(name) ?? "unknown"))"
    }
    switch interview.evaluation.status(of: id) {
    case .notAsked: return " ('\(id)' was not asked)"
    case .ahead: return " ('\(id)' is still ahead)"
    default: return " (answered: \(answer(to: id)))"
    }
  }

  /// What is known of a derived value, in words.
  func name(of state: DerivedState) -> String {
    switch state {
    case .value(let value): value.rawValue
    case .noValue: "without a value"
    case .unknown: "unknown"
    }
  }

  private func name(of truth: Truth) -> String {
    switch truth {
    case .true: "true"
    case .false: "false"
    case .unknown: "not known"
    }
  }
}
