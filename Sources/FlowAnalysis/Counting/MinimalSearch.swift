internal import QuestionnaireCore

/// Finds the smallest assignments that make a function true: its prime implicants (Quine 1952, McCluskey 1956), where
/// a "no" is an answer that must be given and not the absence of a "yes".
///
/// Of `fire` it finds one: `flicker` yes, `smoke` yes, everything else unknown.
///
/// Of each variable's values one is the lowest ("I do not know", not ticked). Counts of ticked members stand above each
/// other, all other values side by side. The smallest assignments are kept in diagrams of their own reading, where a
/// variable that is not read has its lowest value.
struct MinimalSearch {
  private(set) var encoding: Encoding
  /// By variable: whether its values stand above each other.
  private let isChain: [Bool]
  private var upward: [Diagram: Diagram] = [:]
  private var smallest: [Diagram: Diagram] = [:]
  private var remaining: [Pair: Diagram] = [:]
  private var totals: [Diagram: BigNatural] = [:]
  private var sizes: [Diagram: ClosedRange<Int>] = [:]

  init(_ encoding: Encoding) {
    self.encoding = encoding
    var isChain = Array(repeating: false, count: encoding.store.arities.count)
    for block in encoding.blocks.compactMap({ $0 }) where block.variable != nil {
      for part in block.parts.indices where block.parts[part].line == nil {
        isChain[Int(block.variable(ofPart: part))] = true
      }
    }
    self.isChain = isChain
  }

  mutating func answers(_ condition: Diagram, atMost count: Int) -> MinimalAnswers {
    let (total, found) = assignments(condition, atMost: count)
    return MinimalAnswers(total: total, sets: found.map { sheet($0, condition) })
  }

  /// How many smallest assignments there are, and the first of them with the fewest answers first; nil and none if a
  /// limit was reached. Without limits, amounts stand side by side that no one person can give.
  mutating func assignments(
    _ condition: Diagram, atMost count: Int, keepsLimits: Bool = true, alike: AlikeAnswers = AlikeAnswers()
  ) -> (total: BigNatural?, found: [[Int]]) {
    let valid = valid(condition, keepsLimits: keepsLimits, alike)
    let closed = closed(valid)
    let minimal = minimal(closed)
    guard !encoding.store.isExhausted else { return (nil, []) }
    let total = total(minimal)
    guard minimal != .never else { return (total, []) }
    var found: [[Int]] = []
    for size in self.sizes(minimal) where found.count < count {
      var values = Array(repeating: 0, count: encoding.store.arities.count)
      collect(minimal, size, &values) { values in
        found.append(values)
        return found.count < count
      }
    }
    return (total, found)
  }

  /// The answers as a person could give them; where a question takes no "I do not know", with some answer to it.
  private mutating func sheet(_ values: [Int], _ condition: Diagram) -> AnswerSheet {
    var assignment = Assignment(values: values)
    if encoding.blocks.contains(where: { $0.map { $0.modes[0].score == nil } ?? false }) {
      var conditions = [condition]
      for (variable, value) in values.enumerated() where value > 0 {
        let arity = arity(Int32(variable))
        let parts = (0..<arity).map { $0 == value ? Diagram.always : .never }
        conditions.append(encoding.store.node(Int32(variable), parts))
      }
      assignment = encoding.cheapest(conditions) ?? assignment
    }
    return AnswerWriter(encoding: encoding).sheet(assignment)
  }

  /// The condition, where answers are such as a person can give directly: no lines, something ticked, limits kept.
  private mutating func valid(_ condition: Diagram, keepsLimits: Bool, _ alike: AlikeAnswers) -> Diagram {
    var valid = condition
    // From the last on: what is offered rests on earlier answers.
    for block in encoding.blocks.reversed() {
      guard let block, let offers = encoding.offers[block.item], encoding.reads(valid, block) else {
        continue
      }
      valid = encoding.store.and(valid, offers.chosen)
    }
    for block in encoding.blocks {
      guard let block, let variable = block.variable, encoding.reads(valid, block) else { continue }
      if keepsLimits, let limit = encoding.limits[block.item] { valid = encoding.store.and(valid, limit) }
      let ticked = block.parts.isEmpty ? Diagram.always : encoding.isTicked(block)
      let noLine = block.hasLines ? encoding.allLinesUnknown(block) : .always
      let unasked = encoding.store.not(encoding.asked[block.item])
      let rows = block.modes.indices.map { mode -> Diagram in
        if mode == 0 { return block.modes[0].score == nil ? unasked : noLine }
        if alike.isStoodFor(mode, of: block.item) { return .never }
        return block.modes[mode].content == .some ? ticked : .always
      }
      let fits = encoding.literal(variable) { rows[$0] }
      valid = encoding.store.and(valid, fits)
      for part in alike.parts[block.item]?.dropFirst() ?? [] {
        let none = encoding.isNone(block, part)
        valid = encoding.store.and(valid, none)
      }
    }
    return valid
  }

