internal import QuestionnaireCore

/// Answers that stand for intervals of a question's amounts.
struct Amounts: Sendable {
  private let question: Question

  init(_ question: Question) { self.question = question }

  /// An answer in the interval that reads well; nil if a person can give none.
  func value(in interval: Interval) -> AnswerValue? {
    switch question.kind {
    case .age, .duration: Lengths(of: question.kind).plain(in: interval).map { .quantity($0) }
    case .number: .number(plainNumber(in: interval))
    default: nil
    }
  }

  /// The extreme answers in the interval: if any answer of it meets a limit, one of these does.
  func extremes(in interval: Interval) -> [AnswerValue] {
    switch question.kind {
    case .age, .duration: Lengths(of: question.kind).extremes(in: interval).map { .quantity($0) }
    case .number:
      [plainNumber(in: interval)].map { .number($0) }
        + [interval.lower, interval.upper - 1].map { .number(DecimalNumber(thousandths: $0)) }
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

  private func plainNumber(in interval: Interval) -> DecimalNumber {
    if interval.lower <= 0, interval.upper > 0 {
      return DecimalNumber(thousandths: interval.upper > 1_000 ? 1_000 : 0)
    }
    if interval.lower < 0 {
      // Towards 0: the whole number below the upper bound, if the interval has one.
      let whole = -((-(interval.upper - 1) + 999) / 1_000) * 1_000
      return DecimalNumber(thousandths: whole >= interval.lower ? whole : interval.lower)
    }
    let whole = (interval.lower + 999) / 1_000 * 1_000
    return DecimalNumber(thousandths: whole < interval.upper ? whole : interval.lower)
  }
}
