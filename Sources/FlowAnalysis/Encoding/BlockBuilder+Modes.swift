internal import QuestionnaireCore

extension BlockBuilder {
  var unknownMode: Block.Mode {
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

  var declinedScore: Score { definite(1) }

  /// A definite answer of a weight: in plainer words it may be given a second time.
  private func definite(_ weight: BigNatural) -> Score {
    guard isAskedAgain else { return Score(weight: weight, screens: 1, definite: 1) }
    return Score(weight: weight + weight, fewest: 1, most: 2, definite: 1)
  }

  func valueModes() -> [Block.Mode] {
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

  func amountModes() -> [Block.Mode] {
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

  func listModes() -> [Block.Mode] {
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
}
