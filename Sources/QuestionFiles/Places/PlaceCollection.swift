import QuestionnaireCore

/// Collects where the parts of a questionnaire are written, while it is lowered.
struct PlaceCollection {
  private var names: [QuestionnairePart: Place] = [:]
  private var conditions: [QuestionnairePart: Place] = [:]

  /// The places of everything that a questionnaire is made of, in the order of the lowered content.
  init(
    _ draft: QuestionnaireDraft, _ flat: Flattening, _ rules: [RulesLowering.Source], _ topics: [TopicDraft]
  ) {
    names[.questionnaire] = draft.id.place
    for item in flat.items { add(item, flat) }
    for value in rules.flatMap(\.rules.derived) { add(value) }
    for flag in rules.flatMap({ $0.rules.redFlags + $0.rules.advice }) {
      add(.flag(FlagID(flag.id.text)), flag.id.place, flag.when)
    }
    for (place, claim) in rules.flatMap(\.rules.claims).enumerated() {
      add(.claim(place), claim.name.place, claim.when)
    }
    for topic in topics { add(topic) }
  }

  /// The places.
  var places: QuestionnairePlaces { QuestionnairePlaces(names: names, conditions: conditions) }

  private mutating func add(_ part: QuestionnairePart, _ name: Place?, _ when: ConditionSyntax?) {
    if let name { names[part] = name }
    if let place = when?.place { conditions[part] = place }
  }

  private mutating func add(_ item: FlatItem, _ flat: Flattening) {
    let part = QuestionnairePart.item(LinkID(item.id.text))
    names[part] = item.id.place
    // The innermost condition of the file is the item's own, or that of the group it stands in.
    for case .written(let index) in item.guards {
      if let place = flat.guards[index].syntax.place { conditions[part] = place }
    }
  }

  private mutating func add(_ value: RulesDraft.Derived) {
    let id = LinkID(value.id.text)
    add(.derived(id), value.id.place, nil)
    for (place, part) in value.cases.enumerated() {
      add(.derivedCase(id, place), part.value.place, part.when)
    }
  }

  private mutating func add(_ topic: TopicDraft) {
    let id = TopicID(topic.id.text)
    add(.topic(id), topic.id.place, topic.shownWhen)
    add(.neverWhen(id), topic.id.place, topic.neverWhen)
    for (place, line) in topic.because.enumerated() { add(.because(id, place), nil, line.when) }
    for (place, line) in topic.but.enumerated() { add(.but(id, place), nil, line.when) }
    for (place, line) in topic.askYourDoctor.enumerated() { add(.askYourDoctor(id, place), nil, line.when) }
  }
}

extension ConditionSyntax {
  /// From the first test to the last, where both stand in one file.
  fileprivate var place: Place? {
    guard let first = tests.first?.place, let last = tests.last?.place else { return nil }
    return first.source.name == last.source.name ? first.through(last) : first
  }
}
