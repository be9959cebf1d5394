extension Encoding {
  /// How many nodes a product may add before its factors are kept apart.
  private static let greatestGrowth = 2_000

  /// Whether some answers meet all conditions.
  mutating func isPossible(_ conditions: [Diagram], domain: Elimination.Domain = .interviews) -> Bool {
    guard let factors = joined(conditions) else { return false }
    var elimination = Elimination(.exists, domain: domain)
    return elimination.run(factors, in: &self) == .count(1)
  }

  /// The conditions in few factors; nil if it is plain that they cannot hold together.
  mutating func joined(_ conditions: [Diagram]) -> [Diagram]? {
    var core = Diagram.always
    var apart: [Diagram] = []
    for condition in conditions {
      let before = store.count
      let next = store.and(core, condition)
      if next == .never { return nil }
      if store.count - before > Self.greatestGrowth { apart.append(condition) } else { core = next }
    }
    return [core] + apart
  }

  /// The first way in which a formula can hold: conditions that some answers meet.
  mutating func firstWay(_ formula: Formula, domain: Elimination.Domain = .interviews) -> [Diagram]? {
    var found: [Diagram]?
    formula.ways { conditions in
      if store.isExhausted { return .stop }
      guard isPossible(conditions, domain: domain) else { return .on }
      found = conditions
      return .stop
    }
    return found
  }
}
