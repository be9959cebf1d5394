internal import QuestionnaireCore

extension Encoding {
  /// Where a test holds of one mode's answers, and where it does not; so many lines are known.
  mutating func match(_ test: Test, _ block: Block, _ mode: Int, lines: Int) -> Pair {
    switch block.modes[mode].content {
    case .unknown: return block.hasLines ? matchLines(test, block, known: lines) : .unknown
    case .declined: return .unknown
    case .values(let values):
      guard let value = values.first else { return .unknown }
      if case .options(let options, _) = value { return matchExclusive(test, options) }
      return pair(test.holds(of: value, in: script.bodyMap))
    case .amounts(let intervals):
      let value = intervals.first.flatMap { Amounts(block.question).value(in: $0) }
      return pair(value.flatMap { test.holds(of: $0, in: script.bodyMap) })
    case .some:
      guard let holds = matchMembers(test, block) else { return .unknown }
      return Pair(isTrue: holds, isFalse: store.not(holds))
    }
  }

  /// Where the lines settle the list: one is yes, or all are no.
  mutating func isAnswered(_ block: Block) -> Diagram {
    store.or(anyLine(block, known: block.lineCount), allLinesNo(block, known: block.lineCount))
  }

  /// Where at least one line is yes.
  mutating func isAnyLineYes(_ block: Block) -> Diagram { anyLine(block, known: block.lineCount) }

  /// Where at least one member is ticked.
  mutating func isTicked(_ block: Block) -> Diagram {
    var sum = Diagram.never
    for part in block.parts.indices where !block.parts[part].isExclusive {
      sum = store.or(sum, variable(block, part) { block.parts[part].isTicked($0) })
    }
    return sum
  }

  private func pair(_ holds: Bool?) -> Pair {
    holds.map { $0 ? .always : .never } ?? .unknown
  }

  private func matchExclusive(_ test: Test, _ options: [OptionID]) -> Pair {
    switch test {
    case .includes(_, let quantifier, let wanted): pair(quantifier.holds(wanted, options.contains))
    case .count(_, let comparison, let number): pair(comparison.holds(0, number))
    default: .unknown
    }
  }

  mutating func variable(_ block: Block, _ part: Int, _ holds: (Int) -> Bool) -> Diagram {
    store.node(
      block.variable(ofPart: part), block.parts[part].values.indices.map { holds($0) ? .always : .never })
  }
}
