internal import PlainText
internal import QuestionnaireCore

/// Writes sets of answers with the words of answers files.
struct PatternWriter {
  private let encoding: Encoding

  init(_ encoding: Encoding) { self.encoding = encoding }

  func pattern(_ set: PatternSet) -> AnswerPattern {
    var terms: [AnswerPattern.Term] = []
    for item in Set(set.slots.map(\.item)).sorted() {
      guard let block = encoding.blocks[item] else { continue }
      let slots = set.slots.filter { $0.item == item }
      let takesUnknown = slots.contains(where: \.takesUnknown)
      let ranges = slots.flatMap { self.ranges($0.tokens, block) }
      let choices = choices(slots, block)
      let excluded = takesUnknown ? excluded(choices.first ?? [], block.question) : nil
      terms.append(
        AnswerPattern.Term(
          block.question.linkId, takesUnknown: takesUnknown, choices: excluded == nil ? choices : [],
          excluded: excluded ?? [], ranges: ranges))
    }
    return AnswerPattern(terms, level: set.level)
  }

  /// By tick, the words that do; where as many are ticked as there are, each is.
  private func choices(_ slots: [PatternSet.Slot], _ block: Block) -> [[String]] {
    let lists = slots.map { words($0.tokens, block) }.filter { !$0.isEmpty }
    guard let first = lists.first, first.count == lists.count, lists.allSatisfy({ $0 == first })
    else { return lists }
    return first.map { [$0] }
  }

  /// The words, in the order of the question.
  private func words(_ tokens: [PatternSet.Token], _ block: Block) -> [String] {
    let words = tokens.flatMap { token -> [String] in
      switch token {
      case .part(let part): return block.parts[part].members
      case .mode(let mode):
        switch block.modes[mode].content {
        case .values(let values): return values.map { $0.words.joined(separator: " ") }
        case .declined: return ["declined"]
        case .unknown, .amounts, .some: return []
        }
      }
    }
    let order = names(of: block.question).places { $0 }
    return words.enumerated().sorted { left, right in
      let places = (order[left.element] ?? order.count, order[right.element] ?? order.count)
      return places.0 == places.1 ? left.offset < right.offset : places.0 < places.1
    }.map(\.element)
  }

  /// The words that are not among these, if they are fewer.
  private func excluded(_ words: [String], _ question: Question) -> [String]? {
    let excluded = names(of: question).filter { !words.contains($0) }
    return !excluded.isEmpty && excluded.count < words.count ? excluded : nil
  }

  private func names(of question: Question) -> [String] {
    switch question.kind {
    case .choice, .choices: question.options.map(\.id.rawValue)
    case .region, .regions: encoding.script.bodyMap.regions.map(\.id.rawValue)
    default: []
    }
  }

  // MARK: Amounts

  private func ranges(_ tokens: [PatternSet.Token], _ block: Block) -> [AmountRange] {
    var joined: [Interval] = []
    let intervals = tokens.flatMap { token -> [Interval] in
      guard case .mode(let mode) = token, case .amounts(let intervals) = block.modes[mode].content
      else { return [] }
      return intervals
    }
    for interval in intervals.sorted(by: { $0.lower < $1.lower }) {
      if let last = joined.last, last.upper >= interval.lower {
        joined[joined.count - 1] = Interval(lower: last.lower, upper: max(last.upper, interval.upper))
      } else {
        joined.append(interval)
      }
    }
    return joined.map { range($0, block.question) }
  }

  private func range(_ interval: Interval, _ question: Question) -> AmountRange {
    let limits = Cuts.range(of: question.kind)
    return AmountRange(
      from: interval.lower == limits?.lower ? nil : text(interval.lower, question),
      upTo: interval.upper == limits?.upper ? nil : text(interval.upper, question),
      example: example(in: interval, question)?.words.first ?? "")
  }

  /// A small amount; a large one of a question that limits others, so that these can be answered too.
  private func example(in interval: Interval, _ question: Question) -> AnswerValue? {
    let isLimit = encoding.script.items.contains { $0.question?.limitingQuestion == question.linkId }
    if isLimit, let long = Quantity([.init(90, .years)]), case .age = question.kind {
      if interval.lower <= long.seconds, long.seconds < interval.upper { return .quantity(long) }
      let largest = Amounts(question).extremes(in: Interval(lower: interval.lower, upper: interval.upper))
      let years = largest.last { value in
        if case .quantity(let quantity) = value { quantity.finestUnit == .years } else { false }
      }
      if let years { return years }
    }
    return Amounts(question).value(in: interval)
  }

  /// A cut in the longest unit that it is a whole number of.
  private func text(_ cut: Int, _ question: Question) -> String {
    if case .number = question.kind { return DecimalNumber(thousandths: cut).description }
    for unit in QuantityUnit.allCases.reversed() {
      let length = Quantity([.init(cut / 86_400, .days), .init(cut % 86_400, .seconds)])
      let about = length?.completed(unit) ?? 0
      for count in about...about + 1 where count > 0 {
        if let quantity = Quantity([.init(count, unit)]), quantity.seconds == cut {
          return quantity.description
        }
      }
    }
    return "\(cut) seconds"
  }
}
