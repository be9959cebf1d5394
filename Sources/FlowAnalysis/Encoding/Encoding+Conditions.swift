internal import QuestionnaireCore

/// Where each case of a derived value is taken, and where none is.
struct DerivedCases: Sendable {
  let taken: [Diagram]
  let none: Diagram
}

/// What was worked out of conditions for complete interviews: nothing is worked out twice.
struct ConditionMemo: Sendable {
  fileprivate var leaves: [Test: Pair] = [:]
  fileprivate var pairs: [Condition: Pair] = [:]
  fileprivate var fulfilled: [Condition: Pair] = [:]
  fileprivate var derivedCases: [Int: DerivedCases] = [:]

  /// Forgets what rests on nodes made since there were so many.
  mutating func forget(downTo mark: Int) {
    func isKept(_ diagram: Diagram) -> Bool { diagram.node < mark }
    leaves = leaves.filter { isKept($1.isTrue) && isKept($1.isFalse) }
    pairs = pairs.filter { isKept($1.isTrue) && isKept($1.isFalse) }
    fulfilled = fulfilled.filter { isKept($1.isTrue) && isKept($1.isFalse) }
    derivedCases = derivedCases.filter { isKept($1.none) && $1.taken.allSatisfy(isKept) }
  }
}

extension Encoding {
  /// Where a condition is true and where it is false once an interview is complete; tests of topics and triage are not
  /// for this.
  mutating func pair(_ condition: Condition) -> Pair {
    if let known = memo.pairs[condition] { return known }
    let result = work(out: condition) { encoding, test in encoding.leaf(test) }
    memo.pairs[condition] = result
    return result
  }

  /// The same while an interview stands at a position.
  mutating func pair(_ condition: Condition, at position: InterviewPosition) -> Pair {
    work(out: condition) { encoding, test in encoding.leaf(test, at: position) }
  }

  /// The same in complete interviews, with one test taken as something else.
  mutating func pair(_ condition: Condition, taking test: Test, as other: Pair) -> Pair {
    work(out: condition) { encoding, next in next == test ? other : encoding.leaf(next) }
  }

  /// Where a condition holds, and where not, if every test of a question that has no answer counts as not fulfilled:
  /// elsewhere something that it reads is ahead.
  mutating func fulfilled(_ condition: Condition, at position: InterviewPosition? = nil) -> Pair {
    if position == nil, let known = memo.fulfilled[condition] { return known }
    let result = work(out: condition) { encoding, test in
      let pair = position.map { encoding.leaf(test, at: $0) } ?? encoding.leaf(test)
      if let position, encoding.isAhead(test, at: position) { return pair }
      return Pair(isTrue: pair.isTrue, isFalse: encoding.store.not(pair.isTrue))
    }
    if position == nil { memo.fulfilled[condition] = result }
    return result
  }

  /// Whether a test reads what is not settled at a position.
  private func isAhead(_ test: Test, at position: InterviewPosition) -> Bool {
    script.items(readBy: .test(test)).contains { $0 >= position.item }
  }

  private mutating func work(out condition: Condition, leaf: (inout Encoding, Test) -> Pair) -> Pair {
    switch condition {
    case .test(let test): return leaf(&self, test)
    case .not(let part): return work(out: part, leaf: leaf).opposite
    case .all(let parts):
      // From the last part on: what stands later in the file is below what stands earlier.
      var sum = Pair.always
      for part in parts.reversed() {
        let next = work(out: part, leaf: leaf)
        sum = Pair(
          isTrue: store.and(sum.isTrue, next.isTrue), isFalse: store.or(sum.isFalse, next.isFalse))
      }
      return sum
    case .any(let parts):
      var sum = Pair.never
      for part in parts.reversed() {
        let next = work(out: part, leaf: leaf)
        sum = Pair(
          isTrue: store.or(sum.isTrue, next.isTrue), isFalse: store.and(sum.isFalse, next.isFalse))
      }
      return sum
    }
  }

