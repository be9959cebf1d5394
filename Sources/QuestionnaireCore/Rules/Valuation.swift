/// What the answers make of conditions: each is true, false or unknown, after Kleene's strong three-valued logic.
///
/// While "Do you have a fever?" is ahead, `fever is yes and cough is no` is unknown if the person has no cough, and
/// already false if they have one.
struct Valuation: Sendable {
  let questionnaire: Questionnaire
  /// Where each item stands, by place.
  var statuses: [QuestionStatus]
  /// What is known of each derived value, by place: each rests on those before it, so each is worked out once.
  private(set) var derived: [DerivedState]
  /// What was worked out, by the places of the items, exactly.
  private(set) var computed: [Int: ComputedResult] = [:]
  /// Whether answers count as not known: then only what nobody answered, and what was denied, can make anything true.
  var hidesAnswers = false
  /// What is known of the outcome: flags that hold and topics that are shown. Nil while it is being worked out.
  var outcome: Conclusion?

  /// What the flags and topics come to, which tests of topics and triage read.
  struct Conclusion: Sendable {
    let topics: Set<TopicID>
    let level: TriageLevel
  }

  init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    statuses = Array(repeating: .ahead, count: questionnaire.content.items.count)
    derived = Array(repeating: .unknown, count: questionnaire.content.derived.count)
    workOutDerived(at: -1)
  }

  /// Works out an item that is worked out; ahead of an answer that it rests on, nothing is known of it.
  mutating func workOut(at place: Int) {
    guard let value = questionnaire.content.items[place].computed else { return }
    let isAhead = value.tests.contains { test in
      test.linkId.flatMap { questionnaire.itemIndex[$0] }.map { statuses[$0] == .ahead } ?? false
    }
    guard !isAhead else { return }
    let result = result(of: value)
    computed[place] = result
    statuses[place] = result.map { QuestionStatus.answered($0.answer) } ?? .unknown
  }

  func truth(of condition: Condition) -> Truth {
    switch condition {
    case .test(let test): return truth(of: test)
    case .not(let part): return !truth(of: part)
    case .all(let parts):
      var least = Truth.true
      for part in parts where least != .false { least = min(least, truth(of: part)) }
      return least
    case .any(let parts):
      var greatest = Truth.false
      for part in parts where greatest != .true { greatest = max(greatest, truth(of: part)) }
      return greatest
    }
  }

  /// Works out the derived values that stand at an item, once it has been passed.
  mutating func workOutDerived(at item: Int) {
    for place in questionnaire.derivedAt[item] ?? [] {
      derived[place] = state(of: questionnaire.content.derived[place])
    }
  }

  /// Works out all derived values, as far as they are known.
  mutating func workOutDerived() {
    for place in derived.indices { derived[place] = state(of: questionnaire.content.derived[place]) }
  }

  private func state(of derived: DerivedValue) -> DerivedState {
    for option in derived.cases {
      switch truth(of: option.when) {
      case .true: return .value(option.value)
      case .unknown: return .unknown
      case .false: continue
      }
    }
    return .noValue
  }

  /// Whether an option is offered: unless its condition is definitely false.
  func isOffered(_ option: AnswerOption) -> Bool { option.when.map { truth(of: $0) != .false } ?? true }

  private func status(of id: LinkID) -> QuestionStatus {
    questionnaire.itemIndex[id].map { statuses[$0] } ?? .notAsked
  }

  private func truth(of test: Test) -> Truth {
    switch test {
    case .state(let id, let state): return status(of: id).truth(of: state)
    case .derived(let id, let values):
      guard let place = questionnaire.derivedPlace(id) else { return .unknown }
      switch derived[place] {
      case .value(let value): return Truth(values.contains(value))
      case .noValue: return .false
      case .unknown: return .unknown
      }
    case .topic(let id): return outcome.map { Truth($0.topics.contains(id)) } ?? .unknown
    case .triage(let comparison, let level):
      return outcome.map { Truth(comparison.holds($0.level, level)) } ?? .unknown
    default:
      guard let id = test.linkId else { return .unknown }
      if hidesAnswers, !test.isDenial { return .unknown }
      if case .number(_, let comparison, let literal) = test, !computed.isEmpty,
        let place = questionnaire.itemIndex[id], case .number(let exact)? = computed[place]
      {
        return Truth(comparison.holds(exact, Fraction(literal)))
      }
      switch status(of: id) {
      case .answered(let value): return test.truth(of: value, in: questionnaire)
      case .lines(let lines): return test.truth(of: lines)
      case .ahead, .notAsked, .unknown, .declined: return .unknown
      }
    }
  }
}

