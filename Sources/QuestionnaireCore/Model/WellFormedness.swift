import PlainText

/// Finds what keeps content from being a questionnaire.
struct WellFormedness {
  private typealias Defect = IllFormedQuestionnaire.Defect

  private let content: QuestionnaireContent
  private let items: [LinkID: Int]
  private let derived: [LinkID: Int]
  private let places: DerivedPlaces
  private let topicIDs: Set<TopicID>
  /// By item: which tests fit it; nil for a page.
  private let kinds: [TestKind?]

  init(_ content: QuestionnaireContent) {
    self.content = content
    items = content.items.places(by: \.linkId)
    derived = content.derived.places(by: \.linkId)
    places = DerivedPlaces(content, items: items, derived: derived)
    topicIDs = Set(content.topics.map(\.id))
    kinds = content.items.map { item in
      (item.question ?? item.computed.map { $0.standIn(item.linkId) }).map(TestKind.init)
    }
  }

  /// Everything that is wrong, in document order.
  func defects() -> [IllFormedQuestionnaire.Defect] {
    duplicates() + itemDefects() + groupDefects() + bodyDefects() + conditionDefects()
      + NamedReferences(content).defects() + outcomeDefects()
  }

  private func duplicates() -> [Defect] {
    let families: [[String]] = [
      content.items.map(\.linkId.rawValue) + content.groups.map(\.linkId.rawValue)
        + content.derived.map(\.linkId.rawValue),
      content.findings.map(\.id.rawValue), content.flags.map(\.id.rawValue),
      content.topics.map(\.id.rawValue), content.sources.map(\.id.rawValue),
      content.bodyMap.regions.map(\.id.rawValue), content.bodyMap.sites.map(\.id.rawValue),
    ]
    return families.flatMap(Self.duplicates)
  }

  private static func duplicates(_ names: [String]) -> [Defect] {
    var seen: Set<String> = []
    return names.filter { !seen.insert($0).inserted }.map { .duplicate($0) }
  }

  private func itemDefects() -> [Defect] {
    content.items.enumerated().flatMap { place, item -> [Defect] in
      var found: [Defect] = []
      if let group = item.group, !content.groups.indices.contains(group) {
        found.append(.unknownGroup(item.linkId))
      }
      guard let question = item.question else { return found }
      found += defects(of: question, named: item.linkId, at: place)
      found += Self.duplicates(question.details.map { item.linkId.appending($0.linkId.rawValue).rawValue })
      for detail in question.details {
        found += defects(of: detail, named: item.linkId.appending(detail.linkId.rawValue), at: place)
      }
      return found
    }
  }

  /// What is wrong with a question, or a detail of one, that stands at a place.
  private func defects(of question: Question, named name: LinkID, at place: Int) -> [Defect] {
    var found = Self.duplicates(question.options.map { name.appending($0.id.rawValue).rawValue })
    switch question.kind {
    case .choice(let choices) where choices.options.isEmpty: found.append(.missingOption(name))
    case .choices(let choices) where !choices.options.contains(where: \.isExclusive):
      found.append(.missingOption(name))
    default: break
    }
    if let limit = question.limitingQuestion {
      if let index = items[limit] {
        if index >= place { found.append(.notEarlier(limit, in: name.rawValue)) }
      } else {
        found.append(.unknownName(limit.rawValue, in: name.rawValue))
      }
    }
    if case .date(let limits) = question.kind, let start = limits.after {
      found += defects(ofStart: start, in: name, at: place)
    }
    if let offered = question.offers { found += defects(ofOffered: offered, by: question, at: place) }
    if case .lines(_, let lines)? = question.clearer {
      found += lines.filter { question.option($0.option) == nil }
        .map { .unknownValue($0.option.rawValue, of: name, in: name.rawValue) }
    }
    return found
  }

  /// A date follows that of another date: an earlier question, or an earlier detail of the same list.
  private func defects(ofStart start: LinkID, in name: LinkID, at place: Int) -> [Defect] {
    let details = content.items[place].question?.details ?? []
    let question: Question
    if name == content.items[place].linkId {
      guard let index = items[start], let other = content.items[index].question
      else { return [.unknownName(start.rawValue, in: name.rawValue)] }
      guard index < place else { return [.notEarlier(start, in: name.rawValue)] }
      question = other
    } else {
      guard let index = details.firstIndex(where: { $0.linkId == start })
      else { return [.unknownName(start.rawValue, in: name.rawValue)] }
      let own = content.items[place].linkId.appending(details[index].linkId.rawValue)
      guard own != name else { return [.notEarlier(start, in: name.rawValue)] }
      question = details[index]
    }
    guard case .date = question.kind else { return [.wrongKind(start, in: name.rawValue)] }
    return []
  }

  /// Regions are offered to a question for one region, and come from an earlier question for several.
  private func defects(ofOffered offered: LinkID, by question: Question, at place: Int) -> [Defect] {
    let name = question.linkId
    guard let index = items[offered] else { return [.unknownName(offered.rawValue, in: name.rawValue)] }
    guard index < place else { return [.notEarlier(offered, in: name.rawValue)] }
    guard case .region = question.kind else { return [.wrongKind(name, in: name.rawValue)] }
    guard case .regions? = content.items[index].question?.kind
    else { return [.wrongKind(offered, in: name.rawValue)] }
    return []
  }

