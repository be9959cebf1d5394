internal import QuestionnaireCore

extension Prover {
  mutating func findWarnings() {
    for (place, item) in content.items.enumerated() {
      warn(of: .item(item.linkId), item.guardCondition, isWholeNews: false)
      for option in item.question?.options ?? [] { warn(of: option, item, place) }
      // An item behind an end that was reached is not looked at.
      warnOfNegations(.item(item.linkId), item.guardCondition) { prover in
        .holds(prover.encoding.notEnded(before: place, &prover.encoding.store))
      }
    }
    for (place, value) in content.derived.enumerated() { warn(of: value, place) }
    for flag in content.flags {
      warn(of: .flag(flag.id), flag.when, isWholeNews: false)
      warnOfNegations(.flag(flag.id), flag.when) { _ in .all([]) }
    }
    for (place, topic) in content.topics.enumerated() { warn(of: topic, place) }
    for (place, claim) in content.claims.enumerated() {
      warn(of: .claim(place), claim.when, isWholeNews: false)
    }
    findIdleQuestions()
    findRepeatedQuestions()
    for place in content.items.indices { warnOfSilentOptions(place) }
  }

  private mutating func warn(of topic: Topic, _ place: Int) {
    let shown: (inout Prover) -> Formula = { $0.outcome.shows(place, in: &$0.encoding) }
    if !topic.isFallback, !topic.shownWhen.readsOutcome {
      warn(of: .topic(topic.id), topic.shownWhen, isWholeNews: false)
      warnOfNegations(.topic(topic.id), topic.shownWhen) { _ in .all([]) }
    }
    if let unless = topic.unless {
      warn(of: .unless(topic.id), unless, isWholeNews: true) { $0.encoding.fulfilled($1) }
      if encoding.script.canHideByNotKnowing(unless) {
        report(ProofFinding(.unless(topic.id), .hidesByNotKnowing))
      }
    }
    if let never = topic.neverWhen { warn(of: .neverWhen(topic.id), never, isWholeNews: true) }
    let lines =
      topic.because.enumerated().map { (QuestionnairePart.because(topic.id, $0), $1, false) }
      + topic.but.enumerated().map { (.but(topic.id, $0), $1, false) }
      + topic.askYourDoctor.enumerated().map { (.askYourDoctor(topic.id, $0), $1, true) }
    for (subject, line, isWholeNews) in lines {
      warn(of: subject, line.when, isWholeNews: isWholeNews)
      warnOfNegations(subject, line.when, where: shown)
    }
  }

  /// Warns of an option that is offered to everybody who is asked though it has a condition, or to nobody.
  private mutating func warn(of option: AnswerOption, _ item: Item, _ place: Int) {
    guard let when = option.when else { return }
    let subject = QuestionnairePart.options(item.linkId, [option.id.rawValue])
    let notEnded = encoding.notEnded(before: place, &encoding.store)
    let reached = Formula.all([.holds(encoding.pair(item.guardCondition).isTrue), .holds(notEnded)])
    // Of a question that nobody is asked something is said already.
    guard encoding.firstWay(reached) != nil else { return }
    let before = findings.count
    attempt(.warnings, subject) { prover in
      let isOffered = prover.encoding.offered(when: when)
      guard prover.encoding.firstWay(.all([reached, .holds(isOffered)])) != nil
      else { return ProofFinding(subject, .neverTrue(part: [])) }
      let isWithheld = prover.encoding.store.not(isOffered)
      return prover.encoding.firstWay(.all([reached, .holds(isWithheld)])) == nil
        ? ProofFinding(subject, .alwaysTrue(part: [])) : nil
    }
    guard findings.count == before else { return }
    warn(of: subject, when, isWholeNews: false)
  }

  /// Warns of a condition, or parts of it, that are always or never true. `isWholeNews`: that the whole is never true
  /// is said by no theorem.
  mutating func warn(
    of subject: QuestionnairePart, _ condition: Condition, isWholeNews: Bool,
    reading: (inout Prover, Condition) -> Pair = { $0.encoding.pair($1) }
  ) {
    guard !condition.isEmpty, !condition.readsOutcome else { return }
    attempt(.warnings, subject) { prover in
      let pair = reading(&prover, condition)
      if prover.encoding.firstWay(.holds(pair.isTrue)) == nil {
        return isWholeNews ? ProofFinding(subject, .neverTrue(part: [])) : nil
      }
      let otherwise = prover.encoding.store.not(pair.isTrue)
      guard prover.encoding.firstWay(.holds(otherwise)) == nil
      else { return prover.idlePart(of: condition, [], subject, reading) }
      return ProofFinding(subject, .alwaysTrue(part: []))
    }
  }

