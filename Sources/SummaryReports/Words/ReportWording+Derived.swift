import QuestionnaireCore

extension ReportWording {
  /// A derived feature with what it rests on.
  static func derived(_ state: DerivedState, basis: [String]) -> String {
    let value = derived(state)
    return basis.isEmpty ? value : "\(value) (\(basis.joined(separator: "; ")))"
  }

  /// How many sites, and which.
  static func sites(_ names: [String]) -> String {
    let count = names.count == 1 ? "one site" : "\(names.count) sites"
    return "\(count): \(names.joined(separator: " + "))"
  }

  /// Said of sites that form one piece.
  static let touching = "touching each other"
  /// Said of sites on one side of the body.
  static let onOneSide = "all on one side"

  /// What a quantity was compared with.
  static func limit(_ comparison: Test.Comparison, _ limit: String) -> String {
    switch comparison {
    case .less: "under \(limit)"
    case .lessOrEqual: "up to \(limit)"
    case .equal: "exactly \(limit)"
    case .greaterOrEqual: "\(limit) or more"
    case .greater: "over \(limit)"
    }
  }

  /// The same part of both sides of the body.
  static func bothSides(_ part: String) -> String { "right and left \(part)" }
}
