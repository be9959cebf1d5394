internal import PlainText
internal import QuestionnaireCore

/// What decides who is asked what: the items, the derived values and the body map of a questionnaire.
struct Script: Sendable {
  let items: [Item]
  let derived: [DerivedValue]
  let bodyMap: BodyMap
  let itemIndex: [LinkID: Int]
  let derivedIndex: [LinkID: Int]

  init(items: [Item], derived: [DerivedValue], bodyMap: BodyMap) {
    self.items = items
    self.derived = derived
    self.bodyMap = bodyMap
    itemIndex = items.places(by: \.linkId)
    derivedIndex = derived.places(by: \.linkId)
  }

  init(_ content: QuestionnaireContent) {
    self.init(items: content.items, derived: content.derived, bodyMap: content.bodyMap)
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
    Script(items: Array(items.prefix(count)), derived: derived, bodyMap: bodyMap)
  }
}
