public import QuestionnaireCore

/// What one interview touches: `include(.flag("fire"))` where it raises the flag `fire`.
public struct Touches {
  private let interview: Interview
  private let asked: Set<LinkID>

  /// Looks at an interview as it stands.
  public init(_ interview: Interview) {
    self.interview = interview
    asked = Set(interview.evaluation.path.map(\.linkId))
  }

  /// Whether it touches a part: asks, reaches, chooses, takes, raises, shows or says it.
  public func include(_ part: QuestionnairePart) -> Bool {
    let evaluation = interview.evaluation
    switch part {
    case .item(let id): return asked.contains(id) || evaluation.end?.linkId == id
    case .questionnaire: return true
    case .options(let id, let names): return !chosen(of: id).isDisjoint(with: names)
    case .topic(let id): return isShown(id)
    case .flag(let id): return evaluation.flags.contains { $0.id == id }
    case .derivedValue(let id, let value):
      return evaluation.derived.contains { $0.value.linkId == id && $0.state == .value(value) }
    case .derived(let id):
      return evaluation.derived.contains { value, state in
        if case .value = state { value.linkId == id } else { false }
      }
    case .derivedCase(let id, let place):
      let cases = interview.questionnaire.derivedValue(id)?.cases ?? []
      let open = cases.firstIndex { evaluation.truth(of: $0.when) != .false }
      return open == place && evaluation.truth(of: cases[place].when) == .true
    case .because(let id, _), .but(let id, _), .askYourDoctor(let id, _): return isShown(id) && holds(part)
    case .unless, .neverWhen: return holds(part)
    case .claim: return interview.questionnaire.condition(of: part).map(everHolds) ?? false
    }
  }

  private func isShown(_ id: TopicID) -> Bool { interview.evaluation.topics.contains { $0.id == id } }

  private func holds(_ part: QuestionnairePart) -> Bool {
    interview.questionnaire.condition(of: part).map { interview.evaluation.truth(of: $0) } == .true
  }

  /// What was chosen, as files write it.
  private func chosen(of id: LinkID) -> Set<String> {
    switch interview.evaluation.status(of: id) {
    case .answered(let value): return Set(value.words)
    case .lines(let lines):
      let none = lines.no.count == lines.lineCount ? lines.exclusive : []
      return Set((lines.yes + none).map(\.rawValue))
    case .ahead, .notAsked, .unknown, .declined, nil: return []
    }
  }

  /// Whether a condition holds somewhere on the way: only what is said of topics and triage can cease to hold.
  private func everHolds(_ condition: Condition) -> Bool {
    if interview.evaluation.truth(of: condition) == .true { return true }
    guard condition.readsOutcome else { return false }
    var held = Interview(interview.questionnaire)
    while let prompt = held.evaluation.current, let answer = interview.answers[prompt.linkId],
      (try? held.answer(prompt.linkId, with: answer)) != nil
    {
      if held.evaluation.truth(of: condition) == .true { return true }
    }
    return false
  }
}
