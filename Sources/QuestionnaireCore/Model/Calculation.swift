/// How a number is worked out from answers.
///
/// A score of two questions, `sum(if restless is often then 3, if tired is yes then 1)`, is
///
///     .sum([
///       .first([.init(when: .test(.choice("restless", ["often"])), .number(3))]),
///       .first([.init(when: .test(.yesNo("tired", true)), .number(1))]),
///     ])
///
/// What rests on a question without an answer has no value, but a sum leaves such parts out.
public indirect enum Calculation: Hashable, Sendable {
  /// How two numbers become one.
  public enum Operator: String, Hashable, Sendable, CaseIterable {
    case plus = "+"
    case minus = "-"
    case times = "*"
    case over = "/"

    /// The number; nil if there is none.
    func value(_ left: Fraction, _ right: Fraction) -> Fraction? {
      switch self {
      case .plus: left.adding(right)
      case .minus: right.negated.flatMap(left.adding)
      case .times: left.multiplied(by: right)
      case .over: left.divided(by: right)
      }
    }
  }

  /// A number, and when it is taken.
  public struct Case: Hashable, Sendable {
    /// When it is taken, if no case before it is. What is unknown does not count as true.
    public let when: Condition
    /// The number.
    public let value: Calculation

    /// Makes a case.
    public init(when: Condition, _ value: Calculation) {
      self.when = when
      self.value = value
    }
  }

  case number(Fraction)
  /// The answer to a question about a number, or another number that is worked out.
  case answer(LinkID)
  /// All that have a value, together; 0 if none has.
  case sum([Calculation])
  case arithmetic(Calculation, Operator, Calculation)
  case rounded(Calculation, places: Int)
  /// The first whose condition is true; no value if none is.
  case first([Case])
}

extension Calculation {
  /// The tests that it rests on: those of its conditions, and that a number which it takes is there.
  public var tests: [Test] {
    switch self {
    case .number: []
    case .answer(let id): [.state(id, .answered)]
    case .sum(let parts): parts.flatMap(\.tests)
    case .arithmetic(let left, _, let right): left.tests + right.tests
    case .rounded(let part, _): part.tests
    case .first(let cases): cases.flatMap { $0.when.tests + $0.value.tests }
    }
  }

  /// The numbers that it takes from answers.
  var numbers: [LinkID] {
    switch self {
    case .number: []
    case .answer(let id): [id]
    case .sum(let parts): parts.flatMap(\.numbers)
    case .arithmetic(let left, _, let right): left.numbers + right.numbers
    case .rounded(let part, _): part.numbers
    case .first(let cases): cases.flatMap(\.value.numbers)
    }
  }

  /// The calculation in words that are near to those of question files.
  public var text: String {
    switch self {
    case .number(let number): "\(number)"
    case .answer(let id): "\(id)"
    case .sum(let parts): "sum(\(parts.map(\.text).joined(separator: ", ")))"
    case .arithmetic(let left, let sign, let right): "(\(left.text) \(sign.rawValue) \(right.text))"
    case .rounded(let part, let places): "round(\(part.text), \(places))"
    case .first(let cases):
      cases.map { $0.when == .always ? $0.value.text : "if \($0.when.text) then \($0.value.text)" }
        .joined(separator: " else ")
    }
  }

  /// The same with every name changed.
  public func mapped(
    names: (LinkID) -> LinkID, conditions: (Condition) -> Condition
  ) -> Calculation {
    switch self {
    case .number: self
    case .answer(let id): .answer(names(id))
    case .sum(let parts): .sum(parts.map { $0.mapped(names: names, conditions: conditions) })
    case .arithmetic(let left, let sign, let right):
      .arithmetic(
        left.mapped(names: names, conditions: conditions), sign,
        right.mapped(names: names, conditions: conditions))
    case .rounded(let part, let places):
      .rounded(part.mapped(names: names, conditions: conditions), places: places)
    case .first(let cases):
      .first(
        cases.map {
          Case(when: conditions($0.when), $0.value.mapped(names: names, conditions: conditions))
        })
    }
  }
}
