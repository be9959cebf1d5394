import PlainText

/// What a questionnaire consists of, and what is worked out of it once: a lookup by name, what emergencies read, the steps
/// of a walk.
final class QuestionnaireParts: Sendable {
  let content: QuestionnaireContent
  let itemIndex: [LinkID: Int]
  let derivedIndex: [LinkID: Int]
  let emergencyItems: [Int]
  let derivedAt: [Int: [Int]]
  let steps: [Step]
  let roles: [Question.Role: Int]

  /// Takes content that is well-formed.
  init(_ content: QuestionnaireContent) {
    self.content = content
    let items = content.items.places(by: \.linkId)
    let derived = content.derived.places(by: \.linkId)
    itemIndex = items
    derivedIndex = derived
    let places = DerivedPlaces(content, items: items, derived: derived).latest
    derivedAt = Dictionary(grouping: places.indices, by: { places[$0] })
    let named = Self.namedByEmergencies(content, items, derived)
    emergencyItems = named.sorted()
    let same = Dictionary(grouping: content.items.indices) {
      content.items[$0].sameAs ?? content.items[$0].linkId
    }
    steps = content.items.enumerated().map { place, item in
      var earlier = item.sameAs.flatMap { same[$0] }?.filter { $0 < place } ?? []
      // What begins together begins with the first.
      if item.sameIf != nil { earlier.removeAll { content.items[$0].linkId != item.sameAs } }
      return Step(item, isEmergency: named.contains(place), sameAs: earlier)
    }
    roles = Dictionary(
      firstOf: content.items.enumerated().compactMap { index, item in
        item.question?.role.map { ($0, index) }
      })
  }

  private static func namedByEmergencies(
    _ content: QuestionnaireContent, _ items: [LinkID: Int], _ derived: [LinkID: Int]
  ) -> Set<Int> {
    var named: Set<Int> = []
    var seen: Set<LinkID> = []
    var open = content.flags.filter { $0.level == .emergency }.flatMap(\.when.tests)
    while let test = open.popLast() {
      guard let id = test.linkId, seen.insert(id).inserted else { continue }
      if let index = items[id] {
        named.insert(index)
        open += content.items[index].computed?.tests ?? []
      } else if let index = derived[id] {
        open += content.derived[index].cases.flatMap(\.when.tests)
      }
    }
    return named
  }
}
