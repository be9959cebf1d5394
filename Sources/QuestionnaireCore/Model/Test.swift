/// One test of a question, a derived value, the triage or the topics.
///
/// `special includes any of [device, restless]` is `.includes("special", .any, ["device", "restless"])`.
public enum Test: Hashable, Sendable {
  /// How two amounts are compared.
  public enum Comparison: String, Hashable, Sendable, CaseIterable {
    case less = "<"
    case lessOrEqual = "<="
    case equal = "="
    case greaterOrEqual = ">="
    case greater = ">"

    /// Whether the comparison holds.
    public func holds<Value: Comparable>(_ left: Value, _ right: Value) -> Bool {
      switch self {
      case .less: left < right
      case .lessOrEqual: left <= right
      case .equal: left == right
      case .greaterOrEqual: left >= right
      case .greater: left > right
      }
    }
  }

  /// How a list is looked at.
  public enum Quantifier: String, Hashable, Sendable, CaseIterable {
    case any
    case all
    case none
  }

  /// What a test of state asks.
  public enum State: String, Hashable, Sendable, CaseIterable {
    case answered
    case unknown
    case declined
    case notAsked = "not asked"
    case notAnswered = "not answered"
  }

  case yesNo(LinkID, Bool)
  /// A choice is one of the options.
  case choice(LinkID, [OptionID])
  /// A derived value is one of the values.
  case derived(LinkID, [OptionID])
  /// Choices include any, all or none of the options.
  case includes(LinkID, Quantifier, [OptionID])
  /// A region, or regions, include any, all or none of these.
  case regions(LinkID, Quantifier, [RegionID])
  case sites(LinkID, Quantifier, [SiteID])
  /// How many options or regions; exclusive options count 0.
  case count(LinkID, Comparison, Int)
  case countSites(LinkID, Comparison, Int)
  /// Two or more sites that form one connected piece.
  case sitesAdjoin(LinkID)
  /// All lateral sites on one side, at least one, and no midline site but those that do not speak against it.
  case sitesOnOneSide(LinkID)
  /// An age or a duration, compared in the literal's own unit, in completed units.
  case quantity(LinkID, Comparison, Quantity)
  /// A number or a scale.
  case number(LinkID, Comparison, DecimalNumber)
  case state(LinkID, State)
  /// The topic is shown. Only where conditions are read after the interview's state is known.
  case topic(TopicID)
  /// The triage level compared. Only where conditions are read after the interview's state is known.
  case triage(Comparison, TriageLevel)

  /// The question or derived value that is tested.
  public var linkId: LinkID? {
    switch self {
    case .yesNo(let id, _), .choice(let id, _), .derived(let id, _), .includes(let id, _, _),
      .regions(let id, _, _), .sites(let id, _, _), .count(let id, _, _), .countSites(let id, _, _),
      .sitesAdjoin(let id), .sitesOnOneSide(let id), .quantity(let id, _, _), .number(let id, _, _),
      .state(let id, _):
      id
    case .topic, .triage: nil
    }
  }
}

/// Which tests fit a question: those of its kind, and of its options only those that it has.
struct TestKind {
  private let id: LinkID
  private let kind: Question.Kind
  /// Looking one up in a list of hundreds of medicines, once for every test, would be most of opening a questionnaire.
  private let options: Set<OptionID>

  init(_ question: Question) {
    id = question.linkId
    kind = question.kind
    options = Set(question.options.map(\.id))
  }

  /// What is wrong with a test of the question: it does not fit its kind, or names a value that does not exist.
  func defects(of test: Test, bodyMap: BodyMap, in owner: String) -> [IllFormedQuestionnaire.Defect] {
    func missing<Named>(
      _ names: [Identifier<Named>], _ isKnown: (Identifier<Named>) -> Bool
    ) -> [IllFormedQuestionnaire.Defect] {
      names.filter { !isKnown($0) }.map { .unknownValue($0.rawValue, of: id, in: owner) }
    }
    switch (test, kind) {
    case (.state, _), (.yesNo, .yesNo), (.quantity, .age), (.quantity, .duration), (.number, .number),
      (.number, .scale), (.count, .choices), (.count, .regions), (.countSites, .regions),
      (.countSites, .region), (.sitesAdjoin, .regions), (.sitesOnOneSide, .regions),
      (.sitesOnOneSide, .region):
      return []
    case (.choice(_, let options), .choice), (.includes(_, _, let options), .choices):
      return missing(options, self.options.contains)
    case (.regions(_, _, let regions), .region), (.regions(_, _, let regions), .regions):
      return missing(regions) { bodyMap.region($0) != nil }
    case (.sites(_, _, let sites), .region), (.sites(_, _, let sites), .regions):
      return missing(sites) { bodyMap.site($0) != nil }
    default: return [.wrongKind(id, in: owner)]
    }
  }
}

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
