import QuestionnaireCore

/// The unit in which an age or a duration is exported: the smallest that any condition uses, or a smaller one where only
/// that tells the same answers apart.
///
/// `age >= 2 years` and `age < 6 months` make months; with `age < 4 weeks` it is days, for no whole weeks are 6 months.
struct QuantityScale: Hashable, Sendable {
  /// The unit.
  let unit: QuantityUnit

  /// Makes the scale of what an answer is compared with; nil if nothing is.
  init?(_ tests: [(Test.Comparison, Quantity)]) {
    guard let smallest = tests.map(\.1.finestUnit).min() else { return nil }
    let limits = tests.flatMap { Self.limits($0, $1) }
    let units = QuantityUnit.allCases.reversed().filter { $0 <= smallest }
    unit =
      units.first { unit in limits.allSatisfy { Self.count(of: unit, in: $0) != nil } } ?? .seconds
  }

  /// The comparison as a requirement of an item's answer.
  func requirement(_ comparison: Test.Comparison, _ literal: Quantity, of item: String) -> Requirement {
    func test(_ make: (String, AnswerTest.Amount) -> AnswerTest, plus more: Int) -> Requirement {
      let limit = Self.limit(literal, plus: more)
      return .test(make(item, .quantity(Self.count(of: unit, in: limit) ?? 0, unit)))
    }
    return switch comparison {
    case .less: test(AnswerTest.below, plus: 0)
    case .lessOrEqual: test(AnswerTest.below, plus: 1)
    case .greaterOrEqual: test(AnswerTest.atLeast, plus: 0)
    case .greater: test(AnswerTest.atLeast, plus: 1)
    case .equal: .every([test(AnswerTest.atLeast, plus: 0), test(AnswerTest.below, plus: 1)])
    }
  }

  /// The lengths, in seconds, at which a comparison changes.
  private static func limits(_ comparison: Test.Comparison, _ literal: Quantity) -> [Int] {
    switch comparison {
    case .less, .greaterOrEqual: [limit(literal, plus: 0)]
    case .lessOrEqual, .greater: [limit(literal, plus: 1)]
    case .equal: [limit(literal, plus: 0), limit(literal, plus: 1)]
    }
  }

  private static func limit(_ literal: Quantity, plus more: Int) -> Int {
    let unit = literal.finestUnit
    return seconds(literal.completed(unit) + more, unit)
  }

  /// How many whole units begin exactly there; nil if none does.
  private static func count(of unit: QuantityUnit, in seconds: Int) -> Int? {
    let day = Quantity([.init(1, .days)])?.seconds ?? 1
    let whole = Quantity([.init(seconds / day, .days), .init(seconds % day, .seconds)])
    return whole.map { $0.completed(unit) }.flatMap { self.seconds($0, unit) == seconds ? $0 : nil }
  }

  private static func seconds(_ count: Int, _ unit: QuantityUnit) -> Int {
    Quantity([.init(count, unit)])?.seconds ?? 0
  }
}
