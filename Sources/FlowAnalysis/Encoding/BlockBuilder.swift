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

  private var weights: AnswerWeights { AnswerWeights(bodyMap: bodyMap) }
  private var valueTests: [Test] { tests.filter(\.readsValue) }

  /// Whether "I do not know" and "I prefer not to say" must be told apart.
  private var splitsAbsent: Bool {
    tests.contains { test in
      if case .state(_, let state) = test { state == .unknown || state == .declined } else { false }
    }
  }

  /// The lines in plainer words that follow "I do not know".
  private var lines: [Question.Clearer.Line] {
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
    if tests.isEmpty, sharedCuts == nil { collapse(&block) }
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

  // MARK: Modes

  private var unknownMode: Block.Mode {
    guard question.allowsUnknown else { return Block.Mode(content: .unknown, score: nil) }
    if !lines.isEmpty {
      return Block.Mode(content: .unknown, score: Score(screens: 1 + lines.count, definite: 0))
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
    case .date: values = PartialDate(year: 2_000).map { [.date($0)] } ?? []
    case .text: values = [.text("words")]
    default: values = []
    }
    return grouped(values) { test, value in test.holds(of: value, in: bodyMap) }.map { signature, group in
      var weight = group.count
      if case .scale = question.kind { weight = runs(of: signature, in: values) }
      return Block.Mode(content: .values(group), score: definite(BigNatural(UInt(weight))))
    }
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
    let groups: [([Bool?], [Interval])]
    if sharedCuts != nil {
      groups = intervals.map { ([], [$0]) }
    } else {
      groups = grouped(intervals) { test, interval in
        Amounts(question).value(in: interval).flatMap { test.holds(of: $0, in: bodyMap) }
      }
    }
    return groups.map { _, group in
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

  private func grouped<Value>(
    _ values: [Value], _ verdict: (Test, Value) -> Bool?
  ) -> [(signature: [Bool?], values: [Value])] {
    var groups: [(signature: [Bool?], values: [Value])] = []
    var places: [[Bool?]: Int] = [:]
    let tests = valueTests
    for value in values {
      let signature = tests.map { verdict($0, value) }
      if let place = places[signature] {
        groups[place].values.append(value)
      } else {
        places[signature] = groups.count
        groups.append((signature, [value]))
      }
    }
    return groups
  }

  // MARK: Lists

  /// The names of what can be ticked; nil if the question takes one answer only.
  private var members: [String]? {
    switch question.kind {
    case .choices(let choices): choices.options.filter { !$0.isExclusive }.map(\.id.rawValue)
    case .regions: bodyMap.regions.map(\.id.rawValue)
    default: nil
    }
  }

  private var takesDetails: Bool { if case .choices = question.kind { true } else { false } }

  /// The parts of a list, in the order of their variables.
  private struct ListParts {
    private let builder: BlockBuilder
    private let details: Score

    init(_ builder: BlockBuilder) {
      self.builder = builder
      details = builder.weights.details(of: builder.question)
    }

    var parts: [Block.Part] {
      let lines = builder.lines.map(\.option.rawValue)
      let exclusive = Set(builder.question.options.filter(\.isExclusive).map(\.id.rawValue))
      let own = builder.members ?? []
      let lined = lines.enumerated().map { place, name in
        line(name, place, isExclusive: exclusive.contains(name), isMember: own.contains(name))
      }
      let rest = own.filter { !lines.contains($0) }
      let tells = builder.valueTests.contains { $0.members != nil || $0.readsSites || isCount($0) }
      // Nothing looks at single members: they need no variable of their own.
      if lines.isEmpty, !tells { return rest.isEmpty ? [] : [part(rest, cuts: [1])] }
      return lined + grouped(rest).map { part($0, cuts: cuts(of: $0)) }
    }

    /// Members that the tests tell apart, those of a site together, in the order of the list.
    private func grouped(_ names: [String]) -> [[String]] {
      var groups: [[String]] = []
      var places: [[String]: Int] = [:]
      var siteOrder: [String] = []
      var sites: [String] = []
      let readsSites = builder.valueTests.contains(where: \.readsSites)
      for name in names {
        let site = readsSites ? builder.bodyMap.region(RegionID(name))?.site.rawValue ?? "" : ""
        if !siteOrder.contains(site) { siteOrder.append(site) }
        let signature =
          [site]
          + builder.valueTests.compactMap(\.members).map { $0.names.contains(name) ? "in" : "out" }
        if let place = places[signature] {
          groups[place].append(name)
        } else {
          places[signature] = groups.count
          groups.append([name])
          sites.append(site)
        }
      }
      let order = groups.indices.sorted { left, right in
        let places = (siteOrder.firstIndex(of: sites[left]) ?? 0, siteOrder.firstIndex(of: sites[right]) ?? 0)
        return places.0 == places.1 ? left < right : places.0 < places.1
      }
      return order.map { groups[$0] }
    }

    private func isCount(_ test: Test) -> Bool { if case .count = test { true } else { false } }

    /// The counts of ticked members at which a test may change its mind.
    private func cuts(of names: [String]) -> Set<Int> {
      var cuts: Set<Int> = [1]
      for test in builder.valueTests {
        if case .count(_, _, let number) = test, number >= 0 {
          cuts.formUnion(1...max(1, min(names.count, number + 1)))
        }
        if let (quantifier, wanted) = test.members, quantifier == .all, let name = names.first,
          wanted.contains(name)
        {
          cuts.insert(names.count)
        }
      }
      return cuts
    }

    private func part(_ names: [String], cuts: Set<Int>) -> Block.Part {
      let bounds = [0] + cuts.filter { $0 > 0 && $0 <= names.count }.sorted() + [names.count + 1]
      let ranges = zip(bounds, bounds.dropFirst()).map { $0...($1 - 1) }
      return Block.Part(
        members: names, line: nil, isExclusive: false, values: ranges.map { .ticked($0) },
        direct: ranges.map { score(of: $0, among: names.count) },
        byLine: ranges.map { $0 == 0...0 ? .nothing : nil })
    }

    private func line(_ name: String, _ place: Int, isExclusive: Bool, isMember: Bool) -> Block.Part {
      let ticked = Score(weight: 1, screens: 0, definite: 1).and(details)
      let canTick = isMember && !isExclusive
      return Block.Part(
        members: [name], line: place, isExclusive: isExclusive,
        values: [.unknown, .ticked(0...0), .ticked(1...1)],
        direct: [nil, .nothing, canTick ? score(of: 1...1, among: 1) : nil],
        byLine: [
          Score(weight: 2, screens: 0, definite: 0), Score(screens: 0, definite: 1), ticked,
        ])
    }

    private func score(of range: ClosedRange<Int>, among count: Int) -> Score? {
      let extra = builder.takesDetails ? details : .nothing
      let ways = BigNatural.choices(of: count, range, each: extra.weight)
      return Score(
        weight: ways, fewest: extra.fewest * range.lowerBound, most: extra.most * range.upperBound,
        definite: extra.definite * range.lowerBound)
    }
  }
}
