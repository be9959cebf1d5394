internal import QuestionnaireCore

extension MinimalSearch {
  mutating func total(_ set: Diagram) -> BigNatural {
    if set == .never { return 0 }
    let variable = encoding.store.variable(set)
    guard variable != DiagramStore.leaf else { return 1 }
    if let known = totals[set] { return known }
    var sum: BigNatural = 0
    for value in 0..<arity(variable) { sum = sum + total(encoding.store.child(set, value)) }
    totals[set] = sum
    return sum
  }

  /// The smallest and the largest number of variables above their lowest value.
  mutating func sizes(_ set: Diagram) -> ClosedRange<Int> {
    let variable = encoding.store.variable(set)
    guard variable != DiagramStore.leaf else { return 0...0 }
    if let known = sizes[set] { return known }
    var range: ClosedRange<Int>?
    for value in 0..<arity(variable) {
      let child = encoding.store.child(set, value)
      guard child != .never else { continue }
      let own = value > 0 ? 1 : 0
      let next = sizes(child)
      let low = min(range?.lowerBound ?? .max, next.lowerBound + own)
      range = low...max(range?.upperBound ?? low, next.upperBound + own)
    }
    let result = range ?? 0...0
    sizes[set] = result
    return result
  }

  /// Gives every assignment of a size to the body, until it has enough.
  @discardableResult
  mutating func collect(
    _ set: Diagram, _ size: Int, _ values: inout [Int], _ body: ([Int]) -> Bool
  ) -> Bool {
    guard set != .never, sizes(set).contains(size) else { return true }
    let variable = encoding.store.variable(set)
    guard variable != DiagramStore.leaf else { return body(values) }
    for value in 0..<arity(variable) where value == 0 || size > 0 {
      values[Int(variable)] = value
      let goesOn = collect(encoding.store.child(set, value), size - (value > 0 ? 1 : 0), &values, body)
      values[Int(variable)] = 0
      if !goesOn { return false }
    }
    return true
  }
}
