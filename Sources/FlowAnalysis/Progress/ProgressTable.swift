internal import QuestionnaireCore

/// The fewest or the most screens that can follow, from every item on, as functions of the answers before it.
struct ProgressTable: Sendable {
  /// A function that counts towards what follows every item behind the one it waits for, up to the one it came from.
  fileprivate struct Factor {
    let place: FrozenDiagrams.Place
    let waitsFor: Int
    let cameFrom: Int
  }

  /// What is left inside an item: by mode, without the screens of the mode itself; by line, of a list in plainer words.
  fileprivate struct Inside {
    let item: Int
    let result: FrozenDiagrams.Place
    /// Nothing leads to a mode whose place is below 0.
    let modes: [FrozenDiagrams.Place]
    let lines: [FrozenDiagrams.Place]
  }

  /// Whether it holds the most, and not the fewest.
  let isMost: Bool
  private var diagrams = FrozenDiagrams()
  private var factors: [Factor] = []
  private var constants: [Int]
  private var insides: [Inside] = []

  init(_ measure: Measure, _ encoding: inout Encoding) {
    isMost = measure == .most
    let count = encoding.blocks.count
    constants = Array(repeating: 0, count: count + 1)
    var elimination = Elimination(measure, isTraced: true)
    elimination.begin([], in: &encoding)
    var seen = elimination.waiting.map { _ in 0 }
    note(elimination, cameFrom: count, &seen, encoding)
    for item in (0..<count).reversed() {
      elimination.takeOut(item, in: &encoding)
      seen[item] = 0
      note(elimination, cameFrom: item, &seen, encoding)
      keepInside(of: item, elimination, encoding)
    }
    diagrams.close()
  }

  private mutating func note(
    _ elimination: Elimination, cameFrom item: Int, _ seen: inout [Int], _ encoding: Encoding
  ) {
    for waiting in elimination.waiting.indices {
      for factor in elimination.waiting[waiting].dropFirst(seen[waiting]) {
        let place = diagrams.keep(factor, of: encoding.store)
        factors.append(Factor(place: place, waitsFor: waiting, cameFrom: item))
      }
      seen[waiting] = elimination.waiting[waiting].count
    }
    if case .length(let length)? = encoding.store.terminal(elimination.constant) { constants[item] = length }
  }

  private mutating func keepInside(of item: Int, _ elimination: Elimination, _ encoding: Encoding) {
    guard let block = encoding.blocks[item], block.question.clearer != nil,
      let trace = elimination.traces[item]
    else { return }
    let modes = trace.modes.map { mode in mode.map { diagrams.keep($0, of: encoding.store) } ?? -1 }
    let parts = trace.parts.first ?? []
    insides.append(
      Inside(
        item: item, result: diagrams.keep(trace.result, of: encoding.store), modes: modes,
        lines: parts.prefix(block.lineCount).map { diagrams.keep($0, of: encoding.store) }))
  }

  var nodeCount: Int { diagrams.count }

  /// What follows from an item on, the item included; nil if nothing can.
  func length(from item: Int, _ values: [Int]) -> Int? {
    var sum = constants[item]
    for factor in factors where factor.waitsFor < item && item <= factor.cameFrom {
      guard let length = diagrams.length(factor.place, values) else { return nil }
      sum += length
    }
    return sum
  }

  /// What follows an item whose answer is asked again in plainer words, that screen included.
  func length(plainer block: Block, _ values: [Int]) -> Int? {
    guard let inside = inside(of: block), let outside = outside(block.item, inside, values)
    else { return nil }
    let rests = block.modes.indices.compactMap { mode -> Int? in
      let place = inside.modes[mode]
      guard place >= 0, let score = block.modes[mode].score, let length = diagrams.length(place, values)
      else { return nil }
      return length - (isMost ? score.most : score.fewest)
    }
    return (isMost ? rests.max() : rests.min()).map { outside + 1 + $0 }
  }

