/// Ordered, reduced, hash-consed decision diagrams over variables with any number of values.
///
/// Nodes are rows of flat arrays. A node's children are all different functions or it does not exist, and no two nodes
/// are alike, so equal functions have equal places. When a limit is reached every operation answers `never` and
/// `isExhausted` says so: nothing that was worked out meanwhile may be believed.
struct DiagramStore: Sendable {
  /// The variable of a leaf: behind all others.
  static let leaf = Int32.max
  /// How deep operations recurse: a frame is below 1 KiB, so a stack of 8 MiB is never filled.
  private static let greatestDepth = 4_000

  /// The most nodes that may live at once.
  let limit: Int
  /// The most outcomes that are kept apart.
  var outcomeLimit = 1_000
  /// Whether outcomes were left out for that.
  private(set) var isCutShort = false
  /// Whether a limit was reached.
  private(set) var isExhausted = false
  private(set) var arities: [Int32] = []
  private var variables: [Int32] = []
  private var firsts: [Int32] = []
  private var deepests: [Int32] = []
  private var children: [Int32] = []
  private var terminals: [Terminal] = []
  private var terminalNodes: [Terminal: Int32] = [:]
  private var table: [Int32]
  private var cache: [Entry]
  private var scratch: [Int32] = []
  private var depth = 0

  private struct Entry: Sendable {
    var operation: Int32 = -1
    var first: Int32 = 0
    var second: Int32 = 0
    var third: Int32 = 0
    var result: Int32 = 0
  }

  init(limit: Int) {
    self.limit = limit
    table = Array(repeating: -1, count: 1_024)
    cache = Array(repeating: Entry(), count: 1_024)
    _ = leaf(.count(0))
    _ = leaf(.count(1))
  }

  /// How many nodes there are.
  var count: Int { variables.count }

  /// Adds a variable behind all others.
  mutating func addVariable(values: Int) -> Int32 {
    arities.append(Int32(values))
    return Int32(arities.count - 1)
  }

  /// The function that is the same everywhere.
  mutating func leaf(_ terminal: Terminal) -> Diagram {
    if let node = terminalNodes[terminal] { return Diagram(node: node) }
    if variables.count >= max(limit, 2) {
      isExhausted = true
      return .never
    }
    let node = Int32(variables.count)
    variables.append(Self.leaf)
    firsts.append(Int32(terminals.count))
    deepests.append(-1)
    terminals.append(terminal)
    terminalNodes[terminal] = node
    return Diagram(node: node)
  }

  /// What a function is everywhere; nil if it depends on an answer.
  func terminal(_ diagram: Diagram) -> Terminal? { terminal(diagram.node) }

  /// The first variable that a function reads; `leaf` if none.
  func variable(_ diagram: Diagram) -> Int32 { variables[Int(diagram.node)] }

  /// The last variable that a function reads; -1 if none.
  func deepest(_ diagram: Diagram) -> Int32 { deepests[Int(diagram.node)] }

  /// A function's part for one value of its first variable.
  func child(_ diagram: Diagram, _ value: Int) -> Diagram {
    Diagram(node: children[Int(firsts[Int(diagram.node)]) + value])
  }

  /// The function that reads one variable first.
  mutating func node(_ variable: Int32, _ parts: [Diagram]) -> Diagram {
    let base = scratch.count
    for part in parts { scratch.append(part.node) }
    defer { scratch.removeLast(scratch.count - base) }
    return Diagram(node: make(variable, base))
  }

  /// The variables that a function reads.
  func support(of diagram: Diagram) -> Set<Int32> {
    var support: Set<Int32> = []
    var seen: Set<Int32> = []
    var open = [diagram.node]
    while let node = open.popLast() {
      let variable = variables[Int(node)]
      guard variable != Self.leaf, seen.insert(node).inserted else { continue }
      support.insert(variable)
      let first = Int(firsts[Int(node)])
      open += children[first..<first + Int(arities[Int(variable)])]
    }
    return support
  }

  /// What a function comes to for one assignment: a value for every variable.
  func value(of diagram: Diagram, _ assignment: [Int]) -> Terminal {
    var node = Int(diagram.node)
    while variables[node] != Self.leaf {
      node = Int(children[Int(firsts[node]) + assignment[Int(variables[node])]])
    }
    return terminals[Int(firsts[node])]
  }

  /// Whether a function is true for one assignment.
  func holds(_ diagram: Diagram, _ assignment: [Int]) -> Bool {
    value(of: diagram, assignment) == .count(1)
  }

  private func terminal(_ node: Int32) -> Terminal? {
    variables[Int(node)] == Self.leaf ? terminals[Int(firsts[Int(node)])] : nil
  }

  // MARK: Operations

  mutating func and(_ left: Diagram, _ right: Diagram) -> Diagram { apply(.and, left, right) }
  mutating func or(_ left: Diagram, _ right: Diagram) -> Diagram { apply(.or, left, right) }
  mutating func without(_ left: Diagram, _ right: Diagram) -> Diagram { apply(.without, left, right) }
  mutating func not(_ diagram: Diagram) -> Diagram { apply(.without, .always, diagram) }

