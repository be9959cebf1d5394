/// Ordered, reduced, hash-consed decision diagrams (Bryant 1986) over variables with any number of values.
///
/// `smoke is yes`, asked where `flicker` is yes, is a node that reads `flicker` with the children `never`, a node that
/// reads `smoke` (`never`, `always`, `never`), and `never`, for "I do not know", yes and no.
///
/// A node's children are not all the same function or it does not exist, and no two nodes are alike, so equal functions
/// have equal places. When a limit is reached every operation answers `never` and `isExhausted` says so: nothing that
/// was worked out meanwhile may be believed.
struct DiagramStore: Sendable {
  /// The variable of a leaf: behind all others.
  static let leaf = NodeTable.leaf
  /// How deep operations recurse: a frame is below 1 KiB, so a stack of 8 MiB is never filled.
  private static let greatestDepth = 4_000

  /// The most nodes that may live at once.
  var limit: Int
  /// The most outcomes that are kept apart.
  var outcomeLimit = 1_000
  /// Whether outcomes were left out for that.
  var isCutShort = false
  /// Whether something was not worked out, and of what there was too little.
  var isExhausted: Bool { lack != nil }
  private(set) var lack: Shortage.Kind?
  /// How many nodes were looked at so far, and how many may be.
  private(set) var steps = 0
  var stepLimit: Int
  private(set) var nodes = NodeTable()
  private var cache = ResultCache(size: 0)
  /// The children of nodes that are being made, on top of each other.
  private var scratch: [Int32] = []
  private var depth = 0

  init(limit: Int, stepLimit: Int = .max) {
    self.limit = limit
    self.stepLimit = stepLimit
    _ = leaf(.count(0))
    _ = leaf(.count(1))
  }

  /// A store with another's variables and limits, and none of its nodes.
  init(like other: DiagramStore) {
    self.init(limit: other.limit, stepLimit: other.stepLimit)
    nodes = NodeTable(variablesOf: other.nodes)
    _ = leaf(.count(0))
    _ = leaf(.count(1))
    outcomeLimit = other.outcomeLimit
    steps = other.steps
  }

  /// Takes over what work in a store that was made like this one cost, and what it lacked.
  mutating func account(for other: DiagramStore) {
    steps = other.steps
    lack = other.lack
    if other.isCutShort { isCutShort = true }
  }

  var count: Int { nodes.count }

  var arities: [Int32] { nodes.arities }

  /// Adds a variable; it is free if every value can be answered, whatever else is.
  mutating func addVariable(values: Int, isFree: Bool = false) -> Int32 {
    nodes.addVariable(values: values, isFree: isFree)
  }

  /// Lets variables stand in an order, before anything is made of them.
  mutating func order(_ variables: [Int32]) { nodes.order(variables) }

  /// Where a variable stands in the order of diagrams.
  func level(_ variable: Int32) -> Int32 { variable == Self.leaf ? variable : nodes.levels[Int(variable)] }

  /// The function that is the same everywhere.
  mutating func leaf(_ terminal: Terminal) -> Diagram {
    guard let node = nodes.leaf(terminal, atMost: max(limit, 2)) else {
      lack = lack ?? .nodes
      return .never
    }
    return Diagram(node: node)
  }

  /// The function that reads one variable first.
  mutating func node(_ variable: Int32, _ parts: [Diagram]) -> Diagram {
    let base = scratch.count
    for part in parts { scratch.append(part.node) }
    return Diagram(node: pop(nodes.levels[Int(variable)], base))
  }

  // MARK: Operations

  mutating func and(_ left: Diagram, _ right: Diagram) -> Diagram { apply(.and, left, right) }
  mutating func or(_ left: Diagram, _ right: Diagram) -> Diagram { apply(.or, left, right) }
  mutating func without(_ left: Diagram, _ right: Diagram) -> Diagram { apply(.without, left, right) }
  mutating func not(_ diagram: Diagram) -> Diagram { apply(.without, .always, diagram) }

  mutating func apply(_ operation: Operation, _ left: Diagram, _ right: Diagram) -> Diagram {
    Diagram(node: join(operation, left.node, right.node))
  }

  /// What an operation makes, if it takes no more than so many steps; nil if it would, or if a limit is reached.
  mutating func apply(
    _ operation: Operation, _ left: Diagram, _ right: Diagram, within stepCount: Int
  ) -> Diagram? {
    guard !isExhausted else { return nil }
    let end = stepLimit
    stepLimit = min(end, steps + stepCount)
    let result = apply(operation, left, right)
    stepLimit = end
    if lack == .steps, steps <= end {
      lack = nil
      return nil
    }
    return isExhausted ? nil : result
  }

  /// Whether two functions are both true somewhere: no diagram is made of them.
  mutating func meet(_ one: Diagram, _ other: Diagram) -> Bool { meet(one.node, other.node) }

