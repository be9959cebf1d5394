internal import PlainText
internal import QuestionnaireCore

/// What decides who is asked what: the items, the derived values and the body map of a questionnaire.
struct Script: Sendable {
  let items: [Item]
  let derived: [DerivedValue]
  let bodyMap: BodyMap
  let itemIndex: [LinkID: Int]
  let derivedIndex: [LinkID: Int]
  /// The computed values that conditions compare: here each is a question that anything may be answered to.
  let computed: Set<LinkID>

  init(items: [Item], derived: [DerivedValue], bodyMap: BodyMap, computed: Set<LinkID> = []) {
    self.computed = computed
    self.items = items
    self.derived = derived
    self.bodyMap = bodyMap
    itemIndex = items.places(by: \.linkId)
    derivedIndex = derived.places(by: \.linkId)
  }

  init(_ content: QuestionnaireContent) {
    let computed = Self.computed(in: content)
    let items = content.items.map { item in
      guard let value = item.computed, computed.contains(item.linkId) else { return item }
      return Item(
        linkId: item.linkId, kind: .question(value.standIn(item.linkId)), guard: item.guardCondition,
        group: item.group, parent: item.parent)
    }
    self.init(items: items, derived: content.derived, bodyMap: content.bodyMap, computed: computed)
  }

  /// The items that a condition reads, through derived values too: places.
  func items(readBy condition: Condition) -> Set<Int> {
    var found: Set<Int> = []
    var seen: Set<LinkID> = []
    var open = condition.tests
    while let test = open.popLast() {
      guard let id = test.linkId else { continue }
      if let index = itemIndex[id] {
        found.insert(index)
      } else if seen.insert(id).inserted, let index = derivedIndex[id] {
        open += derived[index].cases.flatMap(\.when.tests)
      }
    }
    return found
  }

  /// Items before an item, and the derived values that read only those.
  func prefix(_ count: Int) -> Script {
    Script(items: Array(items.prefix(count)), derived: derived, bodyMap: bodyMap, computed: computed)
  }

  /// The computed values that a condition of a questionnaire compares.
  static func computed(in content: QuestionnaireContent) -> Set<LinkID> {
    let values = content.items.filter { $0.computed != nil }.map(\.linkId)
    guard !values.isEmpty else { return [] }
    return Set(values).intersection(content.allTests.compactMap(\.linkId))
  }
}
