internal import QuestionnaireCore

extension Prover {
  /// Whether few flags and topics show already that a claim holds at a position, those first that read what it reads.
  ///
  /// Of "a fit is an emergency" the flag of fits is enough: what the other flags make of the answers need not be known.
  /// `reads`: what it reads.
  mutating func isMet(_ claim: Claim, reading reads: Set<Int>, at position: InterviewPosition?) -> Bool {
    guard !claim.when.readsOutcome else { return false }
    let when = position.map { encoding.pair(claim.when, at: $0) } ?? encoding.pair(claim.when)
    // What is not offered is chosen in no interview.
    let offered = reads.sorted().compactMap { encoding.offers[$0]?.settled }
    let chosen = offered.reduce(when.isTrue) { encoding.store.and($0, $1) }
    return isMet(claim.then, wherever: chosen, reads: reads, at: position)
  }

  private mutating func isMet(
    _ then: Condition, wherever when: Diagram, reads: Set<Int>, at position: InterviewPosition?
  ) -> Bool {
    if when == .never { return true }
    switch then {
    case .all(let parts):
      return parts.allSatisfy { isMet($0, wherever: when, reads: reads, at: position) }
    case .test(.triage(let comparison, let level)):
      let levels = TriageLevel.allCases.filter { comparison.holds($0, level) }
      guard let lowest = levels.first, levels.last == TriageLevel.allCases.last else { return false }
      return flagsHold(from: lowest, wherever: when, reads: reads, at: position)
    case .test(.topic(let id)):
      guard let topic = content.topics.first(where: { $0.id == id }), topic.shownWhen.readsOutcome else {
        return shows(id, at: position).map { encoding.store.without(when, $0) == .never } ?? false
      }
      return topic.unless == nil && isMet(topic.shownWhen, wherever: when, reads: reads, at: position)
    case .not(.test(.topic(let id))):
      return shows(id, at: position).map { !encoding.store.meet(when, $0) } ?? false
    case .not(.any(let parts)):
      return parts.allSatisfy { isMet(.not($0), wherever: when, reads: reads, at: position) }
    default:
      return false
    }
  }

  /// Where a topic is shown, if that is one diagram.
  private mutating func shows(_ id: TopicID, at position: InterviewPosition?) -> Diagram? {
    guard let place = content.topics.firstIndex(where: { $0.id == id }),
      !content.topics[place].isFallback, !content.topics[place].shownWhen.readsOutcome
    else { return nil }
    return outcome.topic(place, at: position, in: &encoding)
  }

  /// Whether some flag of at least a level holds wherever something does, as far as flags that read what it reads show it.
  mutating func flagsHold(
    from level: TriageLevel, wherever when: Diagram, reads: Set<Int>, at position: InterviewPosition?
  ) -> Bool {
    var rest = when
    var near = reads
    var isTried = content.flags.map { $0.level < level }
    // What is left where those do not hold is read by others, such as a flag that takes another's place.
    for _ in 0..<2 {
      for place in outcome.flags(near: near) where !isTried[place] {
        isTried[place] = true
        let holds = outcome.flag(place, at: position, in: &encoding)
        // What grows is left to the proof itself.
        guard let left = encoding.store.apply(.without, rest, holds, within: Self.greatestSteps) else {
          continue
        }
        if left == .never { return true }
        rest = left
      }
      near = encoding.items(readBy: rest)
    }
    return false
  }

  /// How many steps one flag may take.
  private static let greatestSteps = 20_000
}
