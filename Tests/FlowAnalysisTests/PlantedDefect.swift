import FlowAnalysis
import QuestionnaireCore
import TestSupport

/// A questionnaire in which nothing is wrong, to be changed: an emergency list, pain, a topic and the fallback.
struct Draft {
  var items: [Item] = [
    Sample.item("now", .choices(Sample.options("breathing", "none-of-these"))),
    Sample.item("pain", .yesNo),
  ]
  var derived: [DerivedValue] = []
  var flags: [Flag] = [
    Sample.flag("airway", .emergency, when: .has("now", "breathing")),
    Sample.flag("now-unknown", .sameDay, when: .any([.state("now", .unknown), .state("now", .declined)])),
  ]
  var topics: [Topic] = [
    Topic(
      id: "pains", title: "Pains", shownWhen: .yes("pain"),
      because: [.init(when: .yes("pain"), "there is pain")],
      sections: [.init(.whatItIs, Sample.prose("Pain."))]),
    Sample.fallback,
  ]
  var claims: [Claim] = []

  /// The questionnaire.
  func questionnaire() throws -> Questionnaire {
    var content = QuestionnaireContent(
      id: "draft", version: "1", title: "Draft", summary: "", reviewed: Sample.day, reviewBy: Sample.day,
      guidance: Sample.guidance)
    content.items = items
    content.derived = derived
    content.flags = flags
    content.topics = topics
    content.claims = claims
    content.bodyMap = Sample.body
    return try Questionnaire(content)
  }

  /// Adds a question.
  mutating func ask(
    _ id: LinkID, _ kind: Question.Kind = .yesNo, when: Condition = .always,
    change: (inout Question) -> Void = { _ in }
  ) {
    items.append(Sample.item(id, kind, when: when, change: change))
  }

  /// Adds a page of information or an end.
  mutating func add(_ id: LinkID, _ kind: Item.Kind, when: Condition) {
    items.append(Item(linkId: id, kind: kind, guard: when))
  }

  /// Changes what the first topic says.
  mutating func topic(
    shownWhen: Condition = .yes("pain"), unless: Condition? = nil, never: Condition? = nil,
    place: Topic.Place = .ranked, because: [Condition] = [], leading: [Condition] = [],
    but: [Condition] = [], ask: [Condition] = []
  ) {
    topics[0] = Topic(
      id: "pains", title: "Pains", shownWhen: shownWhen, unless: unless, neverWhen: never, place: place,
      because: because.map { .init(when: $0, "so") }
        + leading.map { .init(when: $0, "sign", isLeading: true) },
      but: but.map { .init(when: $0, "but") },
      sections: [.init(.whatItIs, Sample.prose("Pain."))], askYourDoctor: ask.map { .init(when: $0, "ask") })
  }
}

/// A mistake that was put into a draft, what must be found, and the same without the mistake.
struct PlantedDefect: Sendable {
  let name: String
  let subject: QuestionnairePart
  let isFound: @Sendable (ProofFinding.Fact) -> Bool
  let broken: @Sendable (inout Draft) -> Void
  let mended: @Sendable (inout Draft) -> Void

  init(
    _ name: String, _ subject: QuestionnairePart, _ isFound: @escaping @Sendable (ProofFinding.Fact) -> Bool,
    broken: @escaping @Sendable (inout Draft) -> Void, mended: @escaping @Sendable (inout Draft) -> Void
  ) {
    self.name = name
    self.subject = subject
    self.isFound = isFound
    self.broken = broken
    self.mended = mended
  }

  init(
    _ name: String, _ subject: QuestionnairePart, _ fact: ProofFinding.Fact,
    broken: @escaping @Sendable (inout Draft) -> Void, mended: @escaping @Sendable (inout Draft) -> Void
  ) {
    self.init(name, subject, { $0 == fact }, broken: broken, mended: mended)
  }
}

extension Condition {
  /// A test of state.
  static func state(_ id: LinkID, _ state: Test.State) -> Condition { .test(.state(id, state)) }
  /// A choice is an option.
  static func choice(_ id: LinkID, _ option: OptionID) -> Condition { .test(.choice(id, [option])) }
  /// An age or a duration compared with years.
  static func years(_ id: LinkID, _ comparison: Test.Comparison, _ years: Int) -> Condition {
    Quantity([.init(years, .years)]).map { .test(.quantity(id, comparison, $0)) } ?? .any([])
  }
  /// A derived value is a value.
  static func derived(_ id: LinkID, _ value: OptionID) -> Condition { .test(.derived(id, [value])) }
  /// A question is yes.
  static func yes(_ id: LinkID) -> Condition { .test(.yesNo(id, true)) }
  /// A question is no.
  static func no(_ id: LinkID) -> Condition { .test(.yesNo(id, false)) }
  /// A list includes an option.
  static func has(_ id: LinkID, _ option: OptionID) -> Condition { .test(.includes(id, .any, [option])) }
}
