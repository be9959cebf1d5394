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

  /// Where the lines settle the list: one is yes, or all that are asked are no.
  mutating func isAnswered(_ block: Block) -> Diagram {
    store.or(anyLine(block, known: block.lineCount), allLinesNo(block, known: block.lineCount))
  }

  mutating func isAnyLineYes(_ block: Block) -> Diagram { anyLine(block, known: block.lineCount) }

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

extension Encoding {
  private func lines(of block: Block, known: Int) -> [Int] {
    block.parts.indices.filter { block.parts[$0].line.map { $0 < known } ?? false }
  }

  mutating func anyLine(_ block: Block, known: Int) -> Diagram {
    var sum = Diagram.never
    for part in lines(of: block, known: known) {
      sum = store.or(sum, variable(block, part) { block.parts[part].isTicked($0) })
    }
    return sum
  }

  mutating func allLinesNo(_ block: Block, known: Int) -> Diagram {
    guard known == block.lineCount else { return .never }
    var all = Diagram.always
    for part in lines(of: block, known: known) {
      all = store.and(all, variable(block, part) { block.parts[part].isNone($0) })
    }
    return all
  }

  mutating func matchLines(_ test: Test, _ block: Block, known: Int) -> Pair {
    switch test {
    case .includes(_, let quantifier, let wanted):
      var any = Pair.never
      var all = Pair.always
      for option in wanted {
        let one = includes(option, block, known)
        any = Pair(isTrue: store.or(any.isTrue, one.isTrue), isFalse: store.and(any.isFalse, one.isFalse))
        all = Pair(isTrue: store.and(all.isTrue, one.isTrue), isFalse: store.or(all.isFalse, one.isFalse))
      }
      return quantifier == .all ? all : quantifier == .any ? any : any.opposite
    case .count(_, let comparison, let number):
      let known = Set(lines(of: block, known: known))
      let count = block.lineableCount
      func verdict(_ seen: LinesSeen) -> Bool? {
        let verdicts = Set((seen.yes...max(seen.yes, count - seen.no)).map { comparison.holds($0, number) })
        return verdicts.count == 1 ? verdicts.contains(true) : nil
      }
      func next(_ seen: LinesSeen, _ part: Int, _ value: Int) -> LinesSeen {
        guard known.contains(part) else { return seen }
        return LinesSeen(
          yes: seen.yes + (block.parts[part].isTicked(value) ? 1 : 0),
          no: seen.no + (block.parts[part].isNone(value) ? 1 : 0))
      }
      return Pair(
        isTrue: fold(block, from: LinesSeen(), next) { verdict($0) == true },
        isFalse: fold(block, from: LinesSeen(), next) { verdict($0) == false })
    default: return .unknown
    }
  }

  private struct LinesSeen: Hashable {
    var yes = 0
    var no = 0
  }

  private mutating func includes(_ option: OptionID, _ block: Block, _ known: Int) -> Pair {
    if block.question.option(option)?.isExclusive == true {
      // A line that is not asked may still be yes.
      let none = block.lineCount == block.lineableCount ? allLinesNo(block, known: known) : .never
      return Pair(isTrue: none, isFalse: anyLine(block, known: known))
    }
    guard
      let part = lines(of: block, known: known).first(where: { block.parts[$0].members == [option.rawValue] })
    else { return .unknown }
    return Pair(
      isTrue: variable(block, part) { block.parts[part].isTicked($0) },
      isFalse: variable(block, part) { block.parts[part].isNone($0) })
  }
}
