import PlainText
import QuestionFiles
import QuestionnaireCore

/// Holds a vignette's interview and says where it came out otherwise than it must: `triage: expected soon, got routine`.
struct VignetteVerdict {
  private let vignette: Vignette
  private var expected: VignetteExpectation { vignette.expectation }
  private let outcome: AnswerSheet.Conducted
  private let explanation: PathExplanation

  init(_ vignette: Vignette, _ questionnaire: Questionnaire) {
    self.vignette = vignette
    outcome = vignette.sheet.conduct(questionnaire)
    explanation = PathExplanation(outcome.interview)
  }

  /// What came out otherwise, in lines; none: the vignette passes.
  var mismatches: [String] {
    answers + triage + derived + topics + flags + asked
  }

  var interview: Interview { outcome.interview }
  private var evaluation: Evaluation { interview.evaluation }

  private var answers: [String] {
    outcome.refusals.flatMap { refusal in
      [
        "answers: '\(refusal.linkId)' does not take the answer\(place(of: refusal.linkId)): \(refusal.reason.reason)"
      ]
        + indented(["help: " + refusal.reason.remedy(for: refusal.linkId, in: interview.questionnaire)])
    }
      + outcome.notAsked.flatMap { id in
        ["answers: '\(id)' is answered\(place(of: id)), and was not asked"] + indented(reasonForNotAsking(id))
      }
  }

  /// Where an answer stands: ` (vignettes/old-lamp.yaml:7)`.
  private func place(of id: LinkID) -> String {
    let line = vignette.answers.first { $0.linkId == id }?.span.start.line
    return " (\(vignette.file)\(line.map { ":\($0)" } ?? ""))"
  }

  private var triage: [String] {
    guard let wanted = expected.triage, wanted != evaluation.level else { return [] }
    let raising = evaluation.flags.filter { $0.level == evaluation.level }
    let missed = interview.questionnaire.flags.filter { flag in
      flag.level == wanted && wanted > evaluation.level && !evaluation.flags.contains { $0.id == flag.id }
    }
    return ["triage: expected \(wanted.name), got \(evaluation.level.name)"]
      + raising.flatMap { flag in
        indented(["it rests on '\(flag.id)'"] + indented(explanation.lines(of: flag.when)))
      }
      + (missed.isEmpty ? [] : indented(["no flag of level \(wanted.name) holds; see: anamnesis tree"]))
  }

  private var derived: [String] {
    expected.derived.sorted { $0.key < $1.key }.flatMap { id, wanted -> [String] in
      guard let (value, state) = evaluation.derived.first(where: { $0.value.linkId == id }) else {
        return ["derived: expected \(id) to be \(explanation.name(of: wanted)), and there is no such value"]
      }
      guard state != wanted else { return [] }
      let rules = value.cases.filter { [wanted, state].contains(.value($0.value)) }
      return [
        "derived: expected \(id) to be \(explanation.name(of: wanted)), it is \(explanation.name(of: state))"
      ] + indented(rules.flatMap { ["\($0.value)"] + indented(explanation.lines(of: $0.when)) })
    }
  }

  private var topics: [String] {
    // A story of several complaints names a topic or a flag as its file does, whichever of them brought it.
    let shown = Set(evaluation.topics.map(\.ownName))
    func lines(_ id: TopicID, _ what: String) -> [String] {
      let topic = interview.questionnaire.topics.first { $0.ownName == id.ownName }
      return ["topics: \(what): \(id)"]
        + indented(
          topic.map { topic in
            (topic.isFallback ? [] : explanation.lines(of: topic.shownWhen))
              + (topic.unless.map { explanation.lines(of: $0, key: "unless") } ?? [])
          } ?? ["no such topic"])
    }
    return expected.topics.filter { !shown.contains($0.ownName) }.flatMap {
      lines($0, "expected, and not shown")
    }
      + expected.notTopics.filter { shown.contains($0.ownName) }.flatMap {
        lines($0, "not expected, and shown")
      }
  }

  private var flags: [String] {
    let holding = Set(evaluation.flags.map(\.id.ownName))
    func lines(_ id: FlagID, _ what: String) -> [String] {
      ["flags: \(what): \(id)"]
        + indented(
          interview.questionnaire.flags.first { $0.id.ownName == id.ownName }
            .map { explanation.lines(of: $0.when) } ?? ["no such flag"])
    }
    let wanted = expected.redFlags + expected.advice
    return wanted.filter { !holding.contains($0.ownName) }.flatMap {
      lines($0, "expected, and does not hold")
    }
      + (expected.notRedFlags + expected.notAdvice).filter { holding.contains($0.ownName) }.flatMap {
        lines($0, "not expected, and holds")
      }
  }

  private var asked: [String] {
    let path = Set(evaluation.path.map(\.linkId))
    let missing = expected.asked.filter { !path.contains($0) }
    let extra = expected.notAsked.filter(path.contains)
    return missing.flatMap { ["asked: expected, and not asked: \($0)"] + indented(reasonForNotAsking($0)) }
      + extra.flatMap { ["asked: not expected, and asked: \($0)"] + indented(reasonForAsking($0)) }
  }

  private func reasonForNotAsking(_ id: LinkID) -> [String] {
    guard let (place, item) = step(of: id) else { return ["there is no such question"] }
    if item.linkId != id, interview.answers[item.linkId] != nil {
      return ["'\(item.linkId)' was answered with \(explanation.answer(to: item.linkId))"]
    }
    if let end = evaluation.end { return ["the interview ended before it, at '\(end.linkId)'"] }
    return explanation.path(before: place) + explanation.lines(of: item.guardCondition)
  }

  private func reasonForAsking(_ id: LinkID) -> [String] {
    guard let (place, item) = step(of: id) else { return [] }
    return explanation.path(before: place) + explanation.lines(of: item.guardCondition)
  }

  /// The item that a name, or the beginning of one (`now` of `now/breathing`), belongs to.
  private func step(of id: LinkID) -> (Int, Item)? {
    let base = id.rawValue.prefix { $0 != "/" }
    return interview.questionnaire.items.enumerated().first { $1.linkId.rawValue == base }.map { ($0, $1) }
  }

  private func indented(_ lines: [String]) -> [String] { lines.map { "  " + $0 } }
}

/// Why an interview went where it went, in lines for the author of a question file.
struct PathExplanation {
  private static let shownSteps = 5
  private let interview: Interview

  init(_ interview: Interview) { self.interview = interview }

  /// A condition, and what each of its tests comes to.
  func lines(of condition: Condition, key: String = "when") -> [String] {
    ["\(key): \(condition.text)"]
      + condition.tests.uniqued().map { "  \($0.text): \(name(of: truth(of: $0)))\(reason(for: $0))" }
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
