internal import QuestionnaireCore

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
      let count = block.lineCount
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
      return Pair(isTrue: allLinesNo(block, known: known), isFalse: anyLine(block, known: known))
    }
    guard
      let part = lines(of: block, known: known).first(where: { block.parts[$0].members == [option.rawValue] })
    else { return .unknown }
    return Pair(
      isTrue: variable(block, part) { block.parts[part].isTicked($0) },
      isFalse: variable(block, part) { block.parts[part].isNone($0) })
  }
}
