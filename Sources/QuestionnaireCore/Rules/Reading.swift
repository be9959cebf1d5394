/// What conditions read: the questionnaire, and where every question stands.
struct Reading: Sendable {
  /// The questionnaire.
  let questionnaire: Questionnaire
  /// Where each item stands, by place.
  var statuses: [QuestionStatus]
  /// What is known of each derived value, by place: each rests on those before it, so each is worked out once.
  private(set) var derived: [DerivedState]
  /// What is known of the outcome: flags that hold and topics that are shown. Nil while it is being worked out.
  var outcome: Outcome?

  /// The outcome that tests of topics and triage read.
  struct Outcome: Sendable {
    let topics: Set<TopicID>
    let level: TriageLevel
  }

  init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    statuses = Array(repeating: .ahead, count: questionnaire.content.items.count)
    derived = Array(repeating: .unknown, count: questionnaire.content.derived.count)
    workOutDerived(at: -1)
  }

  /// Whether a condition holds.
  func truth(of condition: Condition) -> Truth {
    switch condition {
    case .test(let test):
      return truth(of: test)
    case .not(let part):
      return !truth(of: part)
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
      switch status(of: id) {
      case .answered(let value): return test.truth(of: value, in: questionnaire)
      case .lines(let lines): return test.truth(of: lines)
      case .ahead, .notAsked, .unknown, .declined: return .unknown
      }
    }
  }
}
