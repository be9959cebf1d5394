internal import QuestionnaireCore

/// Why something can never occur: the guards that keep it from occurring together, each of which is needed (a minimal
/// unsatisfiable subset); of very many guards, those that are left after a bounded number of tries.
///
/// `child` under `when: age < 3 years`, read by a flag `when: child is yes and age > 5 years`, is in conflict with that
/// flag.
struct Conflict {
  private let script: Script
  private let subject: QuestionnairePart
  private let condition: Condition
  /// What hides it, if it is a topic.
  private let unless: Condition?
  /// What may take part, in document order.
  private let candidates: [Guard]

  /// The guard of an item, or the condition of one of its options.
  private struct Guard: Hashable, Comparable {
    let item: Int
    /// The option's place; nil for the item itself.
    var option: Int?

    static func < (left: Guard, right: Guard) -> Bool {
      (left.item, left.option ?? -1) < (right.item, right.option ?? -1)
    }
  }

  /// The most items that are tried two by two before one after another.
  private static let manyCandidates = 24
  private static let nodes = 200_000
  /// The steps that all tries may take together: then the guards that are left are named, needed or not.
  private static let mostSteps = 4_000_000
  /// The steps that they took.
  private(set) var steps = 0

  init(
    _ script: Script, _ subject: QuestionnairePart, _ condition: Condition, unless: Condition?,
    before item: Int?
  ) {
    let script = item.map { script.prefix($0) } ?? script
    self.script = script
    self.subject = subject
    self.condition = condition
    self.unless = unless
    var reached: Set<Int> = []
    var open = script.items(readBy: .all([condition] + [unless].compactMap(\.self))).filter {
      $0 < script.items.count
    }
    if item != nil { open.formUnion(script.items.indices.filter { script.items[$0].isEnd }) }
    while let next = open.popFirst() {
      guard reached.insert(next).inserted else { continue }
      open.formUnion(script.items[next].ownConditions.flatMap { script.items(readBy: $0) })
      open.formUnion(script.items[..<next].indices.filter { script.items[$0].isEnd })
    }
    candidates = reached.flatMap { place -> [Guard] in
      let item = script.items[place]
      let options = item.question?.options ?? []
      return (item.isEnd || item.guardCondition != .always ? [Guard(item: place)] : [])
        + options.indices.filter { options[$0].when != nil }.map { Guard(item: place, option: $0) }
    }.sorted()
  }

  /// The conditions in conflict, the subject's own last; the fewest there are where few guards take part.
  mutating func subjects() -> [QuestionnairePart] {
    if condition.readsOutcome { return [subject] }
    if isImpossible(with: []) { return named([]) }
    if candidates.count <= Self.manyCandidates {
      for one in candidates where isImpossible(with: [one]) { return named([one]) }
      for (place, one) in candidates.enumerated() {
        for other in candidates[(place + 1)...] where isImpossible(with: [one, other]) {
          return named([one, other])
        }
      }
    }
    var kept = Set(candidates)
    for one in candidates.reversed() where isImpossible(with: kept.subtracting([one])) { kept.remove(one) }
    return named(kept)
  }

  private mutating func named(_ kept: Set<Guard>) -> [QuestionnairePart] {
    var parts = kept.sorted().map { one -> QuestionnairePart in
      let item = script.items[one.item]
      guard let option = one.option, let name = item.question?.options[option].id else {
        return .item(item.linkId)
      }
      return .options(item.linkId, [name.rawValue])
    }
    if case .topic(let id) = subject, unless != nil, !isImpossible(with: kept, hidden: false) {
      parts.append(.unless(id))
    }
    return parts + [subject]
  }

  /// Whether it still cannot occur if only these guards are in force.
  private mutating func isImpossible(with kept: Set<Guard>, hidden: Bool = true) -> Bool {
    guard steps < Self.mostSteps else { return false }
    let items = script.items.enumerated().map { place, item in
      let isKept = kept.contains(Guard(item: place))
      var kind = item.kind
      if case .question(let question) = kind, question.hasConditionalOptions {
        let options = question.options.enumerated().map { number, option in
          kept.contains(Guard(item: place, option: number)) ? option : option.offered(when: nil)
        }
        kind = .question(question.with(options: options))
      }
      return Item(
        linkId: item.linkId, kind: kind,
        guard: isKept ? item.guardCondition : item.isEnd ? .any([]) : .always)
    }
    let relaxed = Script(items: items, derived: script.derived, bodyMap: script.bodyMap)
    var encoding = Encoding(
      relaxed, conditions: [condition] + [unless].compactMap(\.self),
      within: Analysis.Limits(nodes: Self.nodes, steps: Self.mostSteps - steps))
    var holds = encoding.pair(condition).isTrue
    if hidden, let unless { holds = encoding.store.and(holds, encoding.fulfilled(unless).isFalse) }
    if case .item = subject { holds = encoding.store.without(holds, encoding.ended) }
    let isPossible = encoding.isPossible([holds])
    steps = min(steps + encoding.store.steps, Self.mostSteps)
    return !isPossible && !encoding.store.isExhausted
  }
}

extension Item {
  var isEnd: Bool { if case .end = kind { true } else { false } }
}