  /// What follows an item of whose lines so many are passed, the other lines included, details not.
  func length(afterLines known: Int, of block: Block, _ values: [Int]) -> Int? {
    guard let inside = inside(of: block), let outside = outside(block.item, inside, values)
    else { return nil }
    if known > 0 {
      guard inside.lines.indices.contains(known - 1) else { return nil }
      return diagrams.length(inside.lines[known - 1], values).map { outside + $0 }
    }
    guard let place = inside.modes.first, place >= 0, let score = block.modes[0].score else { return nil }
    return diagrams.length(place, values).map { outside + $0 - (isMost ? score.most : score.fewest) }
  }

  private func inside(of block: Block) -> Inside? { insides.first { $0.item == block.item } }

  /// What follows an item apart from what rests on its own answer.
  private func outside(_ item: Int, _ inside: Inside, _ values: [Int]) -> Int? {
    guard let all = length(from: item, values), let own = diagrams.length(inside.result, values)
    else { return nil }
    return all - own
  }
}

extension ProgressTable.Factor: Imaged {
  init(from image: inout ImageReader) throws {
    self.init(place: try image.read(), waitsFor: try image.read(), cameFrom: try image.read())
  }

  func write(to image: inout ImageWriter) { image.write(place, waitsFor, cameFrom) }
}

extension ProgressTable.Inside: Imaged {
  init(from image: inout ImageReader) throws {
    self.init(
      item: try image.read(), result: try image.read(), modes: try image.read(), lines: try image.read())
  }

  func write(to image: inout ImageWriter) { image.write(item, result, modes, lines) }
}

extension ProgressTable: Imaged {
  init(from image: inout ImageReader) throws {
    isMost = try image.read()
    diagrams = try image.read()
    factors = try image.read()
    constants = try image.read()
    insides = try image.read()
  }

  func write(to image: inout ImageWriter) { image.write(isMost, diagrams, factors, constants, insides) }
}

/// Functions of answers to lengths, as flat rows that can only be read.
struct FrozenDiagrams: Sendable {
  typealias Place = Int

  private var variables: [Int] = []
  /// Where a node's children begin; of a leaf, its length.
  private var firsts: [Int] = []
  private var children: [Place] = []
  private var known: [Diagram: Place] = [:]
  private static let impossible = Int(Int32.max)
  private static let leaf = Int(DiagramStore.leaf)

  var count: Int { variables.count }

  mutating func keep(_ root: Diagram, of store: DiagramStore) -> Place {
    var open = [root]
    while let next = open.last {
      if known[next] != nil {
        open.removeLast()
        continue
      }
      let variable = store.variable(next)
      if variable == DiagramStore.leaf {
        open.removeLast()
        var length = Self.impossible
        if case .length(let value)? = store.terminal(next) { length = min(value, Self.impossible) }
        known[next] = add(Self.leaf, first: length)
        continue
      }
      let parts = (0..<Int(store.arities[Int(variable)])).map { store.child(next, $0) }
      let missing = parts.filter { known[$0] == nil }
      guard missing.isEmpty else {
        open += missing
        continue
      }
      open.removeLast()
      let first = children.count
      for part in parts { children.append(known[part] ?? 0) }
      known[next] = add(Int(variable), first: first)
    }
    return known[root] ?? 0
  }

  /// What a function comes to; nil where nothing leads.
  func length(_ place: Place, _ values: [Int]) -> Int? {
    var node = place
    while variables[node] != Self.leaf { node = children[firsts[node] + values[variables[node]]] }
    return firsts[node] == Self.impossible ? nil : firsts[node]
  }

  /// Forgets what was only needed to keep more.
  mutating func close() { known = [:] }

  private mutating func add(_ variable: Int, first: Int) -> Place {
    variables.append(variable)
    firsts.append(first)
    return variables.count - 1
  }
}

extension FrozenDiagrams: Imaged {
  init(from image: inout ImageReader) throws {
    variables = try image.read()
    firsts = try image.read()
    children = try image.read()
  }

  func write(to image: inout ImageWriter) { image.write(variables, firsts, children) }
}