  /// Two functions joined.
  mutating func apply(_ operation: Operation, _ left: Diagram, _ right: Diagram) -> Diagram {
    Diagram(node: join(operation, left.node, right.node))
  }

  /// One function where a condition is true, another where it is false.
  mutating func choice(_ condition: Diagram, _ then: Diagram, _ otherwise: Diagram) -> Diagram {
    Diagram(node: choose(condition.node, then.node, otherwise.node))
  }

  /// A function with one variable fixed.
  mutating func cofactor(_ diagram: Diagram, _ variable: Int32, _ value: Int) -> Diagram {
    Diagram(node: fix(diagram.node, variable, Int32(value)))
  }

  private mutating func join(_ operation: Operation, _ one: Int32, _ other: Int32) -> Int32 {
    if let result = simple(operation, one, other) { return result }
    let (left, right) = operation.ordered(one, other)
    let slot = slot(operation.rawValue, left, right, 0)
    if let result = cached(slot, operation.rawValue, left, right, 0) { return result }
    guard enter() else { return 0 }
    let leftVariable = variables[Int(left)]
    let rightVariable = variables[Int(right)]
    let variable = min(leftVariable, rightVariable)
    let base = scratch.count
    for value in 0..<arities[Int(variable)] {
      let leftPart = leftVariable == variable ? children[Int(firsts[Int(left)] + value)] : left
      let rightPart = rightVariable == variable ? children[Int(firsts[Int(right)] + value)] : right
      let part = join(operation, leftPart, rightPart)
      scratch.append(part)
    }
    return finish(variable, base, operation.rawValue, left, right, 0)
  }

  private mutating func choose(_ condition: Int32, _ then: Int32, _ otherwise: Int32) -> Int32 {
    if condition == 1 || then == otherwise { return then }
    if condition == 0 { return otherwise }
    if then == 1, otherwise == 0 { return condition }
    let operation = Operation.choice.rawValue
    let slot = slot(operation, condition, then, otherwise)
    if let result = cached(slot, operation, condition, then, otherwise) { return result }
    guard enter() else { return 0 }
    let tops = (variables[Int(condition)], variables[Int(then)], variables[Int(otherwise)])
    let variable = min(tops.0, min(tops.1, tops.2))
    let base = scratch.count
    for value in 0..<arities[Int(variable)] {
      let part = choose(
        tops.0 == variable ? children[Int(firsts[Int(condition)] + value)] : condition,
        tops.1 == variable ? children[Int(firsts[Int(then)] + value)] : then,
        tops.2 == variable ? children[Int(firsts[Int(otherwise)] + value)] : otherwise)
      scratch.append(part)
    }
    return finish(variable, base, operation, condition, then, otherwise)
  }

  private mutating func fix(_ node: Int32, _ variable: Int32, _ value: Int32) -> Int32 {
    let top = variables[Int(node)]
    if top > variable || deepests[Int(node)] < variable { return node }
    if top == variable { return children[Int(firsts[Int(node)] + value)] }
    let operation = Operation.cofactor.rawValue
    let slot = slot(operation, node, variable, value)
    if let result = cached(slot, operation, node, variable, value) { return result }
    guard enter() else { return 0 }
    let base = scratch.count
    for branch in 0..<arities[Int(top)] {
      let part = fix(children[Int(firsts[Int(node)] + branch)], variable, value)
      scratch.append(part)
    }
    return finish(top, base, operation, node, variable, value)
  }

  /// The result where one operand decides it, or both are leaves.
  private mutating func simple(_ operation: Operation, _ left: Int32, _ right: Int32) -> Int32? {
    switch operation {
    case .and, .times:
      if left == 0 || right == 0 { return 0 }
      if left == 1 { return right }
      if right == 1 { return left }
      if operation == .and { return left == right ? left : nil }
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
    case .least, .most:
      if left == right { return left }
    case .longer: break
    case .union, .together: return joinOutcomes(operation, left, right)
    case .cofactor, .choice: return 0
    }
    let ends = (terminal(left), terminal(right))
    if operation == .longer || operation == .least || operation == .most {
      if ends.0 == .impossible { return operation == .longer ? left : right }
      if ends.1 == .impossible { return operation == .longer ? right : left }
      if operation == .longer {
        if ends.0 == .length(0) { return right }
        if ends.1 == .length(0) { return left }
      }
    }
    guard let first = ends.0, let second = ends.1 else { return nil }
    switch (first, second) {
    case (.count(let one), .count(let other)):
      return leaf(.count(operation == .times ? one * other : one + other)).node
    case (.length(let one), .length(let other)):
      switch operation {
      case .least: return one <= other ? left : right
      case .most: return one >= other ? left : right
      default: return leaf(.length(one + other)).node
      }
    default: return 0
    }
  }