  /// Where a condition is ruled out: only a definite answer, or an excluded question, rules out a test of a value.
  mutating func ruledOut(_ condition: Condition) -> Diagram {
    switch condition {
    case .not(let part): return pair(part).isTrue
    case .all(let parts):
      var sum = Diagram.never
      for part in parts { sum = store.or(sum, ruledOut(part)) }
      return sum
    case .any(let parts):
      var sum = Diagram.always
      for part in parts { sum = store.and(sum, ruledOut(part)) }
      return sum
    case .test(let test):
      let otherwise = leaf(test).isFalse
      guard test.readsValue, let place = test.linkId.flatMap({ script.itemIndex[$0] })
      else { return otherwise }
      let isExcluded = place < excluded.count ? excluded[place] : exclusion(of: place)
      let isWithheld = withheld(test, at: place)
      return store.or(store.or(otherwise, isExcluded), isWithheld)
    }
  }

  /// Where an item is excluded: its guard is ruled out, or nothing of it is offered.
  mutating func exclusion(of place: Int) -> Diagram {
    let isRuledOut = ruledOut(script.items[place].guardCondition)
    let isOffered = script.items[place].question.map { offersAny(of: $0) } ?? .always
    return store.or(isRuledOut, store.not(isOffered))
  }

  /// Where what a test wants of a list or a choice is not offered.
  private mutating func withheld(_ test: Test, at place: Int) -> Diagram {
    guard let question = script.items[place].question, question.hasConditionalOptions else { return .never }
    let wanted: [OptionID]
    let wantsAll: Bool
    switch test {
    case .choice(_, let options), .includes(_, .any, let options): (wanted, wantsAll) = (options, false)
    case .includes(_, .all, let options): (wanted, wantsAll) = (options, true)
    default: return .never
    }
    var isOffered = wantsAll ? Diagram.always : .never
    for option in wanted {
      let one = offered(when: question.option(option)?.when)
      isOffered = wantsAll ? store.and(isOffered, one) : store.or(isOffered, one)
    }
    return store.not(isOffered)
  }

  /// Where each case of a derived value is taken in complete interviews.
  mutating func cases(ofDerived place: Int) -> DerivedCases {
    if let known = memo.derivedCases[place] { return known }
    let cases = cases(of: script.derived[place]) { encoding, condition in encoding.pair(condition) }
    memo.derivedCases[place] = cases
    return cases
  }

  private mutating func cases(
    of value: DerivedValue, pair: (inout Encoding, Condition) -> Pair
  ) -> DerivedCases {
    var open = Diagram.always
    var taken: [Diagram] = []
    for option in value.cases {
      let holds = pair(&self, option.when)
      taken.append(store.and(open, holds.isTrue))
      open = store.and(open, holds.isFalse)
    }
    return DerivedCases(taken: taken, none: open)
  }

  private mutating func leaf(_ test: Test) -> Pair {
    if let known = memo.leaves[test] { return known }
    let result: Pair
    if case .derived(let id, let values) = test, let place = script.derivedIndex[id] {
      result = pair(values, of: script.derived[place], cases(ofDerived: place))
    } else if let place = test.linkId.flatMap({ script.itemIndex[$0] }), place < asked.count {
      result = pair(of: test, reading: place, lines: nil)
    } else {
      // A later question, or none: nothing is known of it here, and the answer is not kept.
      return .unknown
    }
    memo.leaves[test] = result
    return result
  }

