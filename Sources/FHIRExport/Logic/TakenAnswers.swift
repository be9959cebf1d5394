import QuestionnaireCore

/// Where several complaints are asked together, an answer to one question may stand for another: what is about the person,
/// and how it began where both began together.
extension ConditionTranslation {
  /// The earlier items of which the answer of the one that was asked stands for this one.
  func sources(of item: Item) -> [Item] {
    guard let first = item.sameAs, aliases[item.linkId] == nil else { return [] }
    return content.items.prefix { $0.linkId != item.linkId }.filter { earlier in
      earlier.linkId == first
        || item.sameIf == nil && earlier.sameAs == first && aliases[earlier.linkId] == nil
    }
  }

  /// That the answer of an earlier question stands for this one: it is to be asked, the other was, and no option is offered
  /// here that was not offered there.
  mutating func takesOver(_ item: Item, _ source: Item) throws(InexactExport) -> Requirement {
    var parts = [try requirement(item.guardCondition, .holds), exists(source.linkId.rawValue)]
    if let together = item.sameIf { parts.append(try requirement(.test(.yesNo(together, true)), .holds)) }
    let options = try differing(item, source)
    for option in options {
      parts.append(.some([try offered(option.own, .fails), try offered(option.other, .notFails)]))
    }
    let requirement = Requirement.every(parts)
    guard !options.isEmpty else { return requirement }
    let known = taken[item.linkId] ?? []
    let place = known.firstIndex(of: requirement) ?? known.count
    if place == known.count { taken[item.linkId] = known + [requirement] }
    return .test(.isTrue(ItemName.taken(place + 1, of: item.linkId.rawValue)))
  }

  /// When the options are offered that two questions offer on different conditions.
  mutating func differing(_ item: Item, _ source: Item) throws(InexactExport)
    -> [(own: Condition?, other: Condition?)]
  {
    var found: [(own: Condition?, other: Condition?)] = []
    for (own, other) in zip(item.question?.options ?? [], source.question?.options ?? [])
    where own.when != other.when {
      if try offered(own.when, .notFails) != offered(other.when, .notFails) {
        found.append((own.when, other.when))
      }
    }
    return found
  }

  /// What is wanted of the condition of an option; without one it is always offered.
  mutating func offered(_ when: Condition?, _ verdict: Verdict) throws(InexactExport) -> Requirement {
    try requirement(when ?? .always, verdict)
  }
}
