internal import PlainText
internal import QuestionnaireCore

/// The order in which diagrams read variables, where not that of the file: one that keeps close what is read together.
///
/// Of a list of 17 signs and a question on each behind it, a question stands beside its sign: a flag over all of them is a
/// chain then, and in the order of the file a node for every set of signs. The order is looked for by letting each
/// variable move to the middle of what it is read with (Aloul, Markov and Sakallah, "FORCE", 2003).
struct VariableOrder {
  /// The order.
  private(set) var variables: [Int32] = []
  /// Whether it brings what is read together much closer than the file does.
  private(set) var isMuchCloser = false
  /// By variable: the list whose part it is, as that list's first variable.
  private var lists: [Int32: Int32] = [:]

  /// The most answers that are drawn together by one condition: a guard that very many share draws nothing.
  private static let mostTogether = 6
  private static let rounds = 20

  init(_ script: Script, _ blocks: [Block?], _ conditions: [Condition]) {
    let file = blocks.flatMap { $0?.variables ?? [] }
    for block in blocks.compactMap(\.self) where block.variable != nil {
      for part in block.parts.indices { lists[block.variable(ofPart: part)] = block.variable }
    }
    let reader = ReadTogether(script, blocks)
    let own = script.items.indices.compactMap { place -> Set<Int32>? in
      guard let variable = blocks[place]?.variable else { return nil }
      return reader.variables(of: script.items[place].guardCondition).union([variable])
    }
    let rules = conditions + script.derived.flatMap(\.cases).map(\.when)
    let edges = (own + rules.flatMap(reader.terms)).filter { (2...Self.mostTogether).contains($0.count) }
      .uniqued()
    variables = arranged(edges, from: file)
    isMuchCloser = span(variables, edges) * 2 < span(file, edges)
  }

  private func arranged(_ edges: [Set<Int32>], from file: [Int32]) -> [Int32] {
    var best = file
    var order = file
    for _ in 0..<Self.rounds {
      let places = order.places { $0 }
      var sums: [Int32: (sum: Double, count: Double)] = [:]
      for edge in edges {
        let middle = edge.reduce(0.0) { $0 + Double(places[$1] ?? 0) } / Double(edge.count)
        for variable in edge {
          let known = sums[variable] ?? (0, 0)
          sums[variable] = (known.sum + middle, known.count + 1)
        }
      }
      var wanted = order.map { variable in
        sums[variable].map { $0.sum / $0.count } ?? Double(places[variable] ?? 0)
      }
      // What says how a list was answered stands before what was ticked.
      var firsts: [Int32: Double] = [:]
      for (place, variable) in order.enumerated() {
        if let list = lists[variable] { firsts[list] = min(firsts[list] ?? .infinity, wanted[place]) }
      }
      for (place, variable) in order.enumerated() {
        if let first = firsts[variable] { wanted[place] = min(wanted[place], first - 0.5) }
      }
      let next = order.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }.map { order[$0] }
      if next == order { break }
      order = next
      if span(order, edges) < span(best, edges) { best = order }
    }
    return best
  }

  /// How far what is read together stands apart, in all.
  private func span(_ order: [Int32], _ edges: [Set<Int32>]) -> Int {
    let places = order.places { $0 }
    return edges.reduce(0) { sum, edge in
      let own = edge.map { places[$0] ?? 0 }
      return sum + (own.max() ?? 0) - (own.min() ?? 0)
    }
  }
}

/// Which variables conditions read together.
private struct ReadTogether {
  private let script: Script
  private let blocks: [Block?]

  init(_ script: Script, _ blocks: [Block?]) {
    self.script = script
    self.blocks = blocks
  }

  /// The variables of a whole condition.
  func variables(of condition: Condition) -> Set<Int32> { Set(condition.tests.flatMap(variables)) }

  /// The variables of each part of a condition whose tests must hold together.
  func terms(of condition: Condition) -> [Set<Int32>] {
    switch condition {
    case .all: [variables(of: condition)]
    case .any(let parts): parts.flatMap(terms)
    case .not(let part): terms(of: part)
    case .test: []
    }
  }

  private func variables(of test: Test) -> [Int32] {
    guard let block = test.linkId.flatMap({ script.itemIndex[$0] }).flatMap({ blocks[$0] }),
      let variable = block.variable
    else { return [] }
    guard let names = test.members?.names else { return [variable] }
    let parts = block.parts.indices.filter { part in
      block.parts[part].members.contains { names.contains($0) }
    }
    return parts.isEmpty ? [variable] : parts.map(block.variable(ofPart:))
  }
}
