/// One test of a question, a derived value, the triage or the topics.
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
