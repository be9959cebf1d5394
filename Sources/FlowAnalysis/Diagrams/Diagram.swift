/// A function of answers, as a place in a `DiagramStore`: equal functions have equal places.
struct Diagram: Hashable, Sendable {
  let node: Int32

  /// The function that is false everywhere; as a count, 0.
  static let never = Diagram(node: 0)
  /// The function that is true everywhere; as a count, 1.
  static let always = Diagram(node: 1)
}

/// What a function comes to when nothing is left to ask.
enum Terminal: Hashable, Sendable {
  /// A count; 0 is false and 1 is true.
  case count(BigNatural)
  /// A length, such as a number of screens.
  case length(Int)
  /// A length that cannot be: nothing leads here.
  case impossible
  /// The outcomes that can be reached.
  case outcomes(OutcomeSet)
}

/// How two functions are joined.
enum Operation: Int32, Sendable {
  case and
  case or
  /// The left one and not the right one.
  case without
  case times
  case plus
  case least
  case most
  /// Lengths added.
  case longer
  /// Outcomes of one or the other, and of both together.
  case union
  case together
  /// Only in the cache's keys: a function with one variable fixed, and a choice of two by a third.
  case cofactor
  case choice

  fileprivate var isSymmetric: Bool { self != .without }
}

extension Operation {
  /// The order of the operands that the cache keeps.
  func ordered(_ left: Int32, _ right: Int32) -> (Int32, Int32) {
    isSymmetric && left > right ? (right, left) : (left, right)
  }
}
