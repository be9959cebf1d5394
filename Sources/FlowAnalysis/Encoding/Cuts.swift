internal import QuestionnaireCore

/// Where the amounts of a question change what a condition says of them: `age >= 18 years` cuts at so many seconds,
/// `level = 3` at 3.000 and behind it at 3.001.
struct Cuts: Sendable {
  /// The cuts; amounts below the first and from the last on are told apart from others too.
  private(set) var places: Set<Int> = []

  mutating func add(_ test: Test) {
    switch test {
    case .number(_, let comparison, let literal):
      add(comparison, from: literal.thousandths, upTo: literal.thousandths + 1)
    case .quantity(_, let comparison, let literal):
      let (lower, upper) = Self.bounds(of: literal)
      add(comparison, from: lower, upTo: upper)
    default: break
    }
  }

  mutating func formUnion(_ other: Cuts) { places.formUnion(other.places) }

  mutating func add(_ place: Int) { places.insert(place) }

  /// The amounts that a question takes: a lower bound and an upper one that is not included.
  static func range(of kind: Question.Kind) -> (lower: Int, upper: Int)? {
    switch kind {
    case .number(let limits):
      let largest = 999_999_999_999
      return (limits.minimum?.thousandths ?? -largest, (limits.maximum?.thousandths ?? largest) + 1)
    case .age(let limits), .duration(let limits):
      let longest = Quantity([.init(Quantity.largestCount, .years)])?.seconds ?? 0
      return (
        limits.minimum.map { bounds(of: $0).lower } ?? 0,
        limits.maximum.map { bounds(of: $0).upper } ?? longest + 1
      )
    default: return nil
    }
  }

  private mutating func add(_ comparison: Test.Comparison, from lower: Int, upTo upper: Int) {
    switch comparison {
    case .less, .greaterOrEqual: places.insert(lower)
    case .lessOrEqual, .greater: places.insert(upper)
    case .equal: places.formUnion([lower, upper])
    }
  }

  /// The lengths that have as many completed units as a quantity: its own finest unit.
  private static func bounds(of quantity: Quantity) -> (lower: Int, upper: Int) {
    let unit = quantity.finestUnit
    let count = quantity.completed(unit)
    return (seconds(count, unit), seconds(count + 1, unit))
  }

  /// The seconds of a count; beyond the counts that a person can give, longer than anything.
  private static func seconds(_ count: Int, _ unit: QuantityUnit) -> Int {
    var rest = count
    var total: Int? = 0
    // A quantity of several parts may have more completed units than one part can hold.
    guard rest > Quantity.largestCount else { return Quantity([.init(rest, unit)])?.seconds ?? .max / 2 }
    while rest > 0 {
      let step = min(rest, Quantity.largestCount)
      total = total.flatMap { sum in Quantity([.init(step, unit)]).map { sum + $0.seconds } }
      rest -= step
    }
    return total ?? .max / 2
  }
}
