/// Functions of answers to lengths, as flat rows that can only be read.
struct FrozenDiagrams: Sendable {
  /// A function's place.
  typealias Place = Int32

  private var variables: [Int32] = []
  /// Where a node's children begin; of a leaf, its length.
  private var firsts: [Int32] = []
  private var children: [Place] = []
  private var known: [Diagram: Place] = [:]
  private static let impossible = Int32.max

  /// How many nodes there are.
  var count: Int { variables.count }

  /// Keeps a function.
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
        if case .length(let value)? = store.terminal(next) { length = Int32(clamping: value) }
        known[next] = add(variable, first: length)
        continue
      }
      let parts = (0..<Int(store.arities[Int(variable)])).map { store.child(next, $0) }
      let missing = parts.filter { known[$0] == nil }
      guard missing.isEmpty else {
        open += missing
        continue
      }
      open.removeLast()
      let first = Int32(children.count)
      for part in parts { children.append(known[part] ?? 0) }
      known[next] = add(variable, first: first)
    }
    return known[root] ?? 0
  }

  /// What a function comes to; nil where nothing leads.
  func length(_ place: Place, _ values: [Int]) -> Int? {
    var node = Int(place)
    while variables[node] != DiagramStore.leaf {
      node = Int(children[Int(firsts[node]) + values[Int(variables[node])]])
    }
    return firsts[node] == Self.impossible ? nil : Int(firsts[node])
  }

  /// Forgets what was only needed to keep more.
  mutating func close() { known = [:] }

  private mutating func add(_ variable: Int32, first: Int32) -> Place {
    variables.append(variable)
    firsts.append(first)
    return Place(variables.count - 1)
  }
}