extension Valuation {
  /// Whether a condition holds if every test of a question that has no answer counts as not fulfilled; unknown while
  /// what it reads is ahead.
  func isFulfilled(_ condition: Condition) -> Truth {
    switch condition {
    case .test(let test):
      let truth = truth(of: test)
      return truth == .unknown && !isAhead(test) ? .false : truth
    case .not(let part): return !isFulfilled(part)
    case .all(let parts): return parts.map(isFulfilled).min() ?? .true
    case .any(let parts): return parts.map(isFulfilled).max() ?? .false
    }
  }

  /// Whether a test reads a question whose turn is still to come, or whose lines are still being asked.
  private func isAhead(_ test: Test) -> Bool {
    questionnaire.places(readBy: [test]).contains { place in
      switch statuses[place] {
      case .ahead: true
      case .lines(let lines): !lines.isSettled
      case .notAsked, .unknown, .declined, .answered: false
      }
    }
  }
}

extension Test.Quantifier {
  /// Whether a list includes any, all or none of what is wanted.
  func truth<Value>(_ wanted: [Value], _ includes: (Value) -> Truth) -> Truth {
    let verdicts = wanted.map(includes)
    return switch self {
    case .any: verdicts.max() ?? .false
    case .all: verdicts.min() ?? .true
    case .none: !(verdicts.max() ?? .false)
    }
  }
}

extension Test {
  /// Whether it holds of who denied something: "includes none of".
  fileprivate var isDenial: Bool {
    switch self {
    case .includes(_, .none, _), .regions(_, .none, _), .sites(_, .none, _): true
    default: false
    }
  }

  /// Whether the test holds of an answer. A test that does not fit the answer is unknown.
  func truth(of value: AnswerValue, in questionnaire: Questionnaire) -> Truth {
    switch (self, value) {
    case (.yesNo(_, let wanted), .yes): Truth(wanted)
    case (.yesNo(_, let wanted), .no): Truth(!wanted)
    case (.choice(_, let wanted), .option(let option, _)): Truth(wanted.contains(option))
    case (.includes(_, let quantifier, let wanted), .options(let options, _)):
      quantifier.truth(wanted) { Truth(options.contains($0)) }
    case (.count(let id, let comparison, let number), .options(let options, _)):
      Truth(comparison.holds(countable(options, of: id, in: questionnaire), number))
    case (.count(_, let comparison, let number), .regions(let regions)):
      Truth(comparison.holds(regions.count, number))
    case (.regions(_, let quantifier, let wanted), .regions(let regions)):
      quantifier.truth(wanted) { Truth(regions.contains($0)) }
    case (.quantity(_, let comparison, let literal), .quantity(let quantity)):
      Truth(quantity.compares(comparison, literal))
    case (.number(_, let comparison, let literal), .number(let number)):
      Truth(comparison.holds(number, literal))
    case (.number(_, let comparison, let literal), .scale(let step)):
      Truth(comparison.holds(DecimalNumber(step), literal))
    case (_, .regions(let regions)):
      truth(ofSites: questionnaire.content.bodyMap.sites(of: regions), in: questionnaire.content.bodyMap)
    default: .unknown
    }
  }

  /// Whether the test holds of a list that was answered line by line.
  func truth(of lines: LineAnswers) -> Truth {
    switch self {
    case .includes(_, let quantifier, let wanted): quantifier.truth(wanted, lines.includes)
    case .count(_, let comparison, let number): lines.count(comparison, number)
    default: .unknown
    }
  }

  private func truth(ofSites sites: Set<SiteID>, in map: BodyMap) -> Truth {
    switch self {
    case .sites(_, let quantifier, let wanted): quantifier.truth(wanted) { Truth(sites.contains($0)) }
    case .countSites(_, let comparison, let number): Truth(comparison.holds(sites.count, number))
    case .sitesAdjoin: Truth(map.adjoin(sites))
    case .sitesOnOneSide: Truth(map.areOnOneSide(sites))
    default: .unknown
    }
  }

  private func countable(_ options: [OptionID], of id: LinkID, in questionnaire: Questionnaire) -> Int {
    guard let question = questionnaire.item(id)?.question else { return options.count }
    return options.count { question.option($0)?.isExclusive != true }
  }
}

/// Kleene's three truth values. `and` is the least, `or` the greatest, in the order false, unknown, true.
///
/// `age >= 65 years` is unknown before the age is asked and for whoever does not know it; a guard lets an item be asked
/// only when it is true.
public enum Truth: Int, Hashable, Comparable, Sendable, CaseIterable {
  case `false`
  case unknown
  case `true`

  /// The definite value.
  public init(_ value: Bool) { self = value ? .true : .false }

  /// True becomes false, false true; unknown stays.
  public static prefix func ! (value: Truth) -> Truth {
    switch value {
    case .false: .true
    case .unknown: .unknown
    case .true: .false
    }
  }

  /// Order: false, unknown, true.
  public static func < (left: Truth, right: Truth) -> Bool { left.rawValue < right.rawValue }
}
