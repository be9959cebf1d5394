import QuestionnaireCore

/// A questionnaire as lints read it: what its files come to, and where each part of it is written.
struct LintedQuestionnaire {
  let content: QuestionnaireContent
  private let places: QuestionnairePlaces

  init(_ questionnaire: Questionnaire, _ places: QuestionnairePlaces) {
    content = questionnaire.content
    self.places = places
  }

  /// Reports what was found of a part, at its name.
  func report(_ finding: Finding, of part: QuestionnairePart, _ log: DiagnosticLog) {
    if let place = places.place(of: part) { log.report(finding, at: place) }
  }

  /// The questions, in the order of the files.
  var questions: [Question] { content.items.compactMap(\.question) }

  /// The options of a list that can raise a flag of at least a level, by list: those that its condition asks for,
  /// directly or through a derived value. How many are ticked is not looked at.
  func raising(_ level: TriageLevel) -> [LinkID: Set<OptionID>] {
    var found: [LinkID: Set<OptionID>] = [:]
    for flag in content.flags where flag.level >= level { collect(flag.when, isWanted: true, into: &found) }
    return found
  }

  private func collect(_ condition: Condition, isWanted: Bool, into found: inout [LinkID: Set<OptionID>]) {
    switch condition {
    case .not(let part): collect(part, isWanted: !isWanted, into: &found)
    case .all(let parts), .any(let parts):
      for part in parts { collect(part, isWanted: isWanted, into: &found) }
    case .test(.includes(let list, let quantifier, let options)):
      if (quantifier != .none) == isWanted { found[list, default: []].formUnion(options) }
    case .test(.derived(let id, let values)):
      guard isWanted, let derived = content.derived.first(where: { $0.linkId == id }) else { return }
      for part in derived.cases where values.contains(part.value) {
        collect(part.when, isWanted: true, into: &found)
      }
    case .test: return
    }
  }

  /// Whether not knowing a question raises a flag of at least a level by itself, whatever else is answered.
  func isRaised(_ level: TriageLevel, byNotKnowing id: LinkID) -> Bool {
    content.flags.contains { $0.level >= level && truth(of: $0.when, notKnowing: id) == .true }
  }

  private func truth(of condition: Condition, notKnowing id: LinkID) -> Truth {
    switch condition {
    case .not(let part): return !truth(of: part, notKnowing: id)
    case .all(let parts): return parts.map { truth(of: $0, notKnowing: id) }.min() ?? .true
    case .any(let parts): return parts.map { truth(of: $0, notKnowing: id) }.max() ?? .false
    case .test(.state(id, let state)): return Truth(state == .unknown || state == .notAnswered)
    case .test(.derived(let name, let values)):
      guard let derived = content.derived.first(where: { $0.linkId == name }) else { return .unknown }
      for part in derived.cases {
        let truth = truth(of: part.when, notKnowing: id)
        if truth == .false { continue }
        return truth == .true ? Truth(values.contains(part.value)) : .unknown
      }
      return .false
    case .test: return .unknown
    }
  }
}

extension PersonText {
  /// Each of its wordings once.
  var wordings: Set<String> { [person, other, baby, child] }

  /// The characters of its longest wording.
  var longest: Int { wordings.map(\.count).max() ?? 0 }
}
