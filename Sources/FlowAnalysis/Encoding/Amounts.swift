internal import QuestionnaireCore

/// Answers that stand for intervals of a question's amounts.
struct Amounts: Sendable {
  private let question: Question

  init(_ question: Question) { self.question = question }

  /// An answer in the interval that reads well; nil if a person can give none.
  func value(in interval: Interval) -> AnswerValue? {
    switch question.kind {
    case .age, .duration: Lengths(of: question.kind).plain(in: interval).map { .quantity($0) }
    case .number(let limits): plainNumber(in: interval, limits.step).map { .number($0) }
    default: nil
    }
  }

  /// The extreme answers in the interval: if any answer of it meets a limit, one of these does.
  func extremes(in interval: Interval) -> [AnswerValue] {
    switch question.kind {
    case .age, .duration: Lengths(of: question.kind).extremes(in: interval).map { .quantity($0) }
    case .number(let limits):
      ([plainNumber(in: interval, limits.step)] + Self.ends(of: interval, limits.step))
        .compactMap { $0.map { .number($0) } }
    default: []
    }
  }

  /// Whether an answer is at most a limit, as the engine compares them; answers that cannot be compared are.
  static func isAtMost(_ value: AnswerValue, _ limit: AnswerValue) -> Bool {
    switch (value, limit) {
    case (.quantity(let quantity), .quantity(let limit)): quantity.isAtMost(limit)
    case (.number(let number), .number(let limit)): number <= limit
    default: true
    }
  }

  private func plainNumber(in interval: Interval, _ step: Int) -> DecimalNumber? {
    if interval.lower <= 0, interval.upper > 0 {
      return DecimalNumber(thousandths: interval.upper > 1_000 ? 1_000 : 0)
    }
    let whole = Self.ends(of: interval, 1_000)
    // Towards 0: the whole number at that end, if the interval has one.
    if interval.lower < 0 { return whole[1] ?? Self.ends(of: interval, step)[0] }
    return whole[0] ?? Self.ends(of: interval, step)[0]
  }

  /// The smallest and the largest multiple of a step in an interval; nil: it has none.
  private static func ends(of interval: Interval, _ step: Int) -> [DecimalNumber?] {
    func floor(_ number: Int) -> Int { number - ((number % step) + step) % step }
    let places = [floor(interval.lower + step - 1), floor(interval.upper - 1)]
    return places.map { $0 >= interval.lower && $0 < interval.upper ? DecimalNumber(thousandths: $0) : nil }
  }
}

/// Amounts that nothing tells apart: thousandths of a number, or seconds, the upper bound not included.
struct Interval: Hashable, Sendable {
  let lower: Int
  let upper: Int

  /// The intervals between cuts, from a lower bound up to an upper one.
  static func between(_ cuts: Set<Int>, from lower: Int, upTo upper: Int) -> [Interval] {
    guard lower < upper else { return [] }
    let inner = cuts.filter { $0 > lower && $0 < upper }.sorted()
    return zip([lower] + inner, inner + [upper]).map { Interval(lower: $0, upper: $1) }
  }
}

/// Lengths of time in an interval that a person could give: enough of them to decide every limit.
struct Lengths: Sendable {
  /// The units that the question takes, the longest first.
  private let units: [QuantityUnit]

  init(of kind: Question.Kind) {
    let isAge = if case .age = kind { true } else { false }
    units = QuantityUnit.allCases.filter { !isAge || $0 >= .days }.reversed()
  }

  /// One that reads well: in the longest unit that fits, and not 0 if anything else is.
  func plain(in interval: Interval) -> Quantity? {
    var nothing: Quantity?
    for unit in units {
      for quantity in smallest(in: interval, unit) {
        if quantity.parts.contains(where: { $0.count > 0 }) { return quantity }
        nothing = nothing ?? quantity
      }
    }
    return nothing
  }

  /// The smallest and the largest in every unit.
  func extremes(in interval: Interval) -> [Quantity] {
    units.flatMap { smallest(in: interval, $0) } + largest(in: interval)
  }

  private func smallest(in interval: Interval, _ unit: QuantityUnit) -> [Quantity] {
    guard let count = Self.count(notBelow: interval.lower, unit) else { return [] }
    return [max(count, 1), count].compactMap { Self.quantity($0, unit, in: interval) }
  }

  private func largest(in interval: Interval) -> [Quantity] {
    units.compactMap { unit in
      guard let next = Self.count(notBelow: interval.upper, unit) else { return nil }
      return Self.quantity(next - 1, unit, in: interval)
    }
  }

  /// The smallest count of a unit that is not below so many seconds.
  private static func count(notBelow seconds: Int, _ unit: QuantityUnit) -> Int? {
    var low = 0
    var high = Quantity.largestCount
    guard let top = Quantity([.init(high, unit)]), let one = Quantity([.init(1, unit)]) else { return nil }
    if top.seconds < seconds { return high + 1 }
    // No unit is shorter than the first of its kind.
    high = min(high, max(seconds, 0) / one.seconds + 1)
    while low < high {
      let middle = (low + high) / 2
      guard let quantity = Quantity([.init(middle, unit)]) else { return nil }
      if quantity.seconds >= seconds { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private static func quantity(_ count: Int, _ unit: QuantityUnit, in interval: Interval) -> Quantity? {
    guard let quantity = Quantity([.init(count, unit)]) else { return nil }
    return quantity.seconds >= interval.lower && quantity.seconds < interval.upper ? quantity : nil
  }
}
