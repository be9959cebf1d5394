public import QuestionnaireCore

/// Where the parts of a questionnaire are written, for whoever finds something out about one: the topic `tremor` at
/// `topics/tremor.yaml:1:8`, the condition under which it is shown at `topics/tremor.yaml:5:13`.
public struct QuestionnairePlaces: Sendable {
  private let names: [QuestionnairePart: Place]
  private let conditions: [QuestionnairePart: Place]
  /// The shared groups that are used under a condition.
  public let conditionalUses: [ConditionalUse]

  init(
    names: [QuestionnairePart: Place], conditions: [QuestionnairePart: Place],
    conditionalUses: [ConditionalUse]
  ) {
    self.names = names
    self.conditions = conditions
    self.conditionalUses = conditionalUses
  }

  /// A diagnostic at a part: at the condition that it rests on if it has one and that is wanted, else at its name.
  public func diagnostic(
    _ severity: Diagnostic.Severity, _ code: DiagnosticCode, _ message: String, at part: QuestionnairePart,
    onCondition: Bool = false, help: String, notes: [String] = []
  ) -> Diagnostic? {
    guard let place = place(of: part, onCondition: onCondition) else { return nil }
    return Diagnostic(
      severity: severity, code: code, message: message, file: place.source.name, span: place.span, help: help,
      notes: notes, sourceLine: place.source.line(place.span.start.line))
  }

  /// Where a part is written, as `file:line`.
  public func line(of part: QuestionnairePart, onCondition: Bool = false) -> String? {
    place(of: part, onCondition: onCondition).map { "\($0.source.name):\($0.span.start.line)" }
  }

  func place(of part: QuestionnairePart, onCondition: Bool = false) -> Place? {
    (onCondition ? conditions[part] : nil) ?? names[part] ?? conditions[part] ?? names[.questionnaire]
  }
}

/// A shared group that is used under a condition, which whoever reads the group's own file does not see.
public struct ConditionalUse: Sendable {
  /// The condition and where it stands: `'when: age >= 16 years' of 'use: habits' (twisting.yaml:31)`.
  public let name: String
  private let group: String
  private let questionnaire: String
  private let folder: QuestionFolder

  /// The questionnaire as it would be without the condition, of the files read again; nil if it would be none.
  public var lifted: Questionnaire? {
    FolderLoading(folder, today: nil).questionnaire(questionnaire, lifting: group)
  }

  init(_ group: String, when place: Place, of questionnaire: String, in folder: QuestionFolder) {
    let condition = place.source.text(place.span).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    name = "'when: \(condition)' of 'use: \(group)' (\(place.source.name):\(place.span.start.line))"
    self.group = group
    self.questionnaire = questionnaire
    self.folder = folder
  }
}

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

  func places(conditionalUses: [ConditionalUse]) -> QuestionnairePlaces {
    QuestionnairePlaces(names: names, conditions: conditions, conditionalUses: conditionalUses)
  }

  private mutating func add(_ part: QuestionnairePart, _ name: Place?, _ when: ConditionSyntax?) {
    if let name { names[part] = name }
    if let place = when?.place { conditions[part] = place }
  }

  private mutating func add(_ item: FlatItem, _ flat: Flattening) {
    let part = QuestionnairePart.item(LinkID(item.id.text))
    names[part] = item.id.place
    for (option, place) in item.optionPlaces {
      names[.options(LinkID(item.id.text), [option.rawValue])] = place
    }
    for (option, when) in item.optionConditions {
      if let place = when.place { conditions[.options(LinkID(item.id.text), [option.rawValue])] = place }
    }
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
    add(.unless(id), topic.id.place, topic.unless)
    add(.neverWhen(id), topic.id.place, topic.neverWhen)
    for (place, line) in topic.because.enumerated() { add(.because(id, place), nil, line.when) }
    for (place, line) in topic.but.enumerated() { add(.but(id, place), nil, line.when) }
    for (place, line) in topic.askYourDoctor.enumerated() { add(.askYourDoctor(id, place), nil, line.when) }
  }
}

extension ConditionSyntax {
  /// From the first test to the last, where both stand in one file.
  var place: Place? {
    guard let first = tests.first?.place, let last = tests.last?.place else { return nil }
    return first.source.name == last.source.name ? first.through(last) : first
  }
}
