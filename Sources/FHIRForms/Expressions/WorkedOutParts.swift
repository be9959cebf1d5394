import QuestionnaireCore

/// Numbers that conditions compare and that no item of the form is: each is worked out once, unseen, under a name of its
/// own.
///
/// Of `(a + b) > 5` the sum becomes `worked-out-1`, and the condition is `worked-out-1 > 5`.
final class WorkedOutParts {
  /// One number, and the entry before which it stands.
  struct Part {
    let place: Int
    let id: LinkID
    let value: ComputedValue
  }

  private(set) var parts: [Part] = []
  private var known: [Calculation: LinkID] = [:]
  private var taken: Set<String>
  /// The entry that is being looked at.
  var place = 0

  init(taken: Set<String>) { self.taken = taken }

  /// The name that a number is compared by.
  func name(of calculation: Calculation) -> LinkID {
    if case .answer(let id) = calculation { return id }
    if let id = known[calculation] { return id }
    var number = parts.count + 1
    while !taken.insert("worked-out-\(number)").inserted { number += 1 }
    let id = LinkID("worked-out-\(number)")
    parts.append(
      Part(
        place: place, id: id, value: ComputedValue(record: id.rawValue, .number(calculation), isShown: false))
    )
    known[calculation] = id
    return id
  }

  /// Says that an item of the form, asked of everybody, is a number.
  func note(_ calculation: Calculation, as id: LinkID) { known[calculation] = known[calculation] ?? id }

  /// The names of the questions and computed items that tests read, through these numbers too.
  func names(readBy tests: [Test]) -> Set<LinkID> {
    let own = Dictionary(parts.map { ($0.id, $0.value) }, uniquingKeysWith: { first, _ in first })
    var found: Set<LinkID> = []
    var open = tests
    while let test = open.popLast() {
      guard let id = test.linkId, found.insert(id).inserted else { continue }
      open += own[id]?.tests ?? []
    }
    return found.filter { own[$0] == nil }
  }
}
