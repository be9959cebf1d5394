internal import QuestionnaireCore

extension Prover {
  /// Warns of the values of a derived feature that are never taken, and of answers for which none is.
  mutating func warn(of value: DerivedValue, _ place: Int) {
    for (number, option) in value.cases.enumerated() {
      let subject = QuestionnairePart.derivedCase(value.linkId, number)
      attempt(.warnings, subject) { prover in
        let taken = prover.encoding.cases(ofDerived: place).taken
        guard prover.encoding.firstWay(.holds(taken[number])) == nil else { return nil }
        // That nobody has any value of it is said already.
        guard prover.encoding.firstWay(.any(taken.map { .holds($0) })) != nil else { return nil }
        let blocking = prover.blocking(number, of: value)
        return ProofFinding(subject, blocking.map { .valueBlocked(by: $0) } ?? .valueNeverFirst)
      }
      warn(of: subject, option.when, isWholeNews: false)
      warnOfNegations(subject, option.when) { _ in .all([]) }
    }
    warnOfGap(value, place)
  }

  /// The first value before a case that is neither taken nor ruled out where the case's own condition is true, and all
  /// before it are ruled out; nil if values before it are always taken.
  private mutating func blocking(_ number: Int, of value: DerivedValue) -> OptionID? {
    var open = encoding.pair(value.cases[number].when).isTrue
    for before in value.cases[..<number] {
      let pair = encoding.pair(before.when)
      let undecided = encoding.store.without(encoding.store.without(open, pair.isTrue), pair.isFalse)
      if encoding.firstWay(.holds(undecided)) != nil { return before.value }
      open = encoding.store.and(open, pair.isFalse)
    }
    return nil
  }

  /// Warns of amounts between those that have a value: where a value reads amounts of one question, and some lie
  /// between two values in neither.
  private mutating func warnOfGap(_ value: DerivedValue, _ place: Int) {
    let questions = Set(value.cases.flatMap(\.when.tests).compactMap(\.linkId))
    guard questions.count == 1, let item = questions.first.flatMap({ encoding.script.itemIndex[$0] }),
      let block = encoding.blocks[item], let variable = block.variable
    else { return }
    attempt(.warnings, .derived(value.linkId)) { prover in
      let cases = prover.encoding.cases(ofDerived: place)
      let amounts = block.modes.indices.flatMap { mode -> [(lower: Int, mode: Int)] in
        guard case .amounts(let intervals) = block.modes[mode].content else { return [] }
        return intervals.map { ($0.lower, mode) }
      }.sorted { $0.lower < $1.lower }
      let hasValue = amounts.map { amount in
        cases.taken.contains { prover.encoding.store.cofactor($0, variable, amount.mode) != .never }
      }
      guard let first = hasValue.firstIndex(of: true), let last = hasValue.lastIndex(of: true) else {
        return nil
      }
      let between = Set((first...last).filter { !hasValue[$0] }.map { amounts[$0].mode })
      let isBetween = prover.encoding.store.node(
        variable, block.modes.indices.map { between.contains($0) ? .always : .never })
      let gap = prover.encoding.store.and(cases.none, isBetween)
      return prover.refute(.derived(value.linkId), .noValue, .holds(gap))
    }
  }
}
