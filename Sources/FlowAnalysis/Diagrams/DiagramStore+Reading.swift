/// What functions are, read from their nodes.
extension DiagramStore {
  /// What a function is everywhere; nil if it depends on an answer.
  func terminal(_ diagram: Diagram) -> Terminal? { nodes.terminal(diagram.node) }

  /// The first variable that a function reads; `leaf` if none.
  func variable(_ diagram: Diagram) -> Int32 {
    let level = nodes.variables[Int(diagram.node)]
    return level == Self.leaf ? level : nodes.ids[Int(level)]
  }

  /// Whether a function reads free variables alone: then it is true somewhere in interviews if anywhere.
  func isFree(_ diagram: Diagram) -> Bool { nodes.areFree[Int(diagram.node)] }

  /// Where the first variable that a function reads stands in the order of diagrams.
  func level(_ diagram: Diagram) -> Int32 { nodes.variables[Int(diagram.node)] }

  /// The last variable that a function reads, in the order of the file; -1 if none.
  func deepest(_ diagram: Diagram) -> Int32 { nodes.deepests[Int(diagram.node)] }

  /// A function's part for one value of its first variable.
  func child(_ diagram: Diagram, _ value: Int) -> Diagram {
    Diagram(node: nodes.children[Int(nodes.firsts[Int(diagram.node)]) + value])
  }

  /// The variables that a function reads.
  func support(of diagram: Diagram) -> Set<Int32> {
    // Most functions have a few nodes among hundreds of thousands.
    var support: Set<Int32> = []
    var seen: Set<Int32> = []
    var open = [diagram.node]
    while let next = open.popLast() {
      let level = nodes.variables[Int(next)]
      guard level != Self.leaf, seen.insert(next).inserted else { continue }
      support.insert(Int32(nodes.ids[Int(level)]))
      let first = Int(nodes.firsts[Int(next)])
      open += nodes.children[first..<first + Int(nodes.levelArities[Int(level)])]
    }
    return support
  }

  /// What a function comes to for one assignment: a value for every variable.
  func value(of diagram: Diagram, _ assignment: [Int]) -> Terminal {
    var node = Int(diagram.node)
    while nodes.variables[node] != Self.leaf {
      node = Int(
        nodes.children[Int(nodes.firsts[node]) + assignment[Int(nodes.ids[Int(nodes.variables[node])])]])
    }
    return nodes.terminals[Int(nodes.firsts[node])]
  }

  /// Whether a function is true for one assignment.
  func holds(_ diagram: Diagram, _ assignment: [Int]) -> Bool {
    value(of: diagram, assignment) == .count(1)
  }

  /// A function's parts for all values of its first variable.
  func children(of diagram: Diagram) -> [Diagram] {
    (0..<Int(arities[Int(variable(diagram))])).map { child(diagram, $0) }
  }
}
