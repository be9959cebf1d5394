/// Conditions joined without building one diagram of them: "`smoke` is left out, and no emergency holds" is
/// `.all([.holds(leftOut), .holds(not fire), …])`.
indirect enum Formula: Sendable {
  case holds(Diagram)
  case all([Formula])
  case any([Formula])

  /// The lists of conditions that hold together, one way after another, for the body to take; it stops when the body
  /// says so.
  ///
  /// What holds in every way comes first, so that a way that cannot be is left early.
  func ways(_ body: ([Diagram]) -> WayOn) {
    _ = Self.walk([self], [], body)
  }

  /// What to do with a list of conditions that is being put together.
  enum WayOn {
    case on
    /// Nothing more needs to be added: it cannot be.
    case back
    case stop
  }

  private static func walk(_ open: [Formula], _ held: [Diagram], _ body: ([Diagram]) -> WayOn) -> Bool {
    var held = held
    var choices: [[Formula]] = []
    var open = open
    while !open.isEmpty {
      switch open.removeFirst() {
      case .holds(.never): return true
      case .holds(.always): continue
      case .holds(let diagram): held.append(diagram)
      case .all(let parts): open = parts + open
      case .any(let parts): choices.append(parts)
      }
    }
    guard let choice = choices.min(by: { $0.count < $1.count }),
      let place = choices.firstIndex(where: { $0.count == choice.count })
    else { return body(held) != .stop }
    choices.remove(at: place)
    let rest = choices.map { Formula.any($0) }
    for part in choice {
      guard walk([part] + rest, held, body) else { return false }
    }
    return true
  }
}

extension Encoding {
  /// How many nodes a product may add before its factors are kept apart.
  private static let greatestGrowth = 2_000
  /// How many steps it may take.
  private static let greatestSteps = 40_000

  /// Whether some answers meet all conditions.
  mutating func isPossible(_ conditions: [Diagram], domain: Elimination.Domain = .interviews) -> Bool {
    if let isPossible = plainly(conditions) { return isPossible }
    if contradictsFirst(conditions) { return false }
    if domain == .interviews, let isPossible = searched(conditions, steps: 300) { return isPossible }
    guard let factors = joined(conditions) else { return false }
    if domain == .interviews, let isPossible = searched(factors, steps: 1_000, tries: 8) { return isPossible }
    var elimination = Elimination(.exists, domain: domain)
    return elimination.run(factors, in: &self) == .count(1)
  }

  /// Whether a single condition can be met, where that is plain: no answer that it reads is kept from being given.
  private func plainly(_ conditions: [Diagram]) -> Bool? {
    guard conditions.count < 2, standing.isEmpty else { return nil }
    let condition = conditions.first ?? .always
    return store.isFree(condition) ? condition != .never : nil
  }

  /// Whether the first condition and another cannot hold together: mostly that is why all cannot.
  private mutating func contradictsFirst(_ conditions: [Diagram]) -> Bool {
    guard let first = conditions.first else { return false }
    for condition in conditions.dropFirst() where !store.meet(first, condition) { return true }
    return false
  }

  /// Whether an interview meets all conditions, if that is seen in so many steps from the first value of each question
  /// on, from the last, or in one of some tries from any: what is deep behind one value is near behind another.
  private mutating func searched(_ conditions: [Diagram], steps: Int, tries: UInt64 = 0) -> Bool? {
    guard let open = open(conditions) else { return false }
    if open.isEmpty { return true }
    for order in [.first, .last] + (0..<tries).map({ InterviewSearch.Order.any(seed: $0) }) {
      var search = InterviewSearch(self, steps: steps, order: order)
      let verdict = search.run(open)
      store.spend(search.stepsTaken)
      switch verdict {
      case .found: return true
      case .none: return false
      case .gaveUp: continue
      }
    }
    return nil
  }

  /// The conditions in few factors; nil if it is plain that they cannot hold together.
  mutating func joined(_ conditions: [Diagram]) -> [Diagram]? {
    var core = Diagram.always
    var apart: [Diagram] = []
    for condition in conditions {
      let before = store.count
      let next = store.apply(.and, core, condition, within: Self.greatestSteps)
      if next == .never { return nil }
      if let next, store.count - before <= Self.greatestGrowth {
        core = next
      } else {
        apart.append(condition)
      }
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
