import PlainText
import QuestionnaireCore

/// Says with tests of single answers what a condition of question files says with three truth values.
///
/// `age < 2 years or not (fever is yes)` holds if the age is below 24 months, or `fever` has the answer no; "not known" to
/// either is no reason. What must *not hold for sure* is said by all the answers that leave it open, and by the conditions
/// under which the question is not asked.
struct ConditionTranslation {
  /// What is wanted of a condition.
  enum Verdict {
    /// It is true.
    case holds
    /// It is false.
    case fails
    /// It is false or unknown.
    case notHolds
    /// It is true or unknown.
    case notFails

    var opposite: Verdict {
      switch self {
      case .holds: .fails
      case .fails: .holds
      case .notHolds: .notFails
      case .notFails: .notHolds
      }
    }

    /// Whether what is wanted of "and" is wanted of every part.
    var isOfEvery: Bool { self == .holds || self == .notFails }
  }

  let content: QuestionnaireContent
  let places: [LinkID: Int]
  /// The unit of each age and duration that a condition reads.
  let scales: [LinkID: QuantityScale]
  /// What is worked out of the answers to each item, in the order in which it was first wanted.
  var computed: [String: [ComputedTest]] = [:]
  /// Questions that are the same as an earlier one, whatever is answered: they are not exported.
  private(set) var aliases: [LinkID: LinkID] = [:]
  /// When questions are not asked, where that is more than one clause: each is an item of its own.
  private(set) var unasked: [LinkID: Requirement] = [:]
  /// When questions take over an answer, where options of the two are offered on conditions of their own.
  var taken: [LinkID: [Requirement]] = [:]
  private var absences: [LinkID: Requirement] = [:]

  init(_ content: QuestionnaireContent) throws(InexactExport) {
    self.content = content
    places = content.items.places(by: \.linkId)
    var read: [LinkID: [(Test.Comparison, Quantity)]] = [:]
    let first = content.items.reduce(into: [LinkID: LinkID]()) { $0[$1.linkId] = $1.sameAs ?? $1.linkId }
    for test in content.conditions.flatMap(\.tests) {
      guard case .quantity(let id, let comparison, let literal) = test else { continue }
      read[first[id] ?? id, default: []].append((comparison, literal))
    }
    scales = content.items.reduce(into: [:]) { scales, item in
      scales[item.linkId] = read[first[item.linkId] ?? item.linkId].flatMap { QuantityScale($0) }
    }
    try findAliases()
  }

  mutating func requirement(_ condition: Condition, _ verdict: Verdict) throws(InexactExport) -> Requirement {
    switch condition {
    case .not(let part): return try requirement(part, verdict.opposite)
    case .test(let test): return try requirement(test, verdict)
    case .all(let parts): return try joined(parts, verdict, isEvery: verdict.isOfEvery)
    case .any(let parts): return try joined(parts, verdict, isEvery: !verdict.isOfEvery)
    }
  }

  private mutating func joined(_ parts: [Condition], _ verdict: Verdict, isEvery: Bool)
    throws(InexactExport) -> Requirement
  {
    var made: [Requirement] = []
    for part in parts { made.append(try requirement(part, verdict)) }
    return isEvery ? .every(made) : .some(made)
  }

  private mutating func requirement(_ test: Test, _ verdict: Verdict) throws(InexactExport) -> Requirement {
    switch test {
    case .topic, .triage: throw InexactExport(.readsOutcome)
    case .derived(let id, let values):
      guard let value = content.derived.first(where: { $0.linkId == id }) else { return .never }
      return try requirement(value.cases[...], values, verdict)
    case .state(let id, let state):
      return try standing(resolved(id), state, isWanted: verdict.isOfEvery)
    default:
      guard let id = test.linkId else { return .never }
      return try answer(test, resolved(id), verdict)
    }
  }

