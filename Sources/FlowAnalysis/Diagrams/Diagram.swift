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
  /// Only in the cache's keys: a function with one variable fixed, a choice of two by a third, and whether two are both
  /// true somewhere.
  case cofactor
  case choice
  case meets

  fileprivate var isSymmetric: Bool { self != .without }
}

extension Operation {
  /// The order of the operands that the cache keeps.
  func ordered(_ left: Int32, _ right: Int32) -> (Int32, Int32) {
    isSymmetric && left > right ? (right, left) : (left, right)
  }
}

extension DiagramStore {
  /// The result where one operand decides it, or both are leaves.
  mutating func simple(_ operation: Operation, _ left: Int32, _ right: Int32) -> Int32? {
    switch operation {
    case .and, .times:
      if left == 0 || right == 0 { return 0 }
      if left == 1 { return right }
      if right == 1 { return left }
      if operation == .and { return left == right ? left : nil }
      return joinCounts(operation, left, right)
    case .or:
      if left == 1 || right == 1 { return 1 }
      if left == 0 || left == right { return right }
      return right == 0 ? left : nil
    case .without:
      if left == 0 || right == 1 || left == right { return 0 }
      if right == 0 { return left }
      return nil
    case .plus:
      if left == 0 { return right }
      if right == 0 { return left }
      return joinCounts(operation, left, right)
    case .least, .most: return left == right ? left : joinLengths(operation, left, right)
    case .longer: return joinLengths(operation, left, right)
    case .union, .together: return joinOutcomes(operation, left, right)
    case .cofactor, .choice, .meets: return 0
    }
  }

  private mutating func joinCounts(_ operation: Operation, _ left: Int32, _ right: Int32) -> Int32? {
    guard let first = nodes.terminal(left), let second = nodes.terminal(right) else { return nil }
    guard case .count(let one) = first, case .count(let other) = second else { return 0 }
    return leaf(.count(operation == .times ? one * other : one + other)).node
  }

  private mutating func joinLengths(_ operation: Operation, _ left: Int32, _ right: Int32) -> Int32? {
    let ends = (nodes.terminal(left), nodes.terminal(right))
    if ends.0 == .impossible { return operation == .longer ? left : right }
    if ends.1 == .impossible { return operation == .longer ? right : left }
    if operation == .longer {
      if ends.0 == .length(0) { return right }
      if ends.1 == .length(0) { return left }
    }
    guard let first = ends.0, let second = ends.1 else { return nil }
    guard case .length(let one) = first, case .length(let other) = second else { return 0 }
    switch operation {
    case .least: return one <= other ? left : right
    case .most: return one >= other ? left : right
    default: return leaf(.length(one + other)).node
    }
  }

  private mutating func joinOutcomes(_ operation: Operation, _ left: Int32, _ right: Int32) -> Int32? {
    let ends = (nodes.terminal(left), nodes.terminal(right))
    let neutral = Terminal.outcomes(operation == .union ? .none : .nothing)
    if ends.0 == neutral { return right }
    if ends.1 == neutral { return left }
    if operation == .union, left == right { return left }
    if operation == .together {
      if ends.0 == .outcomes(.none) { return left }
      if ends.1 == .outcomes(.none) { return right }
    }
    guard case .outcomes(let one)? = ends.0, case .outcomes(let other)? = ends.1 else { return nil }
    let (set, isCut) =
      operation == .union
      ? one.union(other, atMost: outcomeLimit) : one.combined(other, atMost: outcomeLimit)
    if isCut { isCutShort = true }
    return leaf(.outcomes(set)).node
  }
}
