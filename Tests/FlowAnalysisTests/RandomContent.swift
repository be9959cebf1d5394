import QuestionnaireCore
import TestSupport

/// Small questionnaires made at random, the same for the same seed.
struct RandomContent {
  private var generator: SeededGenerator
  private var items: [Item] = []
  private var derived: [DerivedValue] = []
  /// How many ways there are to answer everything, about.
  private var size = 1
  private let greatestSize: Int

  init(seed: UInt64, greatestSize: Int) {
    generator = SeededGenerator(seed: seed &* 7_919 &+ 13)
    self.greatestSize = greatestSize
  }

  /// Makes a questionnaire; nil if what came about is none.
  mutating func questionnaire() -> Questionnaire? {
    while items.count < 7, size < greatestSize {
      addItem()
      if chance(5), derived.count < 2 { addDerived() }
    }
    if derived.isEmpty, chance(3) { addDerived() }
    var content = QuestionnaireContent(
      id: "random", version: "1", title: "Random", summary: "", reviewed: Sample.day, reviewBy: Sample.day,
      guidance: Sample.guidance)
    content.items = items
    content.derived = derived
    content.bodyMap = Self.body
    for place in 0..<(1 + number(4)) { content.flags.append(flag(place, behind: content.flags)) }
    var topics = (0..<number(3)).map { topic("topic-\($0)", isFallback: false) }
    topics.insert(topic("general", isFallback: true), at: number(topics.count + 1))
    content.topics = topics
    let ids = topics.map(\.id)
    let known = items.filter { $0.question?.allowsUnknown == true && $0.question?.isAnsweredAtOnce == true }
    content.claims = (0..<number(3)).map { place in
      if !known.isEmpty, chance(3) {
        return Claim(
          name: "claim-\(place)", when: condition(1, outcomes: ids), known: known[number(known.count)].linkId)
      }
      return Claim(
        name: "claim-\(place)", when: condition(1, outcomes: ids), then: condition(1, outcomes: ids))
    }
    return try? Questionnaire(content)
  }

  /// Three regions, three sites.
  static let body = BodyMap(
    regions: [
      Region(id: "face", text: "Face", site: "head", group: "Head"),
      Region(id: "right-hand", text: "Right hand", site: "right-arm", group: "Arms"),
      Region(id: "left-hand", text: "Left hand", site: "left-arm", group: "Arms"),
    ],
    sites: [
      Site(id: "head", text: "Head", side: .middle, isEitherSide: true, neighbours: ["right-arm"]),
      Site(id: "right-arm", text: "Right arm", side: .right, neighbours: ["head"]),
      Site(id: "left-arm", text: "Left arm", side: .left),
    ])

  // MARK: Items

  private mutating func addItem() {
    let id = LinkID("q\(items.count)")
    let guardCondition = chance(2) || items.isEmpty ? Condition.always : condition(1)
    if !items.isEmpty, chance(8) {
      let text = Sample.prose(chance(4) ? "" : "Words.")
      let kind: Item.Kind = chance(2) ? .note(title: "Note", text: text) : .end(title: "End", text: text)
      items.append(
        Item(linkId: id, kind: kind, guard: guardCondition == .always ? condition(1) : guardCondition))
      return
    }
    var question = Question(linkId: id, text: "?", kind: kind())
    if chance(9) { question.allowsUnknown = false }
    question.pertinence = chance(2) ? .never : .always
    addConditions(&question)
    addClearer(&question)
    addDetails(&question)
    items.append(Item(linkId: id, kind: .question(question), guard: guardCondition))
    size *= [2, 3, 3, 4][number(4)]
  }

  private mutating func kind() -> Question.Kind {
    switch number(14) {
    case 0, 1, 2: return .yesNo
    case 3, 4: return .choice(chance(2) ? Sample.options("a", "b") : Sample.options("a", "b", "c"))
    case 5, 6, 7:
      return .choices(
        chance(2) ? Sample.options("x", "y", "none-of-these") : Sample.options("x", "none-of-these"))
    case 8:
      size *= 2
      return .choices(Sample.options("x", "y", "z", "none-of-these"))
    case 9: return .age(limits())
    case 10: return .duration(limits())
    case 11: return .number(numberLimits())
    case 12: return chance(2) ? .scale(low: "low", high: "high") : pick([.text, .date(), .time])
    default:
      size *= 2
      return chance(2) ? .region : .regions
    }
  }

  private mutating func limits() -> Question.QuantityLimits {
    // Limits of ages and durations have tests of their own: lengths can be said in many units.
    Question.QuantityLimits(
      minimum: chance(5) ? years(number(3)) : nil, maximum: chance(5) ? years(6 + number(3)) : nil)
  }

  private mutating func numberLimits() -> Question.NumberLimits {
    let other = items.filter { item in if case .number? = item.question?.kind { true } else { false } }
    return Question.NumberLimits(
      atMost: other.isEmpty || chance(3) ? nil : pick(other.map(\.linkId)),
      minimum: chance(5) ? DecimalNumber(number(3)) : nil,
      maximum: chance(5) ? DecimalNumber(6 + number(3)) : nil)
  }

  /// Options for some people only: some of those that say something, or all.
  private mutating func addConditions(_ question: inout Question) {
    guard !items.isEmpty, !question.options.isEmpty, chance(2) else { return }
    let isForAll = chance(3)
    question = question.with(
      options: question.options.map { option in
        option.isExclusive || !isForAll && chance(2) ? option : option.offered(when: condition(number(2)))
      })
  }

