internal import QuestionnaireCore

extension Test {
  /// Whether the test holds of one value, as the engine reads it; nil if it does not fit.
  func holds(of value: AnswerValue, in map: BodyMap) -> Bool? {
    switch (self, value) {
    case (.yesNo(_, let wanted), .yes): wanted
    case (.yesNo(_, let wanted), .no): !wanted
    case (.choice(_, let wanted), .option(let option, _)): wanted.contains(option)
    case (.quantity(_, let comparison, let literal), .quantity(let quantity)):
      quantity.compares(comparison, literal)
    case (.number(_, let comparison, let literal), .number(let number)): comparison.holds(number, literal)
    case (.number(_, let comparison, let literal), .scale(let step)):
      comparison.holds(DecimalNumber(step), literal)
    case (.regions(_, let quantifier, let wanted), .regions(let regions)):
      quantifier.holds(wanted, regions.contains)
    case (.sites(_, let quantifier, let wanted), .regions(let regions)):
      quantifier.holds(wanted, map.sites(of: regions).contains)
    case (.count(_, let comparison, let number), .regions(let regions)):
      comparison.holds(regions.count, number)
    case (.countSites(_, let comparison, let number), .regions(let regions)):
      comparison.holds(map.sites(of: regions).count, number)
    case (.sitesAdjoin, .regions(let regions)): map.adjoin(map.sites(of: regions))
    case (.sitesOnOneSide, .regions(let regions)): map.areOnOneSide(map.sites(of: regions))
    default: nil
    }
  }

  /// Whether it looks at an answer, and not only at whether there is one.
  var readsValue: Bool {
    switch self {
    case .state, .topic, .triage, .derived: false
    default: true
    }
  }

  /// Whether it looks at the sites of regions.
  var readsSites: Bool {
    switch self {
    case .sites, .countSites, .sitesAdjoin, .sitesOnOneSide: true
    default: false
    }
  }

  var members: (quantifier: Quantifier, names: [String])? {
    switch self {
    case .includes(_, let quantifier, let options): (quantifier, options.map(\.rawValue))
    case .regions(_, let quantifier, let regions): (quantifier, regions.map(\.rawValue))
    default: nil
    }
  }
}

extension Test.Quantifier {
  /// Whether a list that is wholly known includes any, all or none of what is wanted.
  func holds<Value>(_ wanted: [Value], _ includes: (Value) -> Bool) -> Bool {
    switch self {
    case .any: wanted.contains(where: includes)
    case .all: wanted.allSatisfy(includes)
    case .none: !wanted.contains(where: includes)
    }
  }
}
