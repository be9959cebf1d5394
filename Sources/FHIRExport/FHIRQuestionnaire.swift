public import PlainText
public import QuestionnaireCore

/// A questionnaire as a Questionnaire of FHIR R4 (4.0.1), in which the same questions are enabled after the same answers.
///
///     let form = try FHIRQuestionnaire(questionnaire)
///     form.json.lines   // {"resourceType": "Questionnaire", "url": …, "item": [{"linkId": "respondent", …
///
/// Names are ours; a name with `#` in it is that of an item which stands beside one. There is no other way to get one than
/// the throwing initialiser: what cannot be said exactly is not exported.
public struct FHIRQuestionnaire: Sendable {
  /// The questionnaire that it says.
  let content: QuestionnaireContent
  /// The items, outermost.
  let items: [FormItem]
  /// The unit of each age and duration that a condition reads.
  let scales: [LinkID: QuantityScale]

  /// Says a questionnaire in FHIR.
  public init(_ questionnaire: Questionnaire) throws(InexactExport) {
    content = questionnaire.content
    let built = try FormBuilding(content)
    items = built.items
    scales = built.scales
  }

  /// The form that a response is written to: what is worked out stands in it as an item, and the conditions that compare it
  /// are left out, since a response holds only what was asked.
  init(toRespondTo questionnaire: Questionnaire) throws(InexactExport) {
    var content = questionnaire.content
    let computed = Set(content.items.filter { $0.computed != nil }.map(\.linkId))
    content.items = content.items.map { item in
      guard item.guardCondition.tests.contains(where: { $0.linkId.map(computed.contains) ?? false }) else {
        return item
      }
      return Item(linkId: item.linkId, kind: item.kind, group: item.group, parent: item.parent)
    }
    self.content = content
    let built = try FormBuilding(content, writesComputed: true)
    items = built.items
    scales = built.scales
  }

  /// Its address: a canonical URL.
  public var url: String { FHIRVocabulary.questionnaire(content.id) }

  /// The resource.
  public var json: JSONValue {
    let text = FormText()
    return .object([
      .init("resourceType", .string("Questionnaire")),
      .init("id", .string(FHIRVocabulary.resourceID(content.id))),
      .init("language", .string(FormWording.language)),
      .init("url", .string(url)),
      .init("version", .string(content.version)),
      .init("name", .string(name)),
      .init("title", .string(content.title)),
      .init("status", .string("draft")),
      .init("experimental", .bool(true)),
      .init("subjectType", .strings(["Patient"])),
      .init("date", .string(content.reviewed.description)),
      .init("publisher", .string(FormWording.publisher)),
      .init("description", .string(text.line(content.summary))),
      .init("purpose", .string(text.line(content.guidance.disclaimer))),
      .init("lastReviewDate", .string(content.reviewed.description)),
      .init("item", .array(items.map(\.json))),
    ])
  }

  /// A name for programs: `ShakingWalking`.
  private var name: String {
    let words = content.id.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return "Anamnesis" + words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}

/// Makes the items of a questionnaire.
private struct FormBuilding {
  private(set) var items: [FormItem] = []
  let scales: [LinkID: QuantityScale]
  private let content: QuestionnaireContent
  /// How often a group has been opened: what stands apart needs a name of its own.
  private var opened: [Int: Int] = [:]

  init(_ content: QuestionnaireContent, writesComputed: Bool = false) throws(InexactExport) {
    self.content = content
    var translation = try ConditionTranslation(content)
    scales = translation.scales
    // What is worked out of an answer stands beside it, and is known when everything has been translated.
    _ = try Self.everything(content, writesComputed, &translation)
    let (blocks, outcome) = try Self.everything(content, writesComputed, &translation)
    var open: [(group: Int, item: FormItem)] = []
    for (place, block) in blocks {
      let around = Array(content.groups(around: place).reversed())
      let same = zip(open, around).prefix { $0.group == $1 }.count
      close(&open, to: same)
      for group in around.dropFirst(same) { open.append((group, item(of: group))) }
      if open.isEmpty { items += block } else { open[open.count - 1].item.items += block }
    }
    close(&open, to: 0)
    if !outcome.isEmpty {
      var group = FormItem(ItemName.outcome, .group, .group, FormWording.outcome)
      group.items = outcome
      items.append(group)
    }
  }

  private mutating func close(_ open: inout [(group: Int, item: FormItem)], to count: Int) {
    while open.count > count {
      let last = open.removeLast().item
      if open.isEmpty { items.append(last) } else { open[open.count - 1].item.items.append(last) }
    }
  }

  private mutating func item(of group: Int) -> FormItem {
    let count = opened[group, default: 0]
    opened[group] = count + 1
    let id = content.groups[group].linkId.rawValue
    return FormItem(
      count == 0 ? id : ItemName.again(count, of: id), .group, .group,
      FormText().line(content.groups[group].title))
  }

  private typealias Everything = (blocks: [(place: Int, items: [FormItem])], outcome: [FormItem])

  private static func everything(
    _ content: QuestionnaireContent, _ writesComputed: Bool, _ translation: inout ConditionTranslation
  ) throws(InexactExport) -> Everything {
    var made: Everything = ([], [])
    let text = FormText()
    var conditioned = ConditionedItems()
    for (place, item) in content.items.enumerated() where translation.resolved(item.linkId) == item.linkId {
      let id = item.linkId.rawValue
      do throws(InexactExport) {
        switch item.kind {
        case .question(let question):
          made.blocks.append((place, try QuestionItems(item, question).items(&translation, &conditioned)))
        case .computed(let value):
          guard writesComputed else { throw InexactExport(.computed) }
          guard value.isShown else { continue }
          let words = text.line(PersonText(value.record))
          made.blocks.append((place, [FormItem(id, .text, .workedOut(item.linkId), words)]))
        case .note(let title, let prose), .end(let title, let prose):
          let words = "\(text.line(title)). \(text.line(prose))"
          let display = FormItem(id, .display, .display, words)
          let items = conditioned.items([display], under: try translation.asked(item), named: id)
          if case .end = item.kind { made.outcome += items } else { made.blocks.append((place, items)) }
        }
      } catch { throw error.about(id) }
    }
    for flag in content.flags.uniqued(by: Said.init) {
      let id = ItemName.flag(flag.id)
      do throws(InexactExport) {
        var holds: [Requirement] = []
        for same in content.flags where Said(same) == Said(flag) {
          holds.append(try translation.requirement(same.when, .holds))
        }
        made.outcome += conditioned.items([display(of: flag)], under: .some(holds), named: id)
      } catch { throw error.about(id) }
    }
    return made
  }

  private static func display(of flag: Flag) -> FormItem {
    let text = FormText()
    let acts = flag.act.map { [text.line($0.text)] } ?? []
    var display = FormItem(
      ItemName.flag(flag.id), .display, .display,
      (["\(text.line(flag.title))."] + acts + [text.line(flag.text)]).joined(separator: " "))
    display.extensions = [.extension(FHIRVocabulary.urgency, "valueCode", .string(flag.level.name))]
    return display
  }

  /// What two complaints say in the same words is said once.
  private struct Said: Hashable {
    let name: String
    let level: TriageLevel
    let title: PersonText

    init(_ flag: Flag) {
      name = flag.id.ownName
      level = flag.level
      title = flag.title
    }
  }
}
