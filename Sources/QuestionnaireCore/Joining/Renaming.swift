/// Gives everything in a questionnaire the name it has in an interview about several: of `slow` the question `lasting` is
/// `slow:lasting` there, and a condition that read the one reads the other.
struct Renaming {
  private let prefix: String
  private let isBack: Bool
  /// Topics that are known by the name of another questionnaire's.
  var topics: [TopicID: TopicID] = [:]

  init(_ questionnaire: String) { self.init(questionnaire, isBack: false) }

  /// Gives everything its own name again.
  init(takingBack questionnaire: String) { self.init(questionnaire, isBack: true) }

  private init(_ questionnaire: String, isBack: Bool) {
    prefix = "\(questionnaire)\(QuestionnaireContent.separator)"
    self.isBack = isBack
  }

  func name<Kind>(_ id: Identifier<Kind>) -> Identifier<Kind> {
    guard isBack else { return Identifier(prefix + id.rawValue) }
    return id.rawValue.hasPrefix(prefix) ? Identifier(String(id.rawValue.dropFirst(prefix.count))) : id
  }

  private func topicName(_ id: TopicID) -> TopicID { topics[id] ?? name(id) }

  func condition(_ condition: Condition) -> Condition {
    switch condition {
    case .all(let parts): .all(parts.map(self.condition))
    case .any(let parts): .any(parts.map(self.condition))
    case .not(let part): .not(self.condition(part))
    case .test(let test): .test(self.test(test))
    }
  }

  private func test(_ test: Test) -> Test {
    switch test {
    case .yesNo(let id, let value): .yesNo(name(id), value)
    case .choice(let id, let options): .choice(name(id), options)
    case .derived(let id, let values): .derived(name(id), values)
    case .includes(let id, let quantifier, let options): .includes(name(id), quantifier, options)
    case .regions(let id, let quantifier, let regions): .regions(name(id), quantifier, regions)
    case .sites(let id, let quantifier, let sites): .sites(name(id), quantifier, sites)
    case .count(let id, let comparison, let number): .count(name(id), comparison, number)
    case .countSites(let id, let comparison, let number): .countSites(name(id), comparison, number)
    case .sitesAdjoin(let id): .sitesAdjoin(name(id))
    case .sitesOnOneSide(let id): .sitesOnOneSide(name(id))
    case .quantity(let id, let comparison, let quantity): .quantity(name(id), comparison, quantity)
    case .number(let id, let comparison, let number): .number(name(id), comparison, number)
    case .state(let id, let state): .state(name(id), state)
    case .topic(let id): .topic(topicName(id))
    case .triage: test
    }
  }
}

extension Renaming {
  /// The details of a question keep their names: they stand under it.
  func question(_ question: Question) -> Question {
    var renamed = question.with(
      options: question.options.map { $0.offered(when: $0.when.map(condition)) })
    renamed.linkId = name(question.linkId)
    renamed.offers = question.offers.map(name)
    func limits(_ limits: Question.QuantityLimits) -> Question.QuantityLimits {
      .init(atMost: limits.atMost.map(name), minimum: limits.minimum, maximum: limits.maximum)
    }
    switch question.kind {
    case .age(let range): renamed.kind = .age(limits(range))
    case .duration(let range): renamed.kind = .duration(limits(range))
    case .number(let range):
      renamed.kind = .number(
        .init(
          unit: range.unit, atMost: range.atMost.map(name), minimum: range.minimum, maximum: range.maximum,
          places: range.places))
    case .date(let range):
      renamed.kind = .date(
        .init(
          isPast: range.isPast, after: range.after.map(name), minimum: range.minimum, maximum: range.maximum,
          takesTime: range.takesTime))
    case .time, .yesNo, .choice, .choices, .scale, .region, .regions, .text: break
    }
    return renamed
  }

  func computed(_ value: ComputedValue) -> ComputedValue {
    value.mapped(names: { name($0) }, conditions: condition)
  }

  func derived(_ value: DerivedValue) -> DerivedValue {
    DerivedValue(
      linkId: name(value.linkId), record: value.record,
      cases: value.cases.map { .init($0.value, when: condition($0.when), record: $0.record) })
  }

  func flag(_ flag: Flag) -> Flag {
    Flag(
      id: name(flag.id), level: flag.level, when: condition(flag.when), title: flag.title, text: flag.text,
      record: flag.record, act: flag.act, replaces: flag.replaces.map(name), isFirst: flag.isFirst,
      numbers: flag.numbers, doNot: flag.doNot, brief: flag.brief)
  }

  func topic(_ topic: Topic) -> Topic {
    Topic(
      id: topicName(topic.id), title: topic.title, alsoCalled: topic.alsoCalled,
      shownWhen: condition(topic.shownWhen), unless: topic.unless.map(condition),
      neverWhen: topic.neverWhen.map(condition), place: topic.place,
      inBrief: topic.inBrief.map { brief in
        .init(brief.lines, remember: brief.remember.map { .init(when: condition($0.when), $0.text) })
      }, isFallback: topic.isFallback,
      because: topic.because.map(line), but: topic.but.map(line), sections: topic.sections,
      askYourDoctor: topic.askYourDoctor.map(line), organizations: topic.organizations,
      related: topic.related.map(topicName), searchWords: topic.searchWords)
  }

  private func line(_ line: Topic.Line) -> Topic.Line {
    .init(when: condition(line.when), line.text, isLeading: line.isLeading)
  }
}