  private mutating func addClearer(_ question: inout Question) {
    guard chance(4) else { return }
    if case .choices(let choices) = question.kind, !chance(3) {
      let lines = choices.options.filter { !$0.isExclusive }
        .map { Question.Clearer.Line(option: $0.id, text: "?") }
      let kept = chance(2) ? some(lines) : lines
      question.clearer = .lines(intro: nil, kept)
      size *= 2
    } else {
      question.clearer = .question(text: "Plainer?", help: nil)
    }
  }

  private mutating func addDetails(_ question: inout Question) {
    guard case .choices(let choices) = question.kind, choices.options.count <= 3, chance(6) else { return }
    var detail = Question(linkId: "how", text: "{option}?", kind: chance(2) ? .text : .yesNo)
    detail.allowsUnknown = chance(2)
    question.details = [detail]
    size *= 2
  }

  private mutating func addDerived() {
    guard !items.isEmpty else { return }
    let id = LinkID("d\(derived.count)")
    let cases = (0..<(1 + number(3))).map { DerivedValue.Case(OptionID("v\($0)"), when: condition(1)) }
    derived.append(DerivedValue(linkId: id, record: "Derived", cases: cases))
  }

  /// A flag that may replace some of those before it that are not more urgent.
  private mutating func flag(_ place: Int, behind others: [Flag]) -> Flag {
    let level = TriageLevel.allCases[[3, 3, 2, 2, 1, 0][number(6)]]
    let calmer = others.filter { $0.level <= level }.map(\.id)
    return Flag(
      id: FlagID("flag-\(place)"), level: level, when: condition(2), title: "Flag",
      text: Sample.prose("Do it."), replaces: calmer.isEmpty || chance(2) ? [] : some(calmer),
      isFirst: chance(4))
  }

  private mutating func topic(_ id: String, isFallback: Bool) -> Topic {
    var because: [Topic.Line] = []
    if chance(2) { because.append(.init(when: condition(1, outcomes: ["general"]), "so")) }
    for _ in 0..<(chance(2) ? number(3) : 0) {
      because.append(.init(when: condition(1), "sign", isLeading: true))
    }
    return Topic(
      id: TopicID(id), title: "Topic", shownWhen: isFallback ? .always : condition(2),
      unless: isFallback || chance(2) ? nil : condition(1), neverWhen: chance(3) ? condition(1) : nil,
      place: [.ranked, .ranked, .overview, .danger][number(4)], isFallback: isFallback, because: because,
      but: chance(3) ? [.init(when: condition(1), "but")] : [],
      sections: chance(4) ? [] : [.init(.whatItIs, Sample.prose("About it."))])
  }

  // MARK: Conditions

  private mutating func condition(_ depth: Int, outcomes: [TopicID] = []) -> Condition {
    if depth > 0, !chance(3) {
      let parts = (0..<(2 + number(2))).map { _ in condition(depth - 1, outcomes: outcomes) }
      let joined: Condition = chance(2) ? .all(parts) : .any(parts)
      return chance(6) ? .not(joined) : joined
    }
    if !outcomes.isEmpty, chance(3) { return outcomeTest(outcomes) }
    if !derived.isEmpty, chance(4) {
      let value = pick(derived)
      return .test(.derived(value.linkId, [pick(value.cases).value]))
    }
    let questions = items.compactMap(\.question)
    guard !questions.isEmpty else { return .always }
    let test = Condition.test(test(of: pick(questions)))
    return chance(5) ? .not(test) : test
  }

  private mutating func outcomeTest(_ topics: [TopicID]) -> Condition {
    if chance(3) { return .test(.topic(pick(topics))) }
    let comparison = pick(Test.Comparison.allCases)
    return .test(.triage(comparison, pick(TriageLevel.allCases)))
  }

  private mutating func test(of question: Question) -> Test {
    let id = question.linkId
    if chance(4) { return .state(id, pick(Test.State.allCases)) }
    let comparison = pick(Test.Comparison.allCases)
    switch question.kind {
    case .yesNo: return .yesNo(id, chance(2))
    case .choice(let choices): return .choice(id, some(choices.options.map(\.id)))
    case .choices(let choices):
      return chance(4)
        ? .count(id, comparison, number(4))
        : .includes(id, pick(Test.Quantifier.allCases), some(choices.options.map(\.id)))
    case .age, .duration: return .quantity(id, comparison, years(1 + number(8)))
    case .number, .scale: return .number(id, comparison, DecimalNumber(1 + number(8)))
    case .date, .time, .text: return .state(id, pick(Test.State.allCases))
    case .region:
      return chance(2)
        ? .regions(id, pick(Test.Quantifier.allCases), some(Self.body.regions.map(\.id)))
        : .sites(id, pick(Test.Quantifier.allCases), some(Self.body.sites.map(\.id)))
    case .regions:
      switch number(6) {
      case 0: return .sitesAdjoin(id)
      case 1: return .sitesOnOneSide(id)
      case 2: return .countSites(id, comparison, number(4))
      case 3: return .count(id, comparison, number(4))
      case 4: return .sites(id, pick(Test.Quantifier.allCases), some(Self.body.sites.map(\.id)))
      default: return .regions(id, pick(Test.Quantifier.allCases), some(Self.body.regions.map(\.id)))
      }
    }
  }

  private func years(_ count: Int) -> Quantity {
    guard let years = Quantity([.init(count, .years)]) else { preconditionFailure("counts are small") }
    return years
  }

  private mutating func some<Element>(_ all: [Element]) -> [Element] {
    let chosen = all.filter { _ in chance(2) }
    return chosen.isEmpty ? [pick(all)] : chosen
  }

  private mutating func pick<Element>(_ all: [Element]) -> Element { all[number(all.count)] }

  private mutating func number(_ limit: Int) -> Int { Int.random(in: 0..<max(limit, 1), using: &generator) }

  /// True once in so many times.
  private mutating func chance(_ of: Int) -> Bool { number(of) == 0 }
}
