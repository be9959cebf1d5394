internal import QuestionnaireCore

/// Works out `Counts`.
struct Counter {
  private let analysis: Analysis
  private var encoding: Encoding
  private var outcome: Outcome
  private var isUndecided = false
  private let mark: Int

  init(_ analysis: Analysis) {
    self.analysis = analysis
    encoding = analysis.encoding
    outcome = analysis.outcome
    mark = encoding.store.count
    isUndecided = analysis.isBeyondLimits
  }

  private var content: QuestionnaireContent { analysis.questionnaire.content }

  mutating func counts() -> Counts {
    let endings = endings()
    let alone = fallbackAlone()
    var fallback: BigNatural? = 0
    var witness: Witness?
    if let alone {
      let interviews = count(alone)
      fallback = interviews
      if !interviews.isZero, !encoding.store.isExhausted, let answers = encoding.cheapest(alone) {
        witness = Witness(
          sheet: AnswerWriter(encoding: encoding).sheet(answers), definiteAnswers: answers.definite)
      }
    }
    if encoding.store.isExhausted {
      fallback = nil
      witness = nil
    }
    restart()
    var without: [LinkID: BigNatural] = [:]
    for (place, value) in content.derived.enumerated() {
      let none = encoding.cases(ofDerived: place).none
      let interviews = count([none])
      if encoding.store.isExhausted { restart() } else { without[value.linkId] = interviews }
    }
    rest()
    let latest = latestEmergencies()
    rest()
    let outcomes = countOutcomes()
    rest()
    return Counts(
      interviews: endings.reduce(0) { $0 + $1.interviews },
      screens: Self.joined(endings.compactMap(\.screens)), endings: endings, onFallbackAlone: fallback,
      fallbackWitness: witness, outcomes: outcomes,
      withoutValue: without, latest: latest,
      isUndecided: isUndecided)
  }

  /// Notes a limit that was reached, and makes room.
  private mutating func rest() {
    if encoding.store.isExhausted { isUndecided = true }
    restart()
  }

  /// Makes room.
  private mutating func restart() {
    encoding.forget(downTo: mark)
    outcome = Outcome(content, in: &encoding)
  }

  private static func joined(_ ranges: [ClosedRange<Int>]) -> ClosedRange<Int>? {
    guard let least = ranges.map(\.lowerBound).min(), let most = ranges.map(\.upperBound).max() else {
      return nil
    }
    return least...most
  }

  // MARK: Interviews

  private mutating func endings() -> [Counts.Ending] {
    let ends = content.items.indices.filter { content.items[$0].isEnd }
    var endings: [Counts.Ending] = []
    for end in ends { endings.append(ending(content.items[end].linkId, [encoding.asked[end]])) }
    let notEnded = encoding.store.not(encoding.ended)
    return endings + [ending(nil, [notEnded])]
  }

  private mutating func ending(_ id: LinkID?, _ conditions: [Diagram]) -> Counts.Ending {
    let interviews = count(conditions)
    let least = length(.fewest, conditions)
    let most = length(.most, conditions)
    rest()
    let screens = least.flatMap { least in most.map { least...max(least, $0) } }
    return Counts.Ending(end: id, interviews: interviews, screens: screens)
  }

  private mutating func count(_ conditions: [Diagram]) -> BigNatural {
    var elimination = Elimination(.count)
    if case .count(let count) = elimination.run(conditions, in: &encoding) { return count }
    return 0
  }

  private mutating func length(_ measure: Measure, _ conditions: [Diagram], from last: Int? = nil) -> Int? {
    var elimination = Elimination(measure)
    if case .length(let length) = elimination.run(conditions, in: &encoding, from: last) { return length }
    return nil
  }

  /// The conditions under which an interview ends on the fallback topic alone; nil if it never does.
  private mutating func fallbackAlone() -> [Diagram]? {
    var prover = Prover(analysis.questionnaire, encoding: encoding, outcome: outcome)
    var found: [Diagram]?
    prover.fallbackAlone().ways { conditions in
      found = conditions
      return .stop
    }
    encoding = prover.encoding
    return found.flatMap { encoding.joined($0) }
  }

  // MARK: Outcomes

