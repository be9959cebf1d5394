internal import QuestionnaireCore

/// Answers to every question that decides anything: a value for every variable.
struct Assignment: Sendable {
  /// By variable.
  var values: [Int]
  /// How many of them are definite, of those that are asked.
  var definite = 0
}

extension Encoding {
  /// The answers with the fewest definite ones that meet all conditions; of several, the first in the order of the
  /// file: each question takes "I do not know" if it may, else its first answer that will do.
  mutating func cheapest(
    _ conditions: [Diagram], domain: Elimination.Domain = .interviews, before item: Int? = nil
  ) -> Assignment? {
    var elimination = Elimination(.definite, domain: domain, isTraced: true)
    guard case .length(let cost) = elimination.run(conditions, in: &self, from: item.map { $0 - 1 })
    else { return nil }
    var assignment = Assignment(values: Array(repeating: 0, count: store.arities.count), definite: cost)
    for block in blocks {
      guard let block, let variable = block.variable, let trace = elimination.traces[block.item]
      else { continue }
      let isAsked = store.holds(asked[block.item], assignment.values)
      guard isAsked || domain == .rawAnswers else { continue }
      assignment.values[Int(variable)] = bestMode(block, trace, assignment.values)
      choose(block, trace, &assignment.values)
    }
    return assignment
  }

  private func bestMode(_ block: Block, _ trace: Elimination.Trace, _ values: [Int]) -> Int {
    let costs = block.modes.indices.map { mode -> Int? in
      trace.modes[mode].flatMap { length($0, values) }
    }
    let least = costs.compactMap { $0 }.min()
    return costs.firstIndex { $0 != nil && $0 == least } ?? 0
  }

  private func choose(_ block: Block, _ trace: Elimination.Trace, _ values: inout [Int]) {
    let mode = values[Int(block.variable ?? 0)]
    guard trace.parts.indices.contains(mode), trace.parts[mode].count == block.parts.count else { return }
    for part in block.parts.indices {
      let variable = Int(block.variable(ofPart: part))
      var best: (value: Int, cost: Int)?
      for value in block.parts[part].values.indices {
        values[variable] = value
        guard let score = block.score(ofPart: part, value, in: mode),
          let rest = length(trace.parts[mode][part], values)
        else { continue }
        let cost = score.definite + rest
        if best.map({ cost < $0.cost }) ?? true { best = (value, cost) }
      }
      values[variable] = best?.value ?? 0
    }
  }

  private func length(_ diagram: Diagram, _ values: [Int]) -> Int? {
    if case .length(let length) = store.value(of: diagram, values) { length } else { nil }
  }
}
