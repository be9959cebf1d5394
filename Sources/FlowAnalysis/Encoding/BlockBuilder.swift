internal import QuestionnaireCore

/// Sorts the answers to one question into those that conditions tell apart.
struct BlockBuilder {
  let item: Int
  let question: Question
  /// Every test of the question, each once, in the order met.
  let tests: [Test]
  /// The cuts of amounts that limits bind together; nil if no limit does.
  let sharedCuts: Cuts?
  let bodyMap: BodyMap

  var weights: AnswerWeights { AnswerWeights(bodyMap: bodyMap) }
  var valueTests: [Test] { tests.filter(\.readsValue) }

  /// Whether "I do not know" and "I prefer not to say" must be told apart.
  private var splitsAbsent: Bool {
    tests.contains { test in
      if case .state(_, let state) = test { state == .unknown || state == .declined } else { false }
    }
  }

  /// The lines in plainer words that follow "I do not know".
  var lines: [Question.Clearer.Line] {
    guard question.allowsUnknown, case .lines(_, let lines)? = question.clearer else { return [] }
    return lines
  }

  /// Whether the question is asked again in plainer words after "I do not know".
  private var isAskedAgain: Bool {
    if question.allowsUnknown, case .question? = question.clearer { true } else { false }
  }

  /// The block, without its place among the variables.
  func block() -> Block {
    var block = Block(item: item, question: question, modes: [])
    block.lineCount = lines.count
    block.lineableCount = question.options.count { !$0.isExclusive }
    let isList = members != nil
    if isList || !lines.isEmpty { block.parts = ListParts(self).parts }
    block.modes = [unknownMode]
    switch question.kind {
    case .choices, .regions: block.modes += listModes()
    case .age, .duration, .number: block.modes += amountModes()
    default: block.modes += valueModes()
    }
    if question.allowsUnknown, splitsAbsent || !lines.isEmpty {
      block.modes.append(Block.Mode(content: .declined, score: declinedScore))
    }
    if tests.isEmpty, sharedCuts == nil, !question.hasConditionalOptions { collapse(&block) }
    for mode in block.modes.indices {
      block.modes[mode].readsParts =
        !block.parts.isEmpty && (block.modes[mode].content == .some || mode == 0 && block.hasLines)
      block.modes[mode].total = total(of: mode, in: block)
    }
    block.total = Score.either(block.modes.map(\.total))
    return block
  }

  /// A block that nothing reads keeps its total only.
  private func collapse(_ block: inout Block) {
    for mode in block.modes.indices where block.modes[mode].content == .some || mode == 0 && block.hasLines {
      block.modes[mode].readsParts = true
    }
    let total = Score.either(block.modes.indices.map { self.total(of: $0, in: block) })
    block.modes = [Block.Mode(content: .unknown, score: total)]
    block.parts = []
    block.lineCount = 0
  }

  private func total(of mode: Int, in block: Block) -> Score? {
    guard let score = block.modes[mode].score else { return nil }
    guard block.modes[mode].readsParts else { return score }
    var sum = score
    var empty: Score? = score
    for part in block.parts.indices {
      let values = block.parts[part].values.indices.map { block.score(ofPart: part, $0, in: mode) }
      guard let either = Score.either(values) else { return nil }
      sum = sum.and(either)
      let none = block.parts[part].values.indices.first { block.parts[part].values[$0] == .ticked(0...0) }
      empty = empty.flatMap { empty in none.flatMap { values[$0] }.map { empty.and($0) } }
    }
    guard block.modes[mode].content == .some, let empty else { return sum }
    // Some means at least one.
    sum.weight = sum.weight.subtracting(empty.weight)
    guard !sum.weight.isZero else { return nil }
    let details = weights.details(of: question)
    let extra = takesDetails ? details : .nothing
    sum.fewest = score.fewest + extra.fewest
    sum.definite = score.definite + extra.definite
    return sum
  }

  /// The names of what can be ticked; nil if the question takes one answer only.
  var members: [String]? {
    switch question.kind {
    case .choices(let choices): choices.options.filter { !$0.isExclusive }.map(\.id.rawValue)
    case .regions: bodyMap.regions.map(\.id.rawValue)
    default: nil
    }
  }

  var takesDetails: Bool { if case .choices = question.kind { true } else { false } }

