/// Finds what keeps content from being a questionnaire.
struct WellFormedness {
  private typealias Defect = IllFormedQuestionnaire.Defect

  private let content: QuestionnaireContent
  private let items: [LinkID: Int]
  private let derived: [LinkID: Int]
  private let places: DerivedPlaces
  private let topicIDs: Set<TopicID>

  init(_ content: QuestionnaireContent) {
    self.content = content
    items = Dictionary(
      content.items.enumerated().map { ($1.linkId, $0) }, uniquingKeysWith: { first, _ in first })
    derived = Dictionary(
      content.derived.enumerated().map { ($1.linkId, $0) }, uniquingKeysWith: { first, _ in first })
    places = DerivedPlaces(content, items: items, derived: derived)
    topicIDs = Set(content.topics.map(\.id))
  }

  /// Everything that is wrong, in document order.
  func defects() -> [IllFormedQuestionnaire.Defect] {
    duplicates() + itemDefects() + conditionDefects() + referenceDefects() + outcomeDefects()
  }

  private func duplicates() -> [Defect] {
    let families: [[String]] = [
      content.items.map(\.linkId.rawValue) + content.groups.map(\.linkId.rawValue)
        + content.derived.map(\.linkId.rawValue),
      content.flags.map(\.id.rawValue), content.topics.map(\.id.rawValue), content.sources.map(\.id.rawValue),
      content.bodyMap.regions.map(\.id.rawValue), content.bodyMap.sites.map(\.id.rawValue),
    ]
    return families.flatMap { names in
      var seen: Set<String> = []
      return names.filter { !seen.insert($0).inserted }.map { Defect.duplicate($0) }
    }
  }

  private func itemDefects() -> [Defect] {
    content.items.flatMap { item -> [Defect] in
      var found: [Defect] = []
      if let group = item.group, !content.groups.indices.contains(group) {
        found.append(.unknownGroup(item.linkId))
      }
      guard let question = item.question else { return found }
      switch question.kind {
      case .choice(let choices) where choices.options.isEmpty: found.append(.missingOption(item.linkId))
      case .choices(let choices) where !choices.options.contains(where: \.isExclusive):
        found.append(.missingOption(item.linkId))
      default: break
      }
      if let limit = question.limitingQuestion {
        if let place = items[limit], let here = items[item.linkId], place >= here {
          found.append(.notEarlier(limit, in: item.linkId.rawValue))
        } else if items[limit] == nil {
          found.append(.unknownName(limit.rawValue, in: item.linkId.rawValue))
        }
      }
      if case .lines(_, let lines)? = question.clearer {
        found += lines.filter { question.option($0.option) == nil }
          .map { .unknownValue($0.option.rawValue, of: item.linkId, in: item.linkId.rawValue) }
      }
      return found
    }
  }

  private func conditionDefects() -> [Defect] {
    var found: [Defect] = []
    for (place, item) in content.items.enumerated() {
      found += check(item.guardCondition, in: item.linkId.rawValue, before: place)
    }
    for (place, value) in content.derived.enumerated() {
      for test in value.cases.flatMap(\.when.tests) {
        found += check(test, in: value.linkId.rawValue, before: nil, earlierDerived: place)
      }
    }
    for flag in content.flags { found += check(flag.when, in: flag.id.rawValue) }
    for topic in content.topics {
      found += check(topic.shownWhen, in: topic.id.rawValue)
      found += topic.neverWhen.map { check($0, in: topic.id.rawValue) } ?? []
      for line in topic.because + topic.but + topic.askYourDoctor {
        found += check(line.when, in: topic.id.rawValue, readsOutcome: true)
      }
    }
    for claim in content.claims {
      found += check(claim.when, in: claim.name, readsOutcome: true)
      found += check(claim.then, in: claim.name, readsOutcome: true)
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
    if let index = items[id], let question = content.items[index].question {
      if let place, index >= place { return [.notEarlier(id, in: owner)] }
      return TestKind.defects(of: test, reading: question, bodyMap: content.bodyMap, in: owner)
    }
    guard let index = derived[id] else { return [.unknownName(id.rawValue, in: owner)] }
    if let earlierDerived, index >= earlierDerived { return [.notEarlier(id, in: owner)] }
    if let place, places.latest[index] >= place { return [.notEarlier(id, in: owner)] }
    guard case .derived(_, let values) = test else { return [.wrongKind(id, in: owner)] }
    let known = Set(content.derived[index].cases.map(\.value))
    return values.filter { !known.contains($0) }.map { .unknownValue($0.rawValue, of: id, in: owner) }
  }

  private func referenceDefects() -> [Defect] {
    let sources = Set(content.sources.map(\.id))
    let organizations = Set(content.organizations.map(\.id))
    var found: [Defect] = []
    func cite(_ prose: Prose, _ owner: String) {
      found += prose.citations.filter { !sources.contains($0) }
        .map { .unknownReference($0.rawValue, in: owner) }
    }
    for item in content.items {
      switch item.kind {
      case .question(let question): cite(question.why, item.linkId.rawValue)
      case .note(_, let text), .end(_, let text): cite(text, item.linkId.rawValue)
      }
    }
    for flag in content.flags { cite(flag.text, flag.id.rawValue) }
    for topic in content.topics {
      for section in topic.sections { cite(section.text, topic.id.rawValue) }
      found += topic.organizations.filter { !organizations.contains($0) }
        .map { .unknownReference($0.rawValue, in: topic.id.rawValue) }
      found += topic.related.filter { !topicIDs.contains($0) }
        .map { .unknownReference($0.rawValue, in: topic.id.rawValue) }
    }
    return found
  }

  private func outcomeDefects() -> [Defect] {
    let fallbacks = content.topics.count(where: \.isFallback)
    let levels = Set(content.guidance.levels.map(\.level))
    return (fallbacks == 1 ? [] : [.fallbackCount(fallbacks)])
      + TriageLevel.allCases.filter { !levels.contains($0) }.map { .missingLevel($0) }
  }
}
