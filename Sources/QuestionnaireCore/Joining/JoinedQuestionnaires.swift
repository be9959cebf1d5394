internal import PlainText

extension QuestionnaireContent {
  /// The most complaints of one interview.
  public static let mostComplaints = 3
  /// What stands between the names of questionnaires that are asked together, as in `shaking+slow`.
  public static let joint: Character = "+"
  /// What stands between the name of a questionnaire and that of something in it: `slow:lasting`.
  static let separator: Character = ":"

  /// The names of the questionnaires that a name stands for: of `shaking+slow` the two, of `slow` itself.
  public static func names(in name: String) -> [String] {
    name.split(separator: joint, omittingEmptySubsequences: false).map(String.init)
  }

  /// One questionnaire about several complaints, in order: `shaking` and `slow` make `shaking+slow`.
  ///
  /// The questions about dangers come first, then the rest of each in turn, and what is left to ask the doctor last. Names
  /// of the first stay as they are, those of another stand behind its name. Each keeps its own conditions, flags, derived
  /// values and topics, under these names, so nothing of one is changed by the other; what both ask about the person is
  /// asked once, and its answer counts for both.
  public static func joined(_ parts: [QuestionnaireContent]) -> QuestionnaireContent? {
    guard var whole = parts.first, parts.count > 1 else { return parts.first }
    whole.claims = []
    var joining = Joining(first: whole)
    for part in parts.dropFirst() { joining.add(part) }
    joining.write(into: &whole)
    whole.short = nil
    whole.id = parts.map(\.id).joined(separator: String(joint))
    whole.version = parts.map(\.version).joined(separator: String(joint))
    whole.title = parts.map(\.shortTitle).joined(separator: " \(joint) ")
    whole.complaints = parts.map { JoinedComplaint(id: $0.id, name: $0.shortTitle) }
    whole.leads = whole.leads.filter { lead in !parts.contains { $0.id == lead.questionnaire } }
    whole.summary = parts.map(\.summary).joined(separator: " ")
    whole.notFor = nil
    whole.alsoCalled = parts.flatMap(\.alsoCalled).uniqued { $0 }
    whole.reviewed = parts.map(\.reviewed).min() ?? whole.reviewed
    whole.reviewBy = parts.map(\.reviewBy).min() ?? whole.reviewBy
    whole.sources = parts.flatMap(\.sources).uniqued(by: \.id)
    whole.organizations = parts.flatMap(\.organizations).uniqued(by: \.id)
    return whole
  }
}

extension Questionnaire {
  /// The questionnaire of a name, or several as one: `slow`, `shaking+slow`; nil where one of them is not among those.
  public static func named(_ name: String, among questionnaires: [String: Questionnaire]) -> Questionnaire? {
    let names = QuestionnaireContent.names(in: name)
    let parts = names.compactMap { questionnaires[$0]?.content }
    guard names.count > 1, parts.count == names.count else { return questionnaires[name] }
    return QuestionnaireContent.joined(parts).flatMap { try? Questionnaire($0) }
  }
}

/// Lays the parts of several questionnaires side by side.
private struct Joining {
  private var groups: [ItemGroup] = []
  private var safety: [Item] = []
  private var rest: [Item] = []
  private var wishes: [Item] = []
  private var derived: [DerivedValue]
  private var flags: [Flag]
  private var topics: [Topic]
  private var leads: [ComplaintLead]
  /// The name under which something about the person was first asked, by its own name.
  private var asked: [LinkID: LinkID] = [:]
  /// What the first asks of its start.
  private var begun: Set<LinkID> = []
  private let together: Question?
  private let fallback: TopicID?

  init(first: QuestionnaireContent) {
    derived = first.derived
    flags = first.flags
    topics = first.topics
    leads = first.leads
    fallback = first.topics.first(where: \.isFallback)?.id
    together = first.guidance.together
    add(first, together: nil) { $0 }
    groups = first.groups.map { named($0, for: first, $0.linkId, parent: $0.parent) }
  }

  mutating func add(_ content: QuestionnaireContent) {
    var renaming = Renaming(content.id)
    if let own = content.topics.first(where: \.isFallback)?.id { renaming.topics[own] = fallback }
    let offset = groups.count
    groups += content.groups.map { group in
      named(group, for: content, renaming.name(group.linkId), parent: group.parent.map { $0 + offset })
    }
    add(content, together: together.map(renaming.question)) { item in
      let kind: Item.Kind =
        switch item.kind {
        case .question(let question): .question(renaming.question(question))
        case .computed(let value): .computed(renaming.computed(value))
        case .note, .end: item.kind
        }
      return Item(
        linkId: renaming.name(item.linkId), kind: kind, guard: renaming.condition(item.guardCondition),
        group: item.group.map { $0 + offset }, parent: item.parent.map { renaming.name($0) })
    }
    derived += content.derived.map(renaming.derived)
    flags += content.flags.map(renaming.flag)
    leads += content.leads.map { .init($0.questionnaire, when: renaming.condition($0.when), $0.text) }
    topics += content.topics.filter { !$0.isFallback }.map(renaming.topic)
  }

  func write(into whole: inout QuestionnaireContent) {
    whole.groups = groups
    whole.items = safety + rest + wishes
    whole.derived = derived
    whole.flags = flags
    whole.topics = topics
    whole.leads = leads
  }

  /// Adds items in their places: those up to the last group about dangers, the wishes, and the others between them.
  ///
  /// What is asked of the start of a later complaint stands as the first's where both began together.
  private mutating func add(
    _ content: QuestionnaireContent, together: Question?, _ renamed: (Item) -> Item
  ) {
    let items = content.items
    let around = items.indices.map { content.groups(around: $0).map { content.groups[$0] } }
    let end = around.lastIndex { $0.contains { $0.role != nil } }.map { $0 + 1 } ?? 0
    for (place, item) in items.enumerated() {
      var made = renamed(item)
      if content.isAboutPerson(item: place) {
        if let first = asked[item.linkId] { made = made.same(as: first) }
        asked[item.linkId] = asked[item.linkId] ?? made.linkId
      } else if place >= end,
        around[place].contains(where: { $0.scope == .complaint && $0.section == .onset })
      {
        made = begins(made, item.linkId, together)
      }
      if place < end {
        safety.append(made)
      } else if around[place].contains(where: { $0.section == .wishes }) {
        wishes.append(made)
      } else {
        rest.append(made)
      }
    }
  }

  /// An item about the start: of the first complaint as it is; of a later one its answer may be the first's, which is
  /// asked before.
  private mutating func begins(_ item: Item, _ ownName: LinkID, _ together: Question?) -> Item {
    guard let together else {
      begun.insert(ownName)
      return item
    }
    guard begun.contains(ownName) else { return item }
    if !rest.contains(where: { $0.linkId == together.linkId }) {
      rest.append(Item(linkId: together.linkId, kind: .question(together), group: item.group))
    }
    return item.same(as: ownName, if: together.linkId)
  }

  /// A group with the complaint in its headings, first of all on the screen, unless it is about the person.
  private func named(
    _ group: ItemGroup, for content: QuestionnaireContent, _ id: LinkID, parent: Int?
  ) -> ItemGroup {
    let isOfComplaint = group.scope != .person && group.parent == nil
    let complaint = content.shortTitle
    return ItemGroup(
      linkId: id, title: isOfComplaint ? group.title.map { "\(complaint): \($0)" } : group.title,
      parent: parent, role: group.role, scope: group.scope,
      record: isOfComplaint ? "\(group.record ?? group.title.other) (\(complaint))" : group.record,
      section: group.section)
  }
}
