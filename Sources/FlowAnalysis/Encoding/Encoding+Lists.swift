internal import QuestionnaireCore

extension Encoding {
  /// Where a test holds of one mode's answers, and where it does not; so many lines are known.
  mutating func match(_ test: Test, _ block: Block, _ mode: Int, lines: Int) -> Pair {
    switch block.modes[mode].content {
    case .unknown: return block.hasLines ? matchLines(test, block, known: lines) : .unknown
    case .declined: return .unknown
    case .values(let values):
      guard let value = values.first else { return .unknown }
      if case .options(let options, _) = value {
        let (holds, stands) = (matchExclusive(test, options), stands(block, mode))
        return Pair(isTrue: store.and(holds.isTrue, stands), isFalse: store.and(holds.isFalse, stands))
      }
      return pair(test.holds(of: value, in: script.bodyMap), where: stands(block, mode))
    case .amounts(let intervals):
      let value = intervals.first.flatMap { Amounts(block.question).value(in: $0) }
      return pair(value.flatMap { test.holds(of: $0, in: script.bodyMap) })
    case .some:
      guard let holds = matchMembers(test, block) else { return .unknown }
      let stands = stands(block, mode)
      return Pair(isTrue: store.and(holds, stands), isFalse: store.without(stands, holds))
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

  private func pair(_ holds: Bool?, where stands: Diagram) -> Pair {
    holds.map { $0 ? Pair(isTrue: stands, isFalse: .never) : Pair(isTrue: .never, isFalse: stands) }
      ?? .unknown
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

  /// Where one of the lines that are known was answered yes; a line that is not offered is not asked.
  mutating func anyLine(_ block: Block, known: Int) -> Diagram {
    var sum = Diagram.never
    for part in lines(of: block, known: known) {
      let isYes = variable(block, part) { block.parts[part].isTicked($0) }
      sum = store.or(sum, store.and(isYes, offered(block, part)))
    }
    return sum
  }

  /// Where lines were asked, and each that was asked answered no.
  mutating func allLinesNo(_ block: Block, known: Int) -> Diagram {
    guard known == block.lineCount else { return .never }
    var all = offersLine(block, first: known)
    for part in lines(of: block, known: known) {
      let isNo = variable(block, part) { block.parts[part].isNone($0) }
      all = store.and(all, store.or(isNo, store.not(offered(block, part))))
    }
    return all
  }

  /// Where a test holds of a list that is answered line by line, and where it does not. Until a line was asked nothing is
  /// known; from then on what is not offered is not included.
  mutating func matchLines(_ test: Test, _ block: Block, known: Int) -> Pair {
    let pair = verdict(test, block, known)
    let isBegun = offersLine(block, first: known)
    return Pair(isTrue: store.and(pair.isTrue, isBegun), isFalse: store.and(pair.isFalse, isBegun))
  }

  private mutating func verdict(_ test: Test, _ block: Block, _ known: Int) -> Pair {
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
    case .count(_, let comparison, let number): return count(comparison, number, block, known)
    default: return .unknown
    }
  }

  private struct LinesSeen: Hashable {
    var yes = 0
    var no = 0
    /// How many could be yes or no.
    var all = 0
  }

  private mutating func count(
    _ comparison: Test.Comparison, _ number: Int, _ block: Block, _ known: Int
  ) -> Pair {
    let known = Set(lines(of: block, known: known))
    func verdict(_ seen: LinesSeen) -> Bool? {
      let verdicts = Set((seen.yes...max(seen.yes, seen.all - seen.no)).map { comparison.holds($0, number) })
      return verdicts.count == 1 ? verdicts.contains(true) : nil
    }
    func next(_ seen: LinesSeen, _ part: Int, _ value: Int, _ isOffered: Bool) -> LinesSeen {
      var seen = seen
      guard isOffered else { return seen }
      if !block.parts[part].isExclusive { seen.all += block.parts[part].members.count }
      guard known.contains(part) else { return seen }
      if block.parts[part].isTicked(value) { seen.yes += 1 }
      if block.parts[part].isNone(value) { seen.no += 1 }
      return seen
    }
    let isTrue = fold(block, from: LinesSeen(), next) { verdict($0) == true }
    let isFalse = fold(block, from: LinesSeen(), next) { verdict($0) == false }
    return Pair(isTrue: isTrue, isFalse: isFalse)
  }

  private mutating func includes(_ option: OptionID, _ block: Block, _ known: Int) -> Pair {
    if block.question.option(option)?.isExclusive == true {
      return Pair(isTrue: nothingLeft(of: block, known), isFalse: anyLine(block, known: known))
    }
    guard let part = block.parts.firstIndex(where: { $0.members.contains(option.rawValue) })
    else { return .unknown }
    let isOffered = offered(block, part)
    let isWithheld = store.not(isOffered)
    guard let line = block.parts[part].line, line < known
    else { return Pair(isTrue: .never, isFalse: isWithheld) }
    let isYes = variable(block, part) { block.parts[part].isTicked($0) }
    let isNo = variable(block, part) { block.parts[part].isNone($0) }
    return Pair(isTrue: store.and(isYes, isOffered), isFalse: store.or(isNo, isWithheld))
  }

  /// Where everything that is offered was answered no; a line that is not asked may still be yes.
  private mutating func nothingLeft(of block: Block, _ known: Int) -> Diagram {
    var none = allLinesNo(block, known: known)
    for part in block.parts.indices where block.parts[part].line == nil {
      none = store.without(none, offered(block, part))
    }
    return none
  }
}
