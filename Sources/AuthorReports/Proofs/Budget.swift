internal import FlowAnalysis

/// How much the proofs of each questionnaire may cost together: of 25 units, each about a second and 10 MB.
public struct Budget: Hashable, Sendable {
  /// The units that are given where nobody says how many.
  public static let usual = 25
  private static let stepsOfUnit = 4_000_000
  private static let nodesOfUnit = 100_000
  /// More than a machine has.
  private static let mostUnits = 1_000

  /// The units that it was given.
  let units: Int
  /// Whether it had more, if the whole check had.
  let isCut: Bool
  /// The steps that are left.
  private var steps: Int

  /// A budget of so many units, which are fewer than were asked for if it `isCut`.
  public init(units: Int = Budget.usual, isCut: Bool = false) {
    self.isCut = isCut
    self.units = min(max(units, 0), Self.mostUnits)
    steps = self.units * Self.stepsOfUnit
  }

  /// What a look at one questionnaire may cost now.
  var limits: Analysis.Limits { Analysis.Limits(nodes: units * Self.nodesOfUnit, steps: steps) }

  mutating func spend(_ count: Int) { steps = max(steps - count, 0) }
}

extension Shortage {
  /// What it cost and why it was given up, for an author: "24 questions together are more than 800,000 nodes hold".
  var text: String {
    let reached =
      switch kind {
      case .nodes: "no more memory may be taken"
      case .steps: "no more work may be done"
      case .depth: "answers stand on each other too deep"
      }
    return "\(questions) questions together: \(reached) after \(steps) steps and \(nodes) diagram nodes"
  }

  /// What would make it decidable.
  func help(_ budget: Budget) -> String {
    let split = "let fewer questions stand in one condition, as with a flag for each reason"
    if kind == .depth { return split }
    if budget.isCut { return "give the whole check more with --in-all, or check fewer files at once" }
    return "give the proofs more with --budget \(max(budget.units, 1) * 4), or " + split
  }
}
