import PlainText

/// Puts items under a requirement: what stands in one `enableWhen` on the items, every other clause on a group around them.
///
/// Where that would be many groups within groups, a part of the requirement becomes an item of its own that is worked out.
struct ConditionedItems {
  /// The most groups around an item.
  private static let mostGroups = 12
  private static let mostClauses = 200

  /// The parts that are items by now, by what they say.
  private(set) var parts: [Requirement: String] = [:]

  /// The items under a requirement; those of `following` need no condition of their own, for they rest on the others.
  mutating func items(
    _ items: [FormItem], following: [FormItem] = [], under requirement: Requirement, named id: String
  ) -> [FormItem] {
    if let clauses = Clauses(requirement, atMost: Self.mostClauses), clauses.choices.count <= Self.mostGroups
    {
      return Self.items(items, following, under: clauses, id)
    }
    var made: [FormItem] = []
    let tests = conjuncts(of: requirement).map { conjunct in simplified(conjunct, id, &made) }
    if let clauses = Clauses(.every(tests), atMost: Self.mostClauses),
      clauses.choices.count <= Self.mostGroups
    {
      return made + Self.items(items, following, under: clauses, id)
    }
    made = []
    let whole = Requirement.test(.isTrue(part(requirement, id, &made)))
    return made + Self.items(items, following, under: Clauses(whole, atMost: 1), id)
  }

  private func conjuncts(of requirement: Requirement) -> [Requirement] {
    if case .all(let parts) = requirement { parts } else { [requirement] }
  }

  /// The requirement with every part of a choice that is more than one clause made an item.
  private mutating func simplified(_ requirement: Requirement, _ id: String, _ made: inout [FormItem])
    -> Requirement
  {
    guard case .any(let parts) = requirement else { return requirement }
    var simple: [Requirement] = []
    for part in parts {
      let isClause = Clauses(part, atMost: Self.mostClauses)?.list.count == 1
      simple.append(isClause ? part : .test(.isTrue(self.part(part, id, &made))))
    }
    return .some(simple)
  }

  private mutating func part(_ requirement: Requirement, _ id: String, _ made: inout [FormItem]) -> String {
    if let known = parts[requirement] { return known }
    let name = ItemName.part(made.count + 1, of: id)
    parts[requirement] = name
    made.append(.worked(name, requirement))
    return name
  }

  private static func items(
    _ items: [FormItem], _ following: [FormItem], under clauses: Clauses?, _ id: String
  ) -> [FormItem] {
    let single = clauses?.single ?? []
    let choices = clauses?.choices ?? []
    let own = single.isEmpty ? choices.first ?? [] : Set(single)
    var made =
      items.map { item in
        var item = item
        item.enableWhen = own.inOrder
        item.isAnyEnough = single.isEmpty
        return item
      } + following
    for (place, clause) in (single.isEmpty ? Array(choices.dropFirst()) : choices).enumerated() {
      var group = FormItem(ItemName.clause(place + 1, of: id), .group, .group)
      group.enableWhen = clause.inOrder
      group.isAnyEnough = true
      group.items = made
      made = [group]
    }
    return made
  }
}

extension FormItem {
  /// A requirement that is worked out from the answers before it: true, or without an answer.
  static func worked(_ name: String, _ requirement: Requirement) -> FormItem {
    FormItem(
      worked: name, .requirement(requirement), "iif(\(AnswerPath.text(requirement)), true, {})",
      FormWording.worked(name))
  }

  /// An item that nobody answers.
  init(worked name: String, _ role: Role, _ expression: String, _ text: String) {
    self.init(name, .boolean, role, text)
    let value = JSONValue.object([
      .init("language", .string("text/fhirpath")), .init("expression", .string(expression)),
    ])
    extensions = [
      .extension(FHIRVocabulary.hidden, "valueBoolean", .bool(true)),
      .extension(FHIRVocabulary.calculated, "valueExpression", value),
    ]
    isReadOnly = true
  }
}

extension Set<AnswerTest> {
  /// The tests in an order that does not change from run to run.
  fileprivate var inOrder: [AnswerTest] { map { ($0.key, $0) }.sorted { $0.0 < $1.0 }.map(\.1) }
}