  private mutating func countOutcomes() -> Counts.Bounded {
    encoding.store.outcomeLimit = analysis.limits.outcomes
    let topics = content.topics.indices.filter { !content.topics[$0].isFallback }
    var told = min(topics.count, OutcomeSet.greatestTopicCount)
    while true {
      if let outcomes = outcomes(of: topics.prefix(told)) {
        let isExact = !encoding.store.isCutShort && told == topics.count
        return Counts.Bounded(count: outcomes.count, isExact: isExact)
      }
      encoding.forget(downTo: mark)
      if told == 0 { return Counts.Bounded(count: 0, isExact: false) }
      // Fewer topics have no more outcomes than all of them.
      told /= 2
    }
  }

  /// The outcomes, with nothing but these topics told apart; nil if a limit was reached.
  private mutating func outcomes(of topics: ArraySlice<Int>) -> OutcomeSet? {
    let nothing = encoding.store.leaf(.outcomes(.nothing))
    var factors: [Diagram] = []
    for (bit, topic) in topics.enumerated() {
      let shown = encoding.store.leaf(.outcomes(OutcomeSet(topic: bit)))
      factors.append(encoding.store.choice(outcome.topics[topic], shown, nothing))
    }
    for (place, flag) in content.flags.enumerated() where flag.level > .routine {
      let raised = encoding.store.leaf(.outcomes(OutcomeSet(level: flag.level)))
      factors.append(encoding.store.choice(outcome.flags[place], raised, nothing))
    }
    var elimination = Elimination(.outcomes)
    guard case .outcomes(let outcomes) = elimination.run([], and: factors, in: &encoding),
      !encoding.store.isExhausted
    else { return nil }
    return outcomes
  }

  // MARK: Emergencies

  private mutating func latestEmergencies() -> [Counts.Latest] {
    var all: [Counts.Latest] = []
    for (place, flag) in content.flags.enumerated() where flag.level == .emergency {
      all.append(latest(place))
    }
    return all
  }

  /// When an emergency can be raised last.
  private mutating func latest(_ place: Int) -> Counts.Latest {
    let flag = content.flags[place]
    let reads = encoding.script.items(readBy: flag.when).sorted()
    var item: Int?
    var screens: Int?
    if encoding.pair(flag.when, at: Position(item: 0)).isTrue == .always { screens = 0 }
    for place in reads {
      guard let most = mostScreens(flag.when, raisedAt: place) else { continue }
      item = place
      screens = max(screens ?? 0, most)
    }
    return Counts.Latest(flag: flag.id, item: item.map { content.items[$0].linkId }, screens: screens)
  }

  /// The most screens that were answered when a condition becomes true with an item; nil if it never does.
  private mutating func mostScreens(_ condition: Condition, raisedAt item: Int) -> Int? {
    guard let block = encoding.blocks[item], let variable = block.variable else { return nil }
    let isAsked = encoding.asked[item]
    let byLine = encoding.store.node(
      variable, block.modes.indices.map { $0 == 0 && block.hasLines ? .always : .never })
    var before = encoding.pair(condition, at: Position(item: item)).isTrue
    let after = encoding.pair(condition, at: Position(item: item + 1)).isTrue
    let raised = encoding.store.without(after, before)
    let direct = encoding.store.without(raised, byLine)
    let plain = isAskedAgain(block) ? 2 : 1
    var most = self.most(encoding.store.and(direct, isAsked), item, plain)
    most = Self.larger(most, self.most(encoding.store.without(raised, isAsked), item, 0))
    for line in 0..<block.lineCount {
      let isLast = line + 1 == block.lineCount
      let next = isLast ? after : encoding.pair(condition, at: Position(item: item, lines: line + 1)).isTrue
      let new = encoding.store.and(encoding.store.without(next, before), byLine)
      most = Self.larger(most, self.most(encoding.store.and(new, isAsked), item, 2 + line))
      before = encoding.store.or(before, next)
    }
    return most
  }

  private func isAskedAgain(_ block: Block) -> Bool {
    if block.question.allowsUnknown, case .question? = block.question.clearer { true } else { false }
  }

  /// The most screens before an item where a condition of answers up to it holds, and those of the item itself.
  private mutating func most(_ condition: Diagram, _ item: Int, _ own: Int) -> Int? {
    guard condition != .never else { return nil }
    var exists = Elimination(.exists)
    exists.begin([condition], in: &encoding, from: item)
    exists.takeOut(item, in: &encoding)
    // What is left waits at earlier items; their limits are put there anew.
    var left = exists.waiting.flatMap { $0 } + [exists.constant]
    left.removeAll { $0 == .always }
    return length(.most, left, from: item - 1).map { $0 + own }
  }

  private static func larger(_ one: Int?, _ other: Int?) -> Int? {
    guard let one, let other else { return one ?? other }
    return max(one, other)
  }
}
