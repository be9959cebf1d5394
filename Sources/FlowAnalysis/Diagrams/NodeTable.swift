/// The nodes of diagrams, as rows of flat arrays: no two of them are alike.
struct NodeTable: Sendable {
  /// The variable of a leaf: behind all others.
  static let leaf = Int32.max

  /// By variable: how many values it has.
  private(set) var arities: [Int32] = []
  /// By variable: its level, and by level: the variable and how many values it has. A node reads variables of deeper
  /// levels below it only.
  private(set) var levels: [Int32] = []
  private(set) var ids: [Int32] = []
  private(set) var levelArities: [Int32] = []
  /// By node: the level of the variable that it reads; `leaf` if none.
  private(set) var variables: [Int32] = []
  /// By node: where its children begin; of a leaf, the place of its terminal.
  private(set) var firsts: [Int32] = []
  /// By node: the last variable that it or anything below it reads; -1 if none.
  private(set) var deepests: [Int32] = []
  /// By variable, and by node for all that it reads: whether every value can be answered whatever else is.
  private var freeVariables: [Bool] = []
  private(set) var areFree: [Bool] = []
  /// The children of all nodes, one after the other.
  private(set) var children: [Int32] = []
  private(set) var terminals: [Terminal] = []
  private var terminalNodes: [Terminal: Int32] = [:]
  /// Nodes that are no leaves by their hashes, a power of two of places; -1 where there is none.
  private var places: [Int32] = Array(repeating: -1, count: 1_024)

  init() {}

  /// No nodes, and the variables of another.
  init(variablesOf other: NodeTable) {
    arities = other.arities
    levels = other.levels
    ids = other.ids
    levelArities = other.levelArities
    freeVariables = other.freeVariables
  }

  var count: Int { variables.count }

  /// Adds a variable behind all others.
  mutating func addVariable(values: Int, isFree: Bool) -> Int32 {
    let variable = Int32(arities.count)
    arities.append(Int32(values))
    levels.append(variable)
    ids.append(variable)
    levelArities.append(Int32(values))
    freeVariables.append(isFree)
    return variable
  }

  /// Lets variables stand in an order, before there is any node that reads one.
  mutating func order(_ ids: [Int32]) {
    self.ids = ids
    for (level, variable) in ids.enumerated() {
      levels[Int(variable)] = Int32(level)
      levelArities[level] = arities[Int(variable)]
    }
  }

  /// What a node is everywhere; nil if it depends on an answer.
  func terminal(_ node: Int32) -> Terminal? {
    variables[Int(node)] == Self.leaf ? terminals[Int(firsts[Int(node)])] : nil
  }

  /// A node's child, or the node itself if it does not read the variable first.
  func child(_ node: Int32, _ variable: Int32, _ value: Int32) -> Int32 {
    variables[Int(node)] == variable ? children[Int(firsts[Int(node)] + value)] : node
  }

  /// The leaf of a terminal; nil if there is none and no room for one.
  mutating func leaf(_ terminal: Terminal, atMost limit: Int) -> Int32? {
    if let node = terminalNodes[terminal] { return node }
    if count >= limit { return nil }
    let node = Int32(count)
    variables.append(Self.leaf)
    firsts.append(Int32(terminals.count))
    deepests.append(-1)
    areFree.append(true)
    terminals.append(terminal)
    terminalNodes[terminal] = node
    return node
  }

  /// The node with these children: the only one if they are all alike; nil if there is none and no room for one.
  mutating func node(_ variable: Int32, _ parts: ArraySlice<Int32>, atMost limit: Int) -> Int32? {
    let only = parts[parts.startIndex]
    if parts.allSatisfy({ $0 == only }) { return only }
    var place = Self.hash(variable, parts) & (places.count - 1)
    while places[place] >= 0 {
      if isNode(places[place], variable, parts) { return places[place] }
      place = (place + 1) & (places.count - 1)
    }
    if count >= limit { return nil }
    let node = Int32(count)
    variables.append(variable)
    firsts.append(Int32(children.count))
    deepests.append(parts.reduce(ids[Int(variable)]) { max($0, deepests[Int($1)]) })
    areFree.append(freeVariables[Int(ids[Int(variable)])] && parts.allSatisfy { areFree[Int($0)] })
    children.append(contentsOf: parts)
    places[place] = node
    if count * 2 > places.count { fill(places.count * 2) }
    return node
  }

  /// Forgets every node made since there were so many.
  mutating func forget(downTo mark: Int) {
    guard mark < count else { return }
    for node in mark..<count where variables[node] == Self.leaf {
      terminalNodes[terminals[Int(firsts[node])]] = nil
    }
    variables.removeLast(count - mark)
    firsts.removeLast(firsts.count - mark)
    deepests.removeLast(deepests.count - mark)
    areFree.removeLast(areFree.count - mark)
    let last = variables.indices.last { variables[$0] != Self.leaf }
    let end = last.map { Int(firsts[$0]) + Int(levelArities[Int(variables[$0])]) } ?? 0
    children.removeLast(children.count - end)
    var size = 1_024
    while size < count * 4 { size *= 2 }
    fill(size)
  }

  private mutating func fill(_ size: Int) {
    places = Array(repeating: -1, count: size)
    for node in variables.indices where variables[node] != Self.leaf {
      let first = Int(firsts[node])
      let parts = children[first..<first + Int(levelArities[Int(variables[node])])]
      var place = Self.hash(variables[node], parts) & (size - 1)
      while places[place] >= 0 { place = (place + 1) & (size - 1) }
      places[place] = Int32(node)
    }
  }

  private func isNode(_ node: Int32, _ variable: Int32, _ parts: ArraySlice<Int32>) -> Bool {
    guard variables[Int(node)] == variable else { return false }
    let first = Int(firsts[Int(node)])
    for offset in 0..<parts.count where children[first + offset] != parts[parts.startIndex + offset] {
      return false
    }
    return true
  }

  private static func hash(_ variable: Int32, _ parts: ArraySlice<Int32>) -> Int {
    var hash = UInt64(UInt32(bitPattern: variable)) &* 0x9E37_79B9_7F4A_7C15
    for part in parts {
      hash = (hash ^ UInt64(UInt32(bitPattern: part))) &* 0xC2B2_AE3D_27D4_EB4F
      hash ^= hash >> 29
    }
    return Int(hash >> 20)
  }
}