  /// A group stands in one before it, so that going outwards ends.
  private func groupDefects() -> [Defect] {
    content.groups.enumerated().compactMap { index, group in
      guard let parent = group.parent, !(0..<index).contains(parent) else { return nil }
      return .unknownGroup(group.linkId)
    }
  }

  private func bodyDefects() -> [Defect] {
    let map = content.bodyMap
    return map.regions.filter { map.site($0.site) == nil }
      .map { .unknownReference($0.site.rawValue, in: $0.id.rawValue) }
      + map.sites.flatMap { site in
        site.neighbours.filter { map.site($0) == nil }.map(\.rawValue).sorted()
          .map { .unknownReference($0, in: site.id.rawValue) }
      }
  }

  private func conditionDefects() -> [Defect] {
    var found: [Defect] = []
    for (place, item) in content.items.enumerated() {
      found += check(item.guardCondition, in: item.linkId.rawValue, before: place)
      if let value = item.computed { found += defects(of: value, at: place) }
      for option in item.question?.options ?? [] {
        if let when = option.when { found += check(when, in: item.linkId.rawValue, before: place) }
      }
    }
    for (place, value) in content.derived.enumerated() {
      for test in value.cases.flatMap(\.when.tests) {
        found += check(test, in: value.linkId.rawValue, before: nil, earlierDerived: place)
      }
    }
    for flag in content.flags { found += check(flag.when, in: flag.id.rawValue) }
    for lead in content.leads { found += check(lead.when, in: lead.questionnaire) }
    for topic in content.topics {
      found += check(topic.shownWhen, in: topic.id.rawValue, readsOutcome: topic.place == .danger)
      for condition in [topic.unless, topic.neverWhen].compactMap(\.self) {
        found += check(condition, in: topic.id.rawValue)
      }
      for line in topic.because + topic.but + topic.askYourDoctor {
        found += check(line.when, in: topic.id.rawValue, readsOutcome: !line.isLeading)
      }
      for reminder in topic.inBrief?.remember ?? [] { found += check(reminder.when, in: topic.id.rawValue) }
    }
    for claim in content.claims {
      found += check(claim.when, in: claim.name, readsOutcome: true)
      found += check(claim.then, in: claim.name, readsOutcome: true)
      if let id = claim.known {
        let question = items[id].flatMap { content.items[$0].question }
        if question == nil { found.append(.unknownName(id.rawValue, in: claim.name)) }
        if question?.isAnsweredAtOnce == false { found.append(.wrongKind(id, in: claim.name)) }
      }
    }
    return found
  }

  /// What is worked out rests on numbers and conditions before it.
  private func defects(of value: ComputedValue, at place: Int) -> [Defect] {
    let owner = content.items[place].linkId
    var found = value.tests.flatMap { check($0, in: owner.rawValue, before: place) }
    guard case .number(let calculation, _) = value.content else { return found }
    for id in calculation.numbers {
      guard let index = items[id] else { continue }
      let isNumber =
        switch content.items[index].kind {
        case .question(let question): if case .number = question.kind { true } else { false }
        case .computed(let other): if case .number = other.content { true } else { false }
        case .note, .end: false
        }
      if !isNumber { found.append(.wrongKind(id, in: owner.rawValue)) }
    }
    return found
  }

  private func check(
    _ condition: Condition, in owner: String, before place: Int? = nil, readsOutcome: Bool = false
  ) -> [Defect] {
    condition.tests.flatMap { check($0, in: owner, before: place, readsOutcome: readsOutcome) }
  }

  private func check(
    _ test: Test, in owner: String, before place: Int?, readsOutcome: Bool = false, earlierDerived: Int? = nil
  ) -> [Defect] {
    guard let id = test.linkId else {
      if case .topic(let topic) = test, !topicIDs.contains(topic) {
        return [.unknownName(topic.rawValue, in: owner)]
      }
      return readsOutcome ? [] : [.misplacedOutcomeTest(in: owner)]
    }
    if let index = items[id], let kind = kinds[index] {
      if let place, index >= place { return [.notEarlier(id, in: owner)] }
      return kind.defects(of: test, bodyMap: content.bodyMap, in: owner)
    }
    guard let index = derived[id] else { return [.unknownName(id.rawValue, in: owner)] }
    if let earlierDerived, index >= earlierDerived { return [.notEarlier(id, in: owner)] }
    if let place, places.latest[index] >= place { return [.notEarlier(id, in: owner)] }
    guard case .derived(_, let values) = test else { return [.wrongKind(id, in: owner)] }
    let known = Set(content.derived[index].cases.map(\.value))
    return values.filter { !known.contains($0) }.map { .unknownValue($0.rawValue, of: id, in: owner) }
  }

  private func outcomeDefects() -> [Defect] {
    let fallbacks = content.topics.count(where: \.isFallback)
    let levels = Set(content.guidance.levels.map(\.level))
    return (fallbacks == 1 ? [] : [.fallbackCount(fallbacks)])
      + TriageLevel.allCases.filter { !levels.contains($0) }.map { .missingLevel($0) }
  }
}
