import PlainText
import QuestionnaireCore

/// What a derived feature rests on: the answers that the condition of its value reads, in words.
struct DerivedBasis {
  let interview: Interview
  private let wording: SheetWording
  private let regions: RegionWording

  init(_ interview: Interview) {
    self.interview = interview
    wording = SheetWording(interview)
    regions = RegionWording(map: interview.questionnaire.content.bodyMap)
  }

  /// One phrase for each question; none while the feature has no value.
  func phrases(for derived: DerivedValue, _ state: DerivedState) -> [String] {
    guard case .value(let value) = state,
      let place = derived.cases.firstIndex(where: { $0.value == value })
    else { return [] }
    let taken = deciding(derived.cases[place].when)
    let phrases = taken.compactMap(\.linkId).uniqued().compactMap { id in
      phrase(for: id, taken.filter { $0.linkId == id && isTrue($0) })
    }
    return phrases + notTicked(taken, before: derived.cases[..<place].flatMap(\.when.tests))
  }

  /// The tests that make a condition true: of alternatives those that hold.
  private func deciding(_ condition: Condition) -> [Test] {
    switch condition {
    case .all(let parts): parts.flatMap(deciding)
    case .any(let parts):
      parts.filter { interview.evaluation.truth(of: $0) == .true }.flatMap(deciding)
    case .not(let part): part.tests
    case .test(let test): [test]
    }
  }

  /// The lines of a list that the value rests on being unticked, since another value would be taken otherwise.
  private func notTicked(_ taken: [Test], before: [Test]) -> [String] {
    let read = Set(taken.compactMap(\.linkId))
    var names: [String] = []
    for test in taken + before {
      guard case .includes(let id, let quantifier, let named) = test, read.contains(id),
        quantifier == .none ? isTrue(test) : before.contains(test) && !isTrue(test),
        let question = interview.questionnaire.item(id)?.question,
        case .answered(let value)? = interview.evaluation.status(of: id),
        case .options(let ticked, _) = value, !question.isNone(value)
      else { continue }
      let offered = interview.evaluation.offered(question)
      names += named.filter { !ticked.contains($0) && offered.option($0) != nil }
        .map { ReportWording.inSentence(wording.name(of: $0, in: question)) }
    }
    return names.isEmpty ? [] : [ReportWording.notTicked(names.uniqued())]
  }

  private func isTrue(_ test: Test) -> Bool { interview.evaluation.truth(of: .test(test)) == .true }

  private func phrase(for id: LinkID, _ tests: [Test]) -> String? {
    if let other = interview.evaluation.derived.first(where: { $0.value.linkId == id }) {
      return ReportWording.fact(other.value.record, ReportWording.derived(other.value, other.state))
    }
    guard let question = interview.questionnaire.item(id)?.question else { return nil }
    switch interview.evaluation.status(of: id) {
    case .answered(.regions(let marked)): return phrase(for: marked, tests)
    case .answered(let value): return phrase(for: value, to: question, tests)
    case .lines(let lines) where lines.yes.isEmpty && lines.no.count < lines.lineCount:
      // No line is known to be so, and not all are denied.
      return ReportWording.absent(question.record, isDeclined: false)
    case .lines(let lines): return phrase(for: .options(lines.yes, writeIn: nil), to: question, tests)
    case .unknown, .declined: return ReportWording.absent(question.record, isDeclined: false)
    case .ahead, .notAsked, nil: return nil
    }
  }

  private func phrase(for marked: [RegionID], _ tests: [Test]) -> String {
    var words = ReportWording.sites(regions.sites(of: marked))
    for test in tests {
      switch test {
      case .sitesAdjoin: words += ", " + ReportWording.touching
      case .sitesOnOneSide: words += ", " + ReportWording.onOneSide
      default: continue
      }
    }
    return words
  }

  private func phrase(for value: AnswerValue, to question: Question, _ tests: [Test]) -> String {
    // A denial in the file's words may say more than this answer does, where a line of it was asked elsewhere too.
    let words =
      value == .no
      ? ReportWording.fact(question.record, ReportWording.inSentence(ReportWording.no))
      : question.isNone(value)
        ? ReportWording.fact(question.record, ReportWording.noneTicked)
        : wording.fact(question, decisive(value, tests), under: "")
    let limits = tests.compactMap { test -> String? in
      switch test {
      case .quantity(_, let comparison, let limit): ReportWording.limit(comparison, limit.description)
      case .number(_, let comparison, let limit): ReportWording.limit(comparison, limit.description)
      default: nil
      }
    }
    return ([words] + limits).joined(separator: ", ")
  }

  /// Of several options, those that the tests name, if they name any; where their number decides, all of them do.
  private func decisive(_ value: AnswerValue, _ tests: [Test]) -> AnswerValue {
    guard case .options(let options, let writeIn) = value else { return value }
    let isCounted = tests.contains { if case .count = $0 { true } else { false } }
    guard !isCounted else { return value }
    let named = tests.flatMap { test -> [OptionID] in
      if case .includes(_, let quantifier, let named) = test, quantifier != .none { named } else { [] }
    }
    let matched = options.filter(named.contains)
    return .options(matched.isEmpty ? options : matched, writeIn: writeIn)
  }
}
