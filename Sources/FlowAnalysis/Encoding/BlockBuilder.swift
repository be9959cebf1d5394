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
  var splitsAbsent: Bool {
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
  var isAskedAgain: Bool {
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

  /// The names of what can be ticked; nil if the question takes one answer only.
  var members: [String]? {
    switch question.kind {
    case .choices(let choices): choices.options.filter { !$0.isExclusive }.map(\.id.rawValue)
    case .regions: bodyMap.regions.map(\.id.rawValue)
    default: nil
    }
  }

  var takesDetails: Bool { if case .choices = question.kind { true } else { false } }
}