  /// A derived value is that of its first case that does not fail, if that holds.
  private mutating func requirement(
    _ cases: ArraySlice<DerivedValue.Case>, _ wanted: [OptionID], _ verdict: Verdict
  ) throws(InexactExport) -> Requirement {
    guard let first = cases.first else { return verdict == .holds || verdict == .notFails ? .never : .always }
    let isWanted = wanted.contains(first.value)
    let rest = cases.dropFirst()
    let later: Requirement =
      switch verdict {
      // What comes later than the last wanted value makes no difference.
      case .holds where !rest.contains { wanted.contains($0.value) }: .never
      case .notHolds where !rest.contains { wanted.contains($0.value) }: .always
      default: try requirement(rest, wanted, verdict)
      }
    switch verdict {
    case .holds, .fails:
      let goesOn = Requirement.every([try requirement(first.when, .fails), later])
      return isWanted == (verdict == .holds)
        ? .some([try requirement(first.when, .holds), goesOn]) : goesOn
    case .notHolds, .notFails:
      let goesOn = Requirement.some([try requirement(first.when, .notFails), later])
      return isWanted == (verdict == .notFails)
        ? goesOn : .every([try requirement(first.when, .notHolds), goesOn])
    }
  }

  /// The question that is exported for one.
  func resolved(_ id: LinkID) -> LinkID { aliases[id] ?? id }

  func item(_ id: LinkID) -> Item? { places[id].map { content.items[$0] } }

  // MARK: When an item is asked

  /// When an item is asked: its guard, something to ask, no end before it, no answer to take over.
  mutating func asked(_ item: Item) throws(InexactExport) -> Requirement {
    var parts = [try requirement(item.guardCondition, .holds)]
    parts.append(try notEnded(before: item))
    if let question = item.question, let options = question.optionsForSome {
      var offered: [Requirement] = []
      for option in options { offered.append(try requirement(option, .notFails)) }
      parts.append(.some(offered))
    }
    for source in sources(of: item) {
      var open = [try notAsked(source.linkId)]
      if let together = item.sameIf {
        open.append(try requirement(.test(.yesNo(together, true)), .notHolds))
      }
      for option in try differing(item, source) {
        open.append(.every([try offered(option.own, .notFails), try offered(option.other, .fails)]))
      }
      parts.append(.some(open))
    }
    return .every(parts)
  }

  /// When a question's turn passes without its being asked.
  mutating func notAsked(_ id: LinkID) throws(InexactExport) -> Requirement {
    if let known = absences[id] { return known }
    guard let item = item(id) else { return .always }
    var parts = [try requirement(item.guardCondition, .notHolds)]
    for end in ends(before: item) { parts.append(try asked(end)) }
    if let question = item.question, let options = question.optionsForSome {
      var withheld: [Requirement] = []
      for option in options { withheld.append(try requirement(option, .fails)) }
      parts.append(.every(withheld))
    }
    var absence = Requirement.some(parts)
    if (Clauses(absence, atMost: 40)?.list.count ?? .max) > 1 {
      unasked[id] = absence
      absence = .test(.isTrue(ItemName.unasked(id.rawValue)))
    }
    absences[id] = absence
    return absence
  }

  private mutating func notEnded(before item: Item) throws(InexactExport) -> Requirement {
    var parts: [Requirement] = []
    for end in ends(before: item) { parts.append(try requirement(end.guardCondition, .notHolds)) }
    return .every(parts)
  }

  private func ends(before item: Item) -> [Item] {
    content.items.prefix { $0.linkId != item.linkId }.filter(\.isEnd)
  }

  /// An item that asks what an earlier one asks, of the same people and with the same options, is that one.
  private mutating func findAliases() throws(InexactExport) {
    for item in content.items {
      guard let first = item.sameAs, let source = self.item(first) else { continue }
      guard item.question?.options.map(\.id) == source.question?.options.map(\.id) else {
        throw InexactExport(.differentOptions, of: "\(item.linkId)")
      }
      guard item.sameIf == nil, try differing(item, source).isEmpty,
        try requirement(item.guardCondition, .holds) == requirement(source.guardCondition, .holds)
      else { continue }
      aliases[item.linkId] = first
    }
  }
}

extension QuestionnaireContent {
  /// Every condition that is exported.
  fileprivate var conditions: [Condition] {
    items.flatMap { [$0.guardCondition] + ($0.question?.options ?? []).compactMap(\.when) }
      + flags.map(\.when) + derived.flatMap(\.cases).map(\.when)
  }
}

extension Item {
  fileprivate var isEnd: Bool { if case .end = kind { true } else { false } }
}

extension Question {
  /// The conditions of the options that say something, if every one has one: nothing may be left to ask.
  var optionsForSome: [Condition]? {
    let options = options.filter { !$0.isExclusive }
    let conditions = options.compactMap(\.when)
    return hasConditionalOptions && conditions.count == options.count ? conditions : nil
  }
}
