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

  private mutating func variable(_ block: Block, _ part: Int, _ holds: (Int) -> Bool) -> Diagram {
    store.node(
      block.variable(ofPart: part), block.parts[part].values.indices.map { holds($0) ? .always : .never })
  }

  // MARK: Ticked members

  private mutating func matchMembers(_ test: Test, _ block: Block) -> Diagram? {
    switch test {
    case .includes, .regions:
      guard let (quantifier, names) = test.members else { return nil }
      return matchNames(quantifier, names, block)
    case .count(_, let comparison, let number):
      let parts = block.parts
      return fold(block, from: 0) { count, part, value in
        count + parts[part].fewest(value)
      } verdict: {
        comparison.holds($0, number)
      }
    case .sites(_, let quantifier, let wanted):
      let wanted = Set(wanted)
      return foldSites(block, from: 0) { seen, site, isTicked in
        isTicked && wanted.contains(site) ? seen + 1 : seen
      } verdict: { seen in
        switch quantifier {
        case .any: seen > 0
        case .all: seen == wanted.count
        case .none: seen == 0
        }
      }
    case .countSites(_, let comparison, let number):
      return foldSites(block, from: 0) { count, _, isTicked in
        count + (isTicked ? 1 : 0)
      } verdict: {
        comparison.holds($0, number)
      }
    case .sitesAdjoin:
      let touching = TouchingSites(sites(of: block).compactMap { $0 }, in: script.bodyMap)
      return foldSites(block, from: TouchingSites.Seen()) {
        touching.pass($1, isTicked: $2, after: $0)
      } verdict: {
        $0.isOnePiece
      }
    case .sitesOnOneSide:
      let map = script.bodyMap
      return foldSites(block, from: SideSeen()) {
        $2 ? $0.adding($1, in: map) : $0
      } verdict: {
        $0.isOneSide
      }
    default: return nil
    }
  }

  /// Which sides were seen; enough to say whether all is on one.
  private struct SideSeen: Hashable {
    var left = false
    var right = false
    var speaksAgainst = false
    var isOneSide: Bool { left != right && !speaksAgainst }

    func adding(_ site: SiteID, in map: BodyMap) -> SideSeen {
      var seen = self
      guard let site = map.site(site) else { return seen }
      switch site.side {
      case .left: seen.left = true
      case .right: seen.right = true
      case .middle: if !site.isEitherSide { seen.speaksAgainst = true }
      }
      return seen
    }
  }

  private mutating func matchNames(_ quantifier: Test.Quantifier, _ names: [String], _ block: Block)
    -> Diagram
  {
    let wanted = Set(names)
    if quantifier == .all {
      let known = Set(block.parts.flatMap(\.members)).subtracting(
        block.parts.filter(\.isExclusive).flatMap(\.members))
      guard wanted.isSubset(of: known) else { return .never }
      var all = Diagram.always
      for part in block.parts.indices where wanted.contains(block.parts[part].members.first ?? "") {
        all = store.and(all, variable(block, part) { block.parts[part].isFull($0) })
      }
      return all
    }
    var any = Diagram.never
    for part in block.parts.indices
    where !block.parts[part].isExclusive && wanted.contains(block.parts[part].members.first ?? "") {
      any = store.or(any, variable(block, part) { block.parts[part].isTicked($0) })
    }
    return quantifier == .none ? store.not(any) : any
  }

  /// A function of the parts that a state collects, worked out once for every part and state.
  private mutating func fold<State: Hashable>(
    _ block: Block, from state: State, _ next: (State, Int, Int) -> State, verdict: (State) -> Bool
  ) -> Diagram {
    // From the first part on: which states there are; then back: what each comes to.
    var layers: [[State]] = [[state]]
    for part in block.parts.indices {
      var seen: Set<State> = []
      layers.append(
        layers[part].flatMap { state in
          block.parts[part].values.indices.map { next(state, part, $0) }
        }.filter { seen.insert($0).inserted })
    }
    var results: [State: Diagram] = [:]
    for state in layers[block.parts.count] { results[state] = verdict(state) ? .always : .never }
    for part in block.parts.indices.reversed() {
      var earlier: [State: Diagram] = [:]
      for state in layers[part] {
        let parts = block.parts[part].values.indices.map { results[next(state, part, $0)] ?? .never }
        earlier[state] = store.node(block.variable(ofPart: part), parts)
      }
      results = earlier
    }
    return results[state] ?? .never
  }

  /// The site of each part's regions.
  private func sites(of block: Block) -> [SiteID?] {
    block.parts.map { part in part.members.first.flatMap { script.bodyMap.region(RegionID($0))?.site } }
  }

  /// The same over the sites that ticked regions count as: regions of one site stand together.
  private mutating func foldSites<State: Hashable>(
    _ block: Block, from state: State, _ next: (State, SiteID, Bool) -> State, verdict: (State) -> Bool
  ) -> Diagram {
    let sites = sites(of: block)
    let end = block.parts.count - 1
    return fold(block, from: SiteFold(state: state, isTicked: false)) { fold, part, value in
      var fold = fold
      fold.isTicked = fold.isTicked || block.parts[part].isTicked(value)
      guard part == end || sites[part + 1] != sites[part] else { return fold }
      if let site = sites[part] { fold.state = next(fold.state, site, fold.isTicked) }
      fold.isTicked = false
      return fold
    } verdict: {
      verdict($0.state)
    }
  }

  private struct SiteFold<State: Hashable>: Hashable {
    var state: State
    var isTicked: Bool
  }

  // MARK: Lines

  private func lines(of block: Block, known: Int) -> [Int] {
    block.parts.indices.filter { block.parts[$0].line.map { $0 < known } ?? false }
  }

  private mutating func anyLine(_ block: Block, known: Int) -> Diagram {
    var sum = Diagram.never
    for part in lines(of: block, known: known) {
      sum = store.or(sum, variable(block, part) { block.parts[part].isTicked($0) })
    }
    return sum
  }

  private mutating func allLinesNo(_ block: Block, known: Int) -> Diagram {
    guard known == block.lineCount else { return .never }
    var all = Diagram.always
    for part in lines(of: block, known: known) {
      all = store.and(all, variable(block, part) { block.parts[part].isNone($0) })
    }
    return all
  }

  private mutating func matchLines(_ test: Test, _ block: Block, known: Int) -> Pair {
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