  // MARK: The smallest

  /// Where some assignment that is not above this one makes the function true.
  private mutating func closed(_ diagram: Diagram) -> Diagram {
    let variable = encoding.store.variable(diagram)
    guard variable != DiagramStore.leaf, !encoding.store.isExhausted else { return diagram }
    if let known = upward[diagram] { return known }
    var parts: [Diagram] = []
    for value in 0..<arity(variable) {
      let part = closed(encoding.store.child(diagram, value))
      guard value > 0 else {
        parts.append(part)
        continue
      }
      parts.append(encoding.store.or(parts[isChain[Int(variable)] ? value - 1 : 0], part))
    }
    let result = encoding.store.node(variable, parts)
    upward[diagram] = result
    return result
  }

  /// The smallest assignments of a function that holds of everything above what it holds of.
  private mutating func minimal(_ diagram: Diagram) -> Diagram {
    let variable = encoding.store.variable(diagram)
    guard variable != DiagramStore.leaf, !encoding.store.isExhausted else { return diagram }
    if let known = smallest[diagram] { return known }
    var parts: [Diagram] = []
    for value in 0..<arity(variable) {
      let part = minimal(encoding.store.child(diagram, value))
      guard value > 0 else {
        parts.append(part)
        continue
      }
      let lower = encoding.store.child(diagram, isChain[Int(variable)] ? value - 1 : 0)
      parts.append(removing(lower, from: part))
    }
    let result = set(variable, parts)
    smallest[diagram] = result
    return result
  }

  /// A set of assignments without those that make a function true.
  private mutating func removing(_ function: Diagram, from set: Diagram) -> Diagram {
    if set == .never || function == .always || encoding.store.isExhausted { return .never }
    if function == .never { return set }
    let key = Pair(isTrue: set, isFalse: function)
    if let known = remaining[key] { return known }
    let setTop = encoding.store.variable(set)
    let functionTop = encoding.store.variable(function)
    let result: Diagram
    if encoding.store.level(functionTop) < encoding.store.level(setTop) {
      result = removing(encoding.store.child(function, 0), from: set)
    } else {
      var parts: [Diagram] = []
      for value in 0..<arity(setTop) {
        let other = functionTop == setTop ? encoding.store.child(function, value) : function
        parts.append(removing(other, from: encoding.store.child(set, value)))
      }
      result = self.set(setTop, parts)
    }
    remaining[key] = result
    return result
  }

  /// A set that reads a variable; where only the lowest value is left it is not read. A set whose values all lead to
  /// the same is told apart from one that does not read the variable by `never` at its lowest value: no smallest
  /// assignment has company above it.
  private mutating func set(_ variable: Int32, _ parts: [Diagram]) -> Diagram {
    if parts.dropFirst().allSatisfy({ $0 == .never }) { return parts[0] }
    return encoding.store.node(variable, parts)
  }

  private func arity(_ variable: Int32) -> Int { Int(encoding.store.arities[Int(variable)]) }

  private mutating func total(_ set: Diagram) -> BigNatural {
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
  private mutating func sizes(_ set: Diagram) -> ClosedRange<Int> {
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
  private mutating func collect(
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

extension Encoding {
  /// Where no member of a part is ticked.
  fileprivate mutating func isNone(_ block: Block, _ part: Int) -> Diagram {
    store.node(
      block.variable(ofPart: part),
      block.parts[part].values.indices.map { block.parts[part].isTicked($0) ? .never : .always })
  }

  mutating func allLinesUnknown(_ block: Block) -> Diagram {
    var all = Diagram.always
    for part in block.parts.indices where block.parts[part].line != nil {
      let unknown = store.node(
        block.variable(ofPart: part),
        block.parts[part].values.indices.map { $0 == 0 ? .always : .never })
      all = store.and(all, unknown)
    }
    return all
  }
}