  /// One function where a condition is true, another where it is false.
  mutating func choice(_ condition: Diagram, _ then: Diagram, _ otherwise: Diagram) -> Diagram {
    Diagram(node: choose(condition.node, then.node, otherwise.node))
  }

  /// A function with one variable fixed.
  mutating func cofactor(_ diagram: Diagram, _ variable: Int32, _ value: Int) -> Diagram {
    Diagram(node: fix(diagram.node, nodes.levels[Int(variable)], Int32(value)))
  }

  private mutating func join(_ operation: Operation, _ one: Int32, _ other: Int32) -> Int32 {
    if let result = simple(operation, one, other) { return result }
    let (left, right) = operation.ordered(one, other)
    let key = ResultCache.Key(operation: operation, first: left, second: right)
    if let result = cache.result(key) { return result }
    guard enter() else { return 0 }
    let variable = min(nodes.variables[Int(left)], nodes.variables[Int(right)])
    let base = scratch.count
    for value in 0..<nodes.levelArities[Int(variable)] {
      let part = join(operation, nodes.child(left, variable, value), nodes.child(right, variable, value))
      scratch.append(part)
    }
    return finish(variable, base, key)
  }

  private mutating func meet(_ one: Int32, _ other: Int32) -> Bool {
    if one == 0 || other == 0 { return false }
    if one == 1 || other == 1 || one == other { return true }
    let (left, right) = Operation.meets.ordered(one, other)
    let key = ResultCache.Key(operation: .meets, first: left, second: right)
    if let result = cache.result(key) { return result == 1 }
    guard enter() else { return false }
    let variable = min(nodes.variables[Int(left)], nodes.variables[Int(right)])
    let isMet = (0..<nodes.levelArities[Int(variable)]).contains { value in
      meet(nodes.child(left, variable, value), nodes.child(right, variable, value))
    }
    depth -= 1
    if !isExhausted { cache.keep(isMet ? 1 : 0, key) }
    return isMet
  }

  private mutating func choose(_ condition: Int32, _ then: Int32, _ otherwise: Int32) -> Int32 {
    if condition == 1 || then == otherwise { return then }
    if condition == 0 { return otherwise }
    if then == 1, otherwise == 0 { return condition }
    let key = ResultCache.Key(operation: .choice, first: condition, second: then, third: otherwise)
    if let result = cache.result(key) { return result }
    guard enter() else { return 0 }
    let variable = min(
      nodes.variables[Int(condition)], min(nodes.variables[Int(then)], nodes.variables[Int(otherwise)]))
    let base = scratch.count
    for value in 0..<nodes.levelArities[Int(variable)] {
      let part = choose(
        nodes.child(condition, variable, value), nodes.child(then, variable, value),
        nodes.child(otherwise, variable, value))
      scratch.append(part)
    }
    return finish(variable, base, key)
  }

  private mutating func fix(_ node: Int32, _ variable: Int32, _ value: Int32) -> Int32 {
    let top = nodes.variables[Int(node)]
    if top > variable || nodes.deepests[Int(node)] < nodes.ids[Int(variable)] { return node }
    if top == variable { return nodes.child(node, variable, value) }
    let key = ResultCache.Key(operation: .cofactor, first: node, second: variable, third: value)
    if let result = cache.result(key) { return result }
    guard enter() else { return 0 }
    let base = scratch.count
    for branch in 0..<nodes.levelArities[Int(top)] {
      let part = fix(nodes.child(node, top, branch), variable, value)
      scratch.append(part)
    }
    return finish(top, base, key)
  }

  private mutating func enter() -> Bool {
    if isExhausted { return false }
    spend(1)
    depth += 1
    if depth > Self.greatestDepth {
      depth -= 1
      lack = .depth
      return false
    }
    return true
  }

  /// Counts steps that were taken with the store's nodes.
  mutating func spend(_ count: Int) {
    steps += count
    if steps > stepLimit { lack = lack ?? .steps }
  }

  private mutating func finish(_ variable: Int32, _ base: Int, _ key: ResultCache.Key) -> Int32 {
    depth -= 1
    let result = pop(variable, base)
    guard !isExhausted else { return 0 }
    cache.keep(result, key)
    return result
  }

  /// The node with the children on top of the scratch stack, which are taken away.
  private mutating func pop(_ variable: Int32, _ base: Int) -> Int32 {
    let node = nodes.node(variable, scratch[base...], atMost: limit)
    scratch.removeLast(scratch.count - base)
    guard let node else {
      lack = lack ?? .nodes
      return 0
    }
    if nodes.count > cache.size, !cache.isLargest { cache = ResultCache(size: cache.size * 2) }
    return node
  }

  /// Forgets every node made since there were so many, and that a limit was reached.
  mutating func forget(downTo mark: Int) {
    lack = nil
    guard mark < count else { return }
    nodes.forget(downTo: mark)
    cache = ResultCache(size: count * 4)
    depth = 0
    scratch.removeAll()
  }
}
