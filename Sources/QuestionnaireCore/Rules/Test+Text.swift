extension Test {
  /// The test in the language of question files.
  public var text: String {
    switch self {
    case .yesNo(let id, let value): "\(id) is \(value ? "yes" : "no")"
    case .choice(let id, let options), .derived(let id, let options):
      options.count == 1 ? "\(id) is \(options[0])" : "\(id) is any of \(Self.list(options))"
    case .includes(let id, let quantifier, let options): Self.includes("\(id)", quantifier, options)
    case .regions(let id, let quantifier, let regions): Self.includes("\(id)", quantifier, regions)
    case .sites(let id, let quantifier, let sites): Self.includes("sites(\(id))", quantifier, sites)
    case .count(let id, let comparison, let number): "count \(id) \(comparison.rawValue) \(number)"
    case .countSites(let id, let comparison, let number):
      "count sites(\(id)) \(comparison.rawValue) \(number)"
    case .sitesAdjoin(let id): "sites(\(id)) adjoin"
    case .sitesOnOneSide(let id): "sites(\(id)) on one side"
    case .quantity(let id, let comparison, let quantity): "\(id) \(comparison.rawValue) \(quantity)"
    case .number(let id, let comparison, let number): "\(id) \(comparison.rawValue) \(number)"
    case .state(let id, let state): "\(id) is \(state.rawValue)"
    case .topic(let id): "topic \(id)"
    case .triage(.equal, let level): "triage is \(level.name)"
    case .triage(let comparison, let level): "triage \(comparison.rawValue) \(level.name)"
    }
  }

  private static func includes<Kind>(
    _ subject: String, _ quantifier: Quantifier, _ names: [Identifier<Kind>]
  ) -> String {
    quantifier == .any && names.count == 1
      ? "\(subject) includes \(names[0])" : "\(subject) includes \(quantifier.rawValue) of \(list(names))"
  }

  private static func list<Kind>(_ names: [Identifier<Kind>]) -> String {
    "[\(names.map(\.rawValue).joined(separator: ", "))]"
  }
}
