internal import QuestionnaireCore

/// What one interview touches.
struct Touches {
  private let interview: Interview
  private let asked: Set<LinkID>

  init(_ interview: Interview) {
    self.interview = interview
    asked = Set(interview.evaluation.path.map(\.linkId))
  }

  /// Whether it touches a thing.
  func include(_ thing: Coverage.Thing) -> Bool {
    let evaluation = interview.evaluation
    switch thing {
    case .item(let id): return asked.contains(id) || evaluation.end?.linkId == id
    case .options(let id, let names): return !chosen(of: id).isDisjoint(with: names)
    case .topic(let id): return isShown(id)
    case .flag(let id): return evaluation.flags.contains { $0.id == id }
    case .derivedValue(let id, let value):
      return evaluation.derived.contains { $0.value.linkId == id && $0.state == .value(value) }
    case .because(let id, let place):
      return isShown(id) && holds(interview.questionnaire.topic(id)?.because, place)
    case .but(let id, let place): return isShown(id) && holds(interview.questionnaire.topic(id)?.but, place)
    case .claim(let place):
      let claims = interview.questionnaire.claims
      return claims.indices.contains(place) && everHolds(claims[place].when)
    }
  }

  private func isShown(_ id: TopicID) -> Bool { interview.evaluation.topics.contains { $0.id == id } }

  private func holds(_ lines: [Topic.Line]?, _ place: Int) -> Bool {
    guard let lines, lines.indices.contains(place) else { return false }
    return interview.evaluation.truth(of: lines[place].when) == .true
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
