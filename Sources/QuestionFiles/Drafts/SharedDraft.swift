import QuestionnaireCore

/// A shared group as decoded: `shared: sleep`, `needs: [age]`, and items. It is one object, for the conditions in it must
/// be told from those of the questionnaires that use it.
final class SharedDraft {
  let id: Word
  let group: GroupDraft
  /// Whether it is asked once a person or once a complaint.
  let scope: ItemGroup.Scope
  /// The ids its conditions read that it does not define.
  let needs: [Word]
  /// Ids that its conditions read too, of questionnaires that have them; in others they were not asked.
  let mayRead: [Word]
  let rules: RulesDraft

  init(
    id: Word, group: GroupDraft, scope: ItemGroup.Scope, needs: [Word], mayRead: [Word], rules: RulesDraft
  ) {
    self.id = id
    self.group = group
    self.scope = scope
    self.needs = needs
    self.mayRead = mayRead
    self.rules = rules
  }
}

extension SharedDraft {
  /// The names that its conditions, limits and offers read.
  var reads: Set<String> {
    let conditions =
      group.items.flatMap(\.conditions) + rules.derived.flatMap { $0.cases.compactMap(\.when) }
      + (rules.redFlags + rules.advice).compactMap(\.when)
      + rules.claims.flatMap { [$0.when, $0.then].compactMap { $0 } }
    return Set(
      conditions.flatMap(\.tests).compactMap { $0.name?.text } + group.items.flatMap(\.limits).map(\.text))
  }
}

extension ItemDraft {
  /// The shared groups that stand in the item, or that it is the place of.
  var uses: [Word] {
    if case .use(let use) = self { return [use.id] }
    return inner.flatMap(\.uses)
  }

  /// The conditions in the item and everything in it.
  fileprivate var conditions: [ConditionSyntax] { own + inner.flatMap(\.conditions) }

  /// The questions that answers in the item cannot exceed, or whose regions it offers.
  fileprivate var limits: [Word] {
    if case .question(let question) = self {
      return [question.atMost, question.offers, question.after].compactMap { $0 } + inner.flatMap(\.limits)
    }
    return inner.flatMap(\.limits)
  }

  private var own: [ConditionSyntax] {
    switch self {
    case .question(let question): (question.when.map { [$0] } ?? []) + question.optionConditions.values
    case .group(let group): group.when.map { [$0] } ?? []
    case .page(let page): page.when.map { [$0] } ?? []
    case .use(let use): use.when.map { [$0] } ?? []
    }
  }

  private var inner: [ItemDraft] {
    switch self {
    case .question(let question): question.followUps.flatMap(\.items)
    case .group(let group): group.items
    case .page, .use: []
    }
  }
}