  private mutating func leaf(_ test: Test, at position: InterviewPosition) -> Pair {
    if case .derived(let id, let values) = test, let place = script.derivedIndex[id] {
      let reads = script.derived[place].cases.map(\.when).map(script.items(readBy:))
      if reads.allSatisfy({ $0.allSatisfy { $0 < position.item } }) { return leaf(test) }
      let cases = cases(of: script.derived[place]) { encoding, condition in
        encoding.pair(condition, at: position)
      }
      return pair(values, of: script.derived[place], cases)
    }
    guard let place = test.linkId.flatMap({ script.itemIndex[$0] }) else { return .unknown }
    if place < position.item { return leaf(test) }
    guard place == position.item, position.lines > 0, test.readsValue else { return .unknown }
    return pair(of: test, reading: place, lines: position.lines)
  }

  private mutating func pair(_ values: [OptionID], of derived: DerivedValue, _ cases: DerivedCases) -> Pair {
    var isTrue = Diagram.never
    var isFalse = cases.none
    for (option, taken) in zip(derived.cases, cases.taken) {
      if values.contains(option.value) {
        isTrue = store.or(isTrue, taken)
      } else {
        isFalse = store.or(isFalse, taken)
      }
    }
    return Pair(isTrue: isTrue, isFalse: isFalse)
  }

  /// A test of an item's answer; of a list that is being answered line by line, after so many lines.
  private mutating func pair(of test: Test, reading place: Int, lines: Int?) -> Pair {
    let isAsked = asked[place]
    guard let block = blocks[place], let variable = block.variable else { return .unknown }
    if case .state(_, let state) = test { return pair(of: state, block, variable, isAsked) }
    var isTrue: [Diagram] = []
    var isFalse: [Diagram] = []
    for mode in block.modes.indices {
      let match =
        lines == nil || mode == 0 ? match(test, block, mode, lines: lines ?? block.lineCount) : .unknown
      isTrue.append(match.isTrue)
      isFalse.append(match.isFalse)
    }
    return Pair(
      isTrue: store.and(isAsked, branch(on: variable, isTrue)),
      isFalse: store.and(isAsked, branch(on: variable, isFalse)))
  }

  private mutating func pair(
    of state: Test.State, _ block: Block, _ variable: Int32, _ isAsked: Diagram
  ) -> Pair {
    let answeredByLines = block.hasLines ? isAnswered(block) : .never
    func modes(_ holds: (Int) -> Diagram) -> Diagram {
      branch(on: variable, block.modes.indices.map(holds))
    }
    let stands = block.modes.indices.map { self.stands(block, $0) }
    let answered = modes { block.isDefinite($0) ? stands[$0] : $0 == 0 ? answeredByLines : .never }
    var holds: Diagram
    switch state {
    case .answered, .notAnswered: holds = store.and(isAsked, answered)
    case .unknown:
      let unknown = store.not(answeredByLines)
      holds = store.and(isAsked, modes { $0 == 0 && block.modes[0].score != nil ? unknown : .never })
    case .declined:
      let left = stands.map { store.not($0) }
      holds = store.and(
        isAsked,
        modes { block.modes[$0].content == .declined ? .always : block.isDefinite($0) ? left[$0] : .never })
    case .notAsked: holds = store.not(isAsked)
    }
    if state == .notAnswered { holds = store.not(holds) }
    return Pair(isTrue: holds, isFalse: store.not(holds))
  }
}

/// Where a condition is true, and where it is false; elsewhere it is unknown: Kleene's strong tables (1952), each
/// truth value a function of all answers.
///
/// `flicker is yes` is true where the answer is yes and false where it is no; where it is "I do not know", neither.
struct Pair: Hashable, Sendable {
  let isTrue: Diagram
  let isFalse: Diagram

  static let unknown = Pair(isTrue: .never, isFalse: .never)
  static let always = Pair(isTrue: .always, isFalse: .never)
  static let never = Pair(isTrue: .never, isFalse: .always)

  var opposite: Pair { Pair(isTrue: isFalse, isFalse: isTrue) }
}

/// How far an interview has come: everything before an item is settled, and so many lines of the item's list.
struct InterviewPosition: Hashable, Sendable {
  let item: Int
  var lines = 0
}
