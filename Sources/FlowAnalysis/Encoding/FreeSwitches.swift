internal import QuestionnaireCore

// What is worked out from answers is not worked out here: to a proof a computed value is a question that anything may be
// answered to, so its tests are free switches. Every interview there is is then among those that are looked at, beside
// some that cannot be. What holds in all of them holds; what is found in one of them may be found in none that there is,
// so it counts only if the engine shows it.

extension QuestionnaireContent {
  /// The tests of every condition that says what is asked, raised or shown.
  var allTests: [Test] {
    (items.flatMap(\.ownConditions) + derived.flatMap(\.cases).map(\.when) + Encoding.conditions(of: self))
      .flatMap(\.tests)
  }

  /// Whether tests of a computed value are so near to each other that a number between them could be missed: a question
  /// takes three places behind the point, and a computed value can have more.
  var hasNearTests: Bool {
    let computed = Script.computed(in: self)
    guard !computed.isEmpty else { return false }
    var literals: [LinkID: Set<Int>] = [:]
    for test in allTests {
      guard case .number(let id, _, let literal) = test, computed.contains(id) else { continue }
      literals[id, default: []].insert(literal.thousandths)
    }
    return literals.values.contains { places in
      places.contains { places.contains($0 + 1) || abs($0) >= Self.largestThousandths }
    }
  }

  /// As large as an answer to a question about a number can be.
  private static let largestThousandths = 999_999_999_000
}

extension Encoding {
  /// Whether a function of answers reads a computed value.
  func readsComputed(_ diagram: Diagram) -> Bool {
    !script.computed.isEmpty && !computed(readBy: diagram).isEmpty
  }

  /// The computed values that a function of answers reads, in the order of the items.
  func computed(readBy diagram: Diagram) -> [LinkID] {
    items(readBy: diagram).sorted().map { script.items[$0].linkId }.filter(script.computed.contains)
  }
}

extension Prover {
  /// Names what is asked, raised, shown or claimed only on a value that is worked out: nothing of it is proved.
  mutating func nameWhatIsNotProved() {
    guard !encoding.script.computed.isEmpty else { return }
    for (place, item) in content.items.enumerated() where !encoding.script.computed.contains(item.linkId) {
      name(.item(item.linkId), encoding.computed(readBy: encoding.asked[place]))
    }
    for flag in content.flags { name(.flag(flag.id), computed(readBy: [flag.when])) }
    for topic in content.topics {
      name(
        .topic(topic.id),
        computed(readBy: [topic.shownWhen, topic.unless, topic.neverWhen].compactMap(\.self)))
    }
    for (place, claim) in content.claims.enumerated() {
      name(.claim(place), computed(readBy: [claim.when, claim.then]))
    }
  }

  private mutating func name(_ part: QuestionnairePart, _ values: [LinkID]) {
    // Of what can never be that is said already.
    guard !values.isEmpty, !findings.contains(where: { $0.subject == part }) else { return }
    report(ProofFinding(part, .restsOnComputed(values)))
  }

  private func computed(readBy conditions: [Condition]) -> [LinkID] {
    let places = conditions.reduce(into: Set<Int>()) { $0.formUnion(encoding.script.items(readBy: $1)) }
    return places.sorted().map { content.items[$0].linkId }.filter(encoding.script.computed.contains)
  }
}
