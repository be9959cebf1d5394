import QuestionnaireCore

/// Lays out nested items, groups and shared groups in document order, and collects the names they define. Of
/// `- {question: tea, then: [{question: cups, …}]}` come two items, the second guarded by `tea is yes`.
struct Flattening {
  /// A condition that guards items, where it stands, and the shared group it belongs to.
  struct WrittenGuard {
    let syntax: ConditionSyntax
    let position: Int
    let shared: SharedDraft?
  }

  /// A use of a shared group and where it stands.
  struct Use {
    let word: Word
    let shared: SharedDraft
    let position: Int
    let when: ConditionSyntax?
  }

  /// What items inherit from what they stand in.
  private struct Surroundings {
    var guards: [PendingGuard] = []
    var group: Int?
    var parent: LinkID?
    var shared: SharedDraft?
  }

  private(set) var items: [FlatItem] = []
  private(set) var groups: [ItemGroup] = []
  private(set) var guards: [WrittenGuard] = []
  private(set) var uses: [Use] = []
  private var emergencyScreen: Word?
  private(set) var names = NameTable()
  /// Everything that shares one set of names: items, groups, and later derived values.
  private(set) var ids: [Word] = []
  private let sharedGroups: [String: SharedDraft?]
  private let decoding: Decoding
  /// The shared group that is laid out without the condition under which it is used.
  private let lifted: String?

  init(_ drafts: [ItemDraft], shared: [String: SharedDraft?], decoding: Decoding, lifted: String? = nil) {
    sharedGroups = shared
    self.decoding = decoding
    self.lifted = lifted
    add(drafts, Surroundings())
  }

  private mutating func add(_ drafts: [ItemDraft], _ around: Surroundings) {
    for draft in drafts {
      switch draft {
      case .question(let question): add(question, around)
      case .group(let group): add(group, scope: nil, around)
      case .page(let page): add(page, around)
      case .use(let use): add(use, around)
      }
    }
  }

  private mutating func add(_ draft: QuestionDraft, _ around: Surroundings) {
    let inner = guarded(around, by: draft.when)
    ids.append(draft.id)
    if names.questions[draft.id.text] == nil {
      names.questions[draft.id.text] = NameTable.QuestionEntry(
        question: draft.question, isKindKnown: draft.isKindKnown, position: items.count, id: draft.id)
    }
    items.append(
      FlatItem(
        id: draft.id, kind: .question(draft.question), guards: inner.guards, group: around.group,
        parent: around.parent, shared: around.shared, atMost: draft.atMost,
        offers: draft.offers, after: draft.after, optionPlaces: draft.optionPlaces,
        optionConditions: draft.optionConditions))
    for followUp in draft.followUps {
      var below = inner
      below.parent = draft.question.linkId
      below.guards.append(.made(Self.condition(followUp.trigger, of: draft.question)))
      add(followUp.items, below)
    }
  }

  private static func condition(_ trigger: QuestionDraft.Trigger, of question: Question) -> Condition {
    switch trigger {
    case .yes: return .test(.yesNo(question.linkId, true))
    case .no: return .test(.yesNo(question.linkId, false))
    case .option(let option):
      if case .choices = question.kind { return .test(.includes(question.linkId, .any, [option])) }
      return .test(.choice(question.linkId, [option]))
    }
  }

  private mutating func add(_ draft: PageDraft, _ around: Surroundings) {
    ids.append(draft.id)
    let kind: Item.Kind =
      draft.isEnd ? .end(title: draft.title, text: draft.text) : .note(title: draft.title, text: draft.text)
    items.append(
      FlatItem(
        id: draft.id, kind: kind, guards: guarded(around, by: draft.when).guards, group: around.group,
        parent: around.parent, shared: around.shared, atMost: nil))
  }

  private mutating func add(_ draft: GroupDraft, scope: ItemGroup.Scope?, _ around: Surroundings) {
    var inner = guarded(around, by: draft.when)
    ids.append(draft.id)
    if let role = draft.role, role == .emergencyScreen {
      if let first = emergencyScreen {
        decoding.log.report(.secondGroupRole(role.rawValue, first: first.text), at: draft.id.place)
      }
      emergencyScreen = emergencyScreen ?? draft.id
    }
    groups.append(
      ItemGroup(
        linkId: LinkID(draft.id.text), title: draft.title, parent: around.group, role: draft.role,
        scope: scope, record: draft.record, section: draft.section))
    inner.group = groups.count - 1
    add(draft.items, inner)
  }

  private mutating func add(_ draft: UseDraft, _ around: Surroundings) {
    guard
      decoding.isKnown(draft.id, among: sharedGroups.keys, { .unknownSharedGroup($0, near: $1) }),
      let shared = sharedGroups[draft.id.text] ?? nil
    else {
      names.isIncomplete = true
      return
    }
    if let earlier = uses.first(where: { $0.shared === shared }) {
      decoding.log.report(
        .groupUsedTwice(draft.id.text, firstLine: earlier.word.place.span.start.line), at: draft.id.place)
      return
    }
    let when = draft.id.text == lifted ? nil : draft.when
    uses.append(Use(word: draft.id, shared: shared, position: items.count, when: when))
    var inner = guarded(around, by: when)
    inner.shared = shared
    add(shared.group, scope: shared.scope, inner)
  }

  private mutating func guarded(_ around: Surroundings, by syntax: ConditionSyntax?) -> Surroundings {
    guard let syntax else { return around }
    var inner = around
    inner.guards.append(.written(guards.count))
    guards.append(WrittenGuard(syntax: syntax, position: items.count, shared: around.shared))
    return inner
  }
}

/// An item in its place in document order, its guard still in parts.
struct FlatItem {
  let id: Word
  let kind: Item.Kind
  let guards: [PendingGuard]
  let group: Int?
  let parent: LinkID?
  let shared: SharedDraft?
  /// The question whose answer it cannot exceed.
  let atMost: Word?
  /// The question whose regions it offers first.
  var offers: Word?
  /// The question whose date it follows.
  var after: Word?
  var optionPlaces: [OptionID: Place] = [:]
  /// On what options are offered, of those that are not offered to everybody.
  var optionConditions: [OptionID: ConditionSyntax] = [:]
}

/// A part of a guard while names are still being collected.
enum PendingGuard {
  /// A condition of the file, by its place among the conditions to be looked up.
  case written(Int)
  /// A condition that nesting makes.
  case made(Condition)
}
