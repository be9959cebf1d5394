import PlainText
import QuestionnaireCore

/// Turns a decoded questionnaire and what it names into content that the engine runs.
struct QuestionnaireLowering {
  let draft: QuestionnaireDraft
  /// The shared groups by name; nil for one whose file cannot be read.
  let shared: [String: SharedDraft?]
  /// The topics by name; nil for one whose file cannot be read.
  let topics: [String: TopicDraft?]
  let decoding: Decoding
  /// Every questionnaire there is a file for.
  let questionnaires: [String]
  /// The folder that the drafts are of.
  let folder: QuestionFolder
  /// The shared group that is taken in without the condition under which it is used.
  let lifted: String?
  /// Names in files that others share which this questionnaire lacks: mistakes only if all that use the file lack them.
  let lacking = DiagnosticLog()
  private var log: DiagnosticLog { decoding.log }

  /// What lowering makes: the content, and the files it was made of.
  struct Result {
    let content: QuestionnaireContent?
    /// The names that it lacks, see ``QuestionnaireLowering/lacking``.
    let lacking: [Diagnostic]
    let places: QuestionnairePlaces
    let files: Set<String>
  }

  /// The content; nil if a file it names, one of its dates or the guidance cannot be read.
  func lower() -> Result {
    let flat = Flattening(draft.items, shared: shared, decoding: decoding, lifted: lifted)
    let rules = RulesLowering.Source.inOrder(flat.uses, own: draft.rules)
    decoding.checkUnique(
      flat.ids + rules.flatMap { $0.rules.derived.map(\.id) }, "an item, group or derived value")
    decoding.checkUnique(rules.flatMap { ($0.rules.redFlags + $0.rules.advice).map(\.id) }, "a flag")
    let names = DerivedPositions(names: flat.names, rules: rules).names
    let fit = SharedTopic(
      names: names, topics: Set(draft.topics.map(\.text)), known: Set(topics.keys),
      lacking: decoding.reporting(to: lacking))
    let used = topicDrafts().map(fit.fitted)
    let conditions = ConditionLowering(
      names: names, topics: Set(draft.topics.map(\.text)), decoding: decoding)
    checkNeeds(flat.uses, names)
    let content = content(flat, rules, used, conditions)
    EmergencyScreenCheck(flat: flat, decoding: decoding).check()
    let isWhole = !names.isIncomplete && used.count == draft.topics.count
    let files = Set(
      [draft.id.place.source.name] + flat.uses.map(\.shared.id.place.source.name)
        + used.map(\.id.place.source.name))
    let collected = PlaceCollection(draft, flat, rules, used)
    let uses = isWhole && log.errorCount == 0 ? conditionalUses(flat) : []
    return Result(
      content: isWhole ? content : nil, lacking: lacking.diagnostics,
      places: collected.places(conditionalUses: uses), files: files)
  }

  private func conditionalUses(_ flat: Flattening) -> [ConditionalUse] {
    flat.uses.compactMap { use in
      use.when?.place.map { ConditionalUse(use.word.text, when: $0, of: draft.id.text, in: folder) }
    }
  }

  /// Everything lowered, so that every mistake is found; nil if one of the dates or the guidance cannot be read.
  private func content(
    _ flat: Flattening, _ rules: [RulesLowering.Source], _ used: [TopicDraft], _ conditions: ConditionLowering
  ) -> QuestionnaireContent? {
    let lowering = RulesLowering(conditions: conditions, lacking: decoding.reporting(to: lacking))
    let items = ItemLowering(flat: flat, conditions: conditions).items()
    let (derived, flags, claims) = (lowering.derived(rules), lowering.flags(rules), lowering.claims(rules))
    let shown = TopicLowering(conditions: conditions, known: Set(topics.keys))
      .topics(used, of: draft, isComplete: draft.topics.allSatisfy { topics[$0.text] ?? nil != nil })
    let reference = decoding.reference
    guard let reviewed = draft.reviewed, let reviewBy = draft.reviewBy, let guidance = reference.guidance
    else { return nil }
    var content = QuestionnaireContent(
      id: draft.id.text, version: draft.head.version, title: draft.head.title, summary: draft.head.summary,
      alsoCalled: draft.head.alsoCalled, reviewed: reviewed, reviewBy: reviewBy, guidance: guidance)
    content.notFor = draft.head.notFor
    content.short = draft.head.short
    content.items = items
    content.groups = flat.groups
    content.derived = derived
    content.flags = flags
    content.claims = claims
    content.topics = shown
    content.leads = leads(conditions)
    content.bodyMap = reference.bodyMap ?? content.bodyMap
    content.countries = reference.countries
    content.findings = reference.findings
    content.organizations = reference.organizations
    content.formerOrganizations = reference.formerOrganizations
    content.sources = reference.sources
    return content
  }

  private func leads(_ conditions: ConditionLowering) -> [ComplaintLead] {
    draft.leads.compactMap { lead in
      guard
        decoding.isKnown(lead.questionnaire, among: questionnaires, { .unknownQuestionnaire($0, near: $1) }),
        isElsewhere(lead.questionnaire),
        let when = lead.when.flatMap({ conditions.lower($0, in: ConditionScope()) })
      else { return nil }
      return ComplaintLead(lead.questionnaire.text, when: when, lead.text)
    }
  }

  private func isElsewhere(_ questionnaire: Word) -> Bool {
    guard questionnaire.text == draft.id.text else { return true }
    log.report(.leadToItself(questionnaire.text), at: questionnaire.place)
    return false
  }

  /// The topics the questionnaire lists, as far as they exist.
  private func topicDrafts() -> [TopicDraft] {
    decoding.checkUnique(draft.topics, "a topic of the list")
    let known = draft.topics.filter { word in
      decoding.isKnown(word, among: topics.keys) { .unknownTopic($0, near: $1) }
    }
    return known.uniqued(by: \.text).compactMap { topics[$0.text] ?? nil }
  }

  /// What a shared group needs must stand before its place.
  private func checkNeeds(_ uses: [Flattening.Use], _ names: NameTable) {
    for use in uses {
      for need in use.shared.needs where use.shared.reads.contains(need.text) {
        if let position = names.position(of: need.text), position < use.position { continue }
        if names.isIncomplete, names.position(of: need.text) == nil { continue }
        log.report(.unmetNeed(need.text, of: use.word.text), at: use.word.place)
      }
    }
  }
}