  private var unknownMode: Block.Mode {
    guard question.allowsUnknown else { return Block.Mode(content: .unknown, score: nil) }
    if !lines.isEmpty {
      return Block.Mode(content: .unknown, score: Score(screens: 1, definite: 0))
    }
    if isAskedAgain {
      let twice = Score(screens: 2, definite: 0)
      guard !splitsAbsent else { return Block.Mode(content: .unknown, score: twice) }
      return Block.Mode(content: .unknown, score: Score(weight: 3, fewest: 1, most: 2, definite: 0))
    }
    let weight: BigNatural = splitsAbsent ? 1 : 2
    return Block.Mode(content: .unknown, score: Score(weight: weight, screens: 1, definite: 0))
  }

  private var declinedScore: Score { definite(1) }

  /// A definite answer of a weight: in plainer words it may be given a second time.
  private func definite(_ weight: BigNatural) -> Score {
    guard isAskedAgain else { return Score(weight: weight, screens: 1, definite: 1) }
    return Score(weight: weight + weight, fewest: 1, most: 2, definite: 1)
  }

  private func valueModes() -> [Block.Mode] {
    let values: [AnswerValue]
    switch question.kind {
    case .yesNo: values = [.yes, .no]
    case .choice(let choices): values = choices.options.map { .option($0.id, writeIn: nil) }
    case .region: values = bodyMap.regions.map { .regions([$0.id]) }
    case .scale: values = (0...10).map { .scale($0) }
    case .date(let limits): values = limits.example.map { [.date($0)] } ?? []
    case .time: values = TimeOfDay(hour: 12, minute: 0).map { [.time($0)] } ?? []
    case .text: values = [.text("words")]
    case .choices, .regions, .age, .duration, .number: values = []
    }
    return grouped(values, when: condition) { test, value in
      test.holds(of: value, in: bodyMap)
    }.map { signature, when, group in
      var weight = group.count
      if case .scale = question.kind { weight = runs(of: signature, in: values) }
      var mode = Block.Mode(content: .values(group), score: definite(BigNatural(UInt(weight))))
      mode.when = when
      return mode
    }
  }

  /// On what an answer is offered.
  private func condition(of value: AnswerValue) -> Condition? {
    if case .option(let option, _) = value { question.option(option)?.when } else { nil }
  }

  /// In how many stretches of the scale the tests say this.
  private func runs(of signature: [Bool?], in values: [AnswerValue]) -> Int {
    let same = values.map { value in valueTests.map { $0.holds(of: value, in: bodyMap) } == signature }
    return same.indices.count { same[$0] && ($0 == 0 || !same[$0 - 1]) }
  }

  private func amountModes() -> [Block.Mode] {
    guard let range = Cuts.range(of: question.kind) else { return [] }
    var cuts = sharedCuts ?? Cuts()
    for test in tests { cuts.add(test) }
    let intervals = Interval.between(cuts.places, from: range.lower, upTo: range.upper)
      .filter { Amounts(question).value(in: $0) != nil }
    let groups: [([Bool?], Condition?, [Interval])]
    if sharedCuts != nil {
      groups = intervals.map { ([], nil, [$0]) }
    } else {
      groups = grouped(intervals) { test, interval in
        Amounts(question).value(in: interval).flatMap { test.holds(of: $0, in: bodyMap) }
      }
    }
    return groups.map { _, _, group in
      Block.Mode(content: .amounts(group), score: definite(BigNatural(UInt(group.count))))
    }
  }

  private func listModes() -> [Block.Mode] {
    let exclusive = question.options.filter(\.isExclusive)
    let some = members.map { !$0.isEmpty } ?? false
    return (some ? [Block.Mode(content: .some, score: definite(1))] : [])
      + exclusive.map {
        Block.Mode(content: .values([.options([$0.id], writeIn: nil)]), score: definite(1))
      }
  }

  /// What tells answers apart.
  private struct Signature: Hashable {
    let verdicts: [Bool?]
    let when: Condition?
  }

  private func grouped<Value>(
    _ values: [Value], when: (Value) -> Condition? = { _ in nil }, _ verdict: (Test, Value) -> Bool?
  ) -> [(verdicts: [Bool?], when: Condition?, values: [Value])] {
    var groups: [(verdicts: [Bool?], when: Condition?, values: [Value])] = []
    var places: [Signature: Int] = [:]
    let tests = valueTests
    for value in values {
      let signature = Signature(verdicts: tests.map { verdict($0, value) }, when: when(value))
      if let place = places[signature] {
        groups[place].values.append(value)
      } else {
        places[signature] = groups.count
        groups.append((signature.verdicts, signature.when, [value]))
      }
    }
    return groups
  }
}