  private mutating func joinOutcomes(_ operation: Operation, _ left: Int32, _ right: Int32) -> Int32? {
    let ends = (terminal(left), terminal(right))
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

  // MARK: Tables

  private mutating func enter() -> Bool {
    if isExhausted { return false }
    depth += 1
    if depth > Self.greatestDepth {
      depth -= 1
      isExhausted = true
      return false
    }
    return true
  }

  private mutating func finish(
    _ variable: Int32, _ base: Int, _ operation: Int32, _ first: Int32, _ second: Int32, _ third: Int32
  ) -> Int32 {
    depth -= 1
    let result = make(variable, base)
    scratch.removeLast(scratch.count - base)
    guard !isExhausted else { return 0 }
    let place = slot(operation, first, second, third)
    cache[place] = Entry(operation: operation, first: first, second: second, third: third, result: result)
    return result
  }

  private func slot(_ operation: Int32, _ first: Int32, _ second: Int32, _ third: Int32) -> Int {
    var hash = UInt64(UInt32(bitPattern: first)) &* 0x9E37_79B9_7F4A_7C15
    hash ^= UInt64(UInt32(bitPattern: second)) &* 0xC2B2_AE3D_27D4_EB4F
    hash ^= UInt64(UInt32(bitPattern: third)) &* 0x1656_67B1_9E37_79F9
    hash &+= UInt64(UInt32(bitPattern: operation)) &* 0x27D4_EB2F_1656_67C5
    hash ^= hash >> 32
    hash = hash &* 0x9E37_79B9_7F4A_7C15
    return Int(hash >> 40) & (cache.count - 1)
  }

  private func cached(
    _ slot: Int, _ operation: Int32, _ first: Int32, _ second: Int32, _ third: Int32
  ) -> Int32? {
    let entry = cache[slot]
    return entry.operation == operation && entry.first == first && entry.second == second
      && entry.third == third ? entry.result : nil
  }

  /// The node with the children on top of the scratch stack; the one there is, if there is one.
  private mutating func make(_ variable: Int32, _ base: Int) -> Int32 {
    let only = scratch[base]
    var isAlike = true
    for place in base + 1..<scratch.count where scratch[place] != only { isAlike = false }
    if isAlike { return only }
    var place = hash(variable, scratch, base, scratch.count) & (table.count - 1)
    while table[place] >= 0 {
      if isNode(table[place], variable, base) { return table[place] }
      place = (place + 1) & (table.count - 1)
    }
    if variables.count >= limit {
      isExhausted = true
      return 0
    }
    let node = Int32(variables.count)
    var deepest = variable
    for place in base..<scratch.count { deepest = max(deepest, deepests[Int(scratch[place])]) }
    variables.append(variable)
    firsts.append(Int32(children.count))
    deepests.append(deepest)
    for place in base..<scratch.count { children.append(scratch[place]) }
    table[place] = node
    if variables.count * 2 > table.count { grow() }
    return node
  }

  private func isNode(_ node: Int32, _ variable: Int32, _ base: Int) -> Bool {
    guard variables[Int(node)] == variable else { return false }
    let first = Int(firsts[Int(node)])
    for offset in 0..<scratch.count - base where children[first + offset] != scratch[base + offset] {
      return false
    }
    return true
  }

  private func hash(_ variable: Int32, _ list: [Int32], _ from: Int, _ upTo: Int) -> Int {
    var hash = UInt64(UInt32(bitPattern: variable)) &* 0x9E37_79B9_7F4A_7C15
    for place in from..<upTo {
      hash = (hash ^ UInt64(UInt32(bitPattern: list[place]))) &* 0xC2B2_AE3D_27D4_EB4F
      hash ^= hash >> 29
    }
    return Int(hash >> 20)
  }

  private mutating func grow() {
    fill(tableOf: table.count * 2)
    if cache.count < 1 << 18 { cache = Array(repeating: Entry(), count: cache.count * 2) }
  }

  private mutating func fill(tableOf size: Int) {
    table = Array(repeating: -1, count: size)
    for node in variables.indices where variables[node] != Self.leaf {
      let first = Int(firsts[node])
      let arity = Int(arities[Int(variables[node])])
      var place = hash(variables[node], children, first, first + arity) & (size - 1)
      while table[place] >= 0 { place = (place + 1) & (size - 1) }
      table[place] = Int32(node)
    }
  }

  // MARK: Memory

  /// Forgets every node made since there were so many, and that a limit was reached.
  mutating func forget(downTo mark: Int) {
    guard mark < variables.count else {
      isExhausted = false
      return
    }
    for node in mark..<variables.count where variables[node] == Self.leaf {
      terminalNodes[terminals[Int(firsts[node])]] = nil
    }
    variables.removeLast(variables.count - mark)
    firsts.removeLast(firsts.count - mark)
    deepests.removeLast(deepests.count - mark)
    let used = variables.indices.last { variables[$0] != Self.leaf }
    let end = used.map { Int(firsts[$0]) + Int(arities[Int(variables[$0])]) } ?? 0
    children.removeLast(children.count - end)
    var size = 1_024
    while size < variables.count * 4 { size *= 2 }
    fill(tableOf: size)
    cache = Array(repeating: Entry(), count: max(1_024, min(size, 1 << 18)))
    isExhausted = false
    depth = 0
    scratch.removeAll()
  }
}
