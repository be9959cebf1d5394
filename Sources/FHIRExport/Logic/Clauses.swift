/// A requirement as groups within groups can say it: every clause holds, each by one of its tests.
///
/// `(fever or cough) and age >= 2 years` are two clauses. An item has one of them in its own `enableWhen`; each other one
/// stands on a group around it.
struct Clauses: Hashable, Sendable {
  typealias Clause = Set<AnswerTest>

  /// The clauses, the shortest first; none: it always holds.
  let list: [Clause]

  /// Makes the clauses; nil where there are more than so many on the way.
  init?(_ requirement: Requirement, atMost most: Int) {
    guard let clauses = Self.clauses(of: requirement, most) else { return nil }
    list = clauses
  }

  /// The tests that stand alone: all of them fit into one `enableWhen`.
  var single: [AnswerTest] { list.filter { $0.count == 1 }.flatMap(Array.init) }
  /// The clauses that leave a choice.
  var choices: [Clause] { list.filter { $0.count != 1 } }

  private static func clauses(of requirement: Requirement, _ most: Int) -> [Clause]? {
    switch requirement {
    case .test(let test): return [[test]]
    case .all(let parts):
      var all: [Clause] = []
      for part in parts {
        guard let clauses = clauses(of: part, most) else { return nil }
        all += clauses
        guard all.count <= most else { return nil }
      }
      return shortened(all)
    case .any(let parts):
      var product: [Clause] = [[]]
      var open: [[Clause]] = []
      for part in parts {
        if case .test(let test) = part {
          product[0].insert(test)
        } else {
          guard let clauses = clauses(of: part, most) else { return nil }
          open.append(clauses)
        }
      }
      for clauses in open.sorted(by: { $0.count < $1.count }) {
        guard product.count * clauses.count <= most else { return nil }
        product = shortened(product.flatMap { left in clauses.map { left.union($0) } })
      }
      return shortened(product)
    }
  }

  /// The clauses without those that others make certain, each without tests that others of it make certain.
  private static func shortened(_ clauses: [Clause]) -> [Clause] {
    let short = Set(clauses.map(weakest)).sorted { ($0.count, order($0)) < ($1.count, order($1)) }
    var kept: [Clause] = []
    for clause in short where !kept.contains(where: { implies($0, clause) }) { kept.append(clause) }
    return kept
  }

  private static func order(_ clause: Clause) -> String { clause.map(\.key).sorted().joined() }

  /// Of two tests in one clause of which one makes the other certain, the other is enough.
  private static func weakest(_ clause: Clause) -> Clause {
    guard clause.count > 1 else { return clause }
    let byQuestion = Dictionary(grouping: clause, by: \.question)
    guard byQuestion.values.contains(where: { $0.count > 1 }) else { return clause }
    return clause.filter { test in
      byQuestion[test.question]?.contains { $0 != test && test.implies($0) } != true
    }
  }

  private static func implies(_ left: Clause, _ right: Clause) -> Bool {
    if left.isSubset(of: right) { return true }
    return left.allSatisfy { test in right.contains(test) || right.contains { test.implies($0) } }
  }
}
