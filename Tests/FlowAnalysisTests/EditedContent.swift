import QuestionnaireCore

/// Questionnaires with one test changed somewhere in their conditions.
struct EditedContent {
  private let content: QuestionnaireContent
  /// All tests, in the order in which they are numbered.
  let tests: [Test]

  init(_ content: QuestionnaireContent) {
    self.content = content
    var tests: [Test] = []
    _ = content.mappingTests { test in
      tests.append(test)
      return .test(test)
    }
    self.tests = tests
  }

  /// What it says with each test changed.
  func content(_ change: (Test) -> Condition) -> QuestionnaireContent { content.mappingTests(change) }

  /// The questionnaire with a condition in place of the test of a number; nil if that is none.
  func questionnaire(_ place: Int, _ other: Condition) -> Questionnaire? {
    var number = -1
    let edited = content.mappingTests { test in
      number += 1
      return number == place ? other : .test(test)
    }
    return try? Questionnaire(edited)
  }
}

extension Test {
  /// The same with its boundary moved by one unit up or down; nil if it has none.
  func moved(up: Bool) -> Test? {
    switch self {
    case .number(let id, let comparison, let number):
      return .number(id, comparison, DecimalNumber(thousandths: number.thousandths + (up ? 1_000 : -1_000)))
    case .quantity(let id, let comparison, let quantity):
      var parts = quantity.parts
      guard let last = parts.popLast(), up || last.count > 0 else { return nil }
      let moved = Quantity(parts + [.init(last.count + (up ? 1 : -1), last.unit)])
      return moved.map { .quantity(id, comparison, $0) }
    case .count(let id, let comparison, let number): return .count(id, comparison, number + (up ? 1 : -1))
    default: return nil
    }
  }
}

extension QuestionnaireContent {
  fileprivate func mappingTests(_ change: (Test) -> Condition) -> QuestionnaireContent {
    var edited = self
    edited.items = items.map { item in
      let guardCondition = item.guardCondition.mapping(change)
      guard let question = item.question else {
        return Item(linkId: item.linkId, kind: item.kind, guard: guardCondition, group: item.group)
      }
      let options = question.options.map { $0.offered(when: $0.when?.mapping(change)) }
      return Item(
        linkId: item.linkId, kind: .question(question.with(options: options)), guard: guardCondition,
        group: item.group, parent: item.parent)
    }
    edited.derived = derived.map { value in
      DerivedValue(
        linkId: value.linkId, record: value.record,
        cases: value.cases.map { DerivedValue.Case($0.value, when: $0.when.mapping(change)) })
    }
    edited.flags = flags.map { flag in
      Flag(
        id: flag.id, level: flag.level, when: flag.when.mapping(change), title: flag.title, text: flag.text,
        act: flag.act, replaces: flag.replaces, isFirst: flag.isFirst)
    }
    edited.topics = topics.map { topic in
      func lines(_ lines: [Topic.Line]) -> [Topic.Line] {
        lines.map { Topic.Line(when: $0.when.mapping(change), $0.text, isLeading: $0.isLeading) }
      }
      let brief = topic.inBrief.map { brief in
        Topic.InBrief(
          brief.lines, remember: brief.remember.map { .init(when: $0.when.mapping(change), $0.text) })
      }
      return Topic(
        id: topic.id, title: topic.title, shownWhen: topic.shownWhen.mapping(change),
        unless: topic.unless?.mapping(change), neverWhen: topic.neverWhen?.mapping(change),
        place: topic.place, inBrief: brief, isFallback: topic.isFallback, because: lines(topic.because),
        but: lines(topic.but), sections: topic.sections, askYourDoctor: lines(topic.askYourDoctor))
    }
    edited.claims = claims.map { claim in
      Claim(
        name: claim.name, when: claim.when.mapping(change), then: claim.then.mapping(change),
        known: claim.known)
    }
    return edited
  }
}

extension Condition {
  fileprivate func mapping(_ change: (Test) -> Condition) -> Condition {
    switch self {
    case .all(let parts): .all(parts.map { $0.mapping(change) })
    case .any(let parts): .any(parts.map { $0.mapping(change) })
    case .not(let part): .not(part.mapping(change))
    case .test(let test): change(test)
    }
  }
}