  /// The first part of a condition that is always or never true.
  private mutating func idlePart(
    of condition: Condition, _ path: [Int], _ subject: QuestionnairePart,
    _ reading: (inout Prover, Condition) -> Pair
  ) -> ProofFinding? {
    let parts: [Condition]
    switch condition {
    case .all(let all): parts = all
    case .any(let any): parts = any
    case .not(let part): parts = [part]
    case .test: parts = []
    }
    for (place, part) in parts.enumerated() where !part.isEmpty {
      let pair = reading(&self, part)
      if encoding.firstWay(.holds(pair.isTrue)) == nil {
        return ProofFinding(subject, .neverTrue(part: path + [place]))
      }
      let otherwise = encoding.store.not(pair.isTrue)
      if encoding.firstWay(.holds(otherwise)) == nil {
        return ProofFinding(subject, .alwaysTrue(part: path + [place]))
      }
      if let found = idlePart(of: part, path + [place], subject, reading) { return found }
    }
    return nil
  }

  /// Warns where "not" is said of a question that can be unasked: only because it is unasked is the condition not true.
  mutating func warnOfNegations(
    _ subject: QuestionnairePart, _ condition: Condition, where scope: (inout Prover) -> Formula
  ) {
    guard !condition.readsOutcome else { return }
    var seen: Set<LinkID> = []
    for negated in condition.negatedTests(isNegated: false) {
      guard let id = negated.test.linkId, let item = encoding.script.itemIndex[id], !seen.contains(id),
        encoding.asked[item] != .always
      else { continue }
      let before = findings.count
      attempt(.warnings, subject) { prover in
        let without = Pair(
          isTrue: negated.isWritten ? .never : .always, isFalse: negated.isWritten ? .always : .never)
        let relaxed = prover.encoding.pair(condition, taking: negated.test, as: without).isTrue
        let isTrue = prover.encoding.pair(condition).isTrue
        let blocked = prover.encoding.store.without(relaxed, isTrue)
        let unasked = prover.encoding.store.without(blocked, prover.encoding.asked[item])
        guard unasked != .never else { return nil }
        let scope = scope(&prover)
        return prover.refute(subject, .negatedWhereUnasked(id), .all([.holds(unasked), scope]))
      }
      if findings.count > before { seen.insert(id) }
    }
  }

  /// Warns of questions that nothing depends on.
  private mutating func findIdleQuestions() {
    let script = encoding.script
    var useful: Set<Int> = []
    let reminders = content.topics.flatMap { $0.inBrief?.remember ?? [] }.map(\.when)
    for condition in Encoding.conditions(of: content) + content.derived.flatMap(\.cases).map(\.when)
      + reminders
    {
      useful.formUnion(script.items(readBy: condition))
    }
    for (place, item) in content.items.enumerated().reversed() {
      if let question = item.question, !useful.contains(place) {
        guard question.pertinence != .never || question.role != nil else { continue }
        useful.insert(place)
      }
      for condition in item.ownConditions { useful.formUnion(script.items(readBy: condition)) }
      if let limit = item.question?.limitingQuestion.flatMap({ script.itemIndex[$0] }) {
        useful.insert(limit)
      }
    }
    for (place, item) in content.items.enumerated() where item.question != nil && !useful.contains(place) {
      report(ProofFinding(.item(item.linkId), .decidesNothing))
    }
  }
}

extension Script {
  /// Whether a condition that hides a topic can come true by not knowing, or says what a denial hides: a "not", "none of"
  /// or a test of how a question was answered stands in it. Else it holds only where Kleene's reading is true, and less
  /// knowledge makes nothing true.
  fileprivate func canHideByNotKnowing(_ condition: Condition) -> Bool {
    switch condition {
    case .not: return true
    case .all(let parts), .any(let parts): return parts.contains(where: canHideByNotKnowing)
    case .test(.includes(_, .none, _)), .test(.regions(_, .none, _)), .test(.sites(_, .none, _)):
      return true
    case .test(.state): return true
    case .test(.derived(let id, _)):
      return derivedIndex[id].map { derived[$0].cases.contains { readsState($0.when) } } ?? false
    case .test: return false
    }
  }

  private func readsState(_ condition: Condition) -> Bool {
    condition.tests.contains { test in
      switch test {
      case .state: true
      case .derived(let id, _):
        derivedIndex[id].map { derived[$0].cases.contains { readsState($0.when) } } ?? false
      default: false
      }
    }
  }
}

extension Condition {
  fileprivate var isEmpty: Bool { tests.isEmpty }

  /// The tests of values that are negated: under a "not", or of a list that includes none; the first is written
  /// positively under its "not".
  fileprivate func negatedTests(isNegated: Bool) -> [(test: Test, isWritten: Bool)] {
    switch self {
    case .not(let part): return part.negatedTests(isNegated: !isNegated)
    case .all(let parts), .any(let parts): return parts.flatMap { $0.negatedTests(isNegated: isNegated) }
    case .test(let test):
      guard test.readsValue else { return [] }
      if isNegated { return [(test, true)] }
      switch test {
      case .includes(_, .none, _), .regions(_, .none, _), .sites(_, .none, _): return [(test, false)]
      default: return []
      }
    }
  }
}

extension Encoding {
  /// Where no end stands reached before an item.
  func notEnded(before item: Int, _ store: inout DiagramStore) -> Diagram {
    var ended = Diagram.never
    for place in 0..<item where script.items[place].isEnd { ended = store.or(ended, asked[place]) }
    return store.not(ended)
  }
}
