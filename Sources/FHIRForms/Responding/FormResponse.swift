public import PlainText
public import QuestionnaireCore

/// An interview as a QuestionnaireResponse to the form that it was held with (FHIR R4): linkIds, types and codes are those
/// of the form, items stand in its order, and each round of what repeats is an item, or an answer, of its own.
///
///     FormResponse(to: form, of: interview, authored: day).json(narrative: div, zone: { _ in "Z" }).lines
///     // {"resourceType": "QuestionnaireResponse", "questionnaire": "https://example.org/phq|1.0", …
///
/// It names no person. An item that was not answered is not in it; the narrative says whether that was asked. It is complete
/// only if everything required was answered, and nothing else would be taken for an answer by the program that reads it.
public struct FormResponse {
  private let form: ImportedForm
  private let interview: Interview
  private let authored: CalendarDay
  private let time: String?
  private let isTaken: Bool

  /// Makes it; an interview with an answer that was not taken is not complete. `at`: the time of that day and its zone, if
  /// they are known: `09:30:00+01:00`.
  public init(
    to form: ImportedForm, of interview: Interview, authored: CalendarDay, at time: String? = nil,
    isTaken: Bool = true
  ) {
    self.form = form
    self.interview = interview
    self.authored = authored
    self.time = time
    self.isTaken = isTaken
  }

  /// The resource. `narrative` is an XHTML `div` for people; `zone` says of a day and time how far the clocks were from UTC,
  /// as in `+01:00`.
  public func json(narrative: String, zone: @escaping (PartialDate) -> String?) -> JSONValue {
    var items = FormResponseItems(interview, zone: zone)
    let answered = items.items(form.outline)
    let isComplete = interview.evaluation.isComplete && isTaken && !items.lacksSomething
    return .object(
      [
        .init("resourceType", .string("QuestionnaireResponse")),
        .init("text", .object([.init("status", .string("generated")), .init("div", .string(narrative))])),
      ] + (form.address.map { [.init("questionnaire", .string($0))] } ?? []) + [
        .init("status", .string(isComplete ? "completed" : "in-progress")),
        .init("authored", .string(authored.description + (time.map { "T" + $0 } ?? ""))),
      ] + (answered.isEmpty ? [] : [.init("item", .array(answered))]))
  }
}

/// Goes through the items of a form, and writes those that have an answer.
private struct FormResponseItems {
  private let interview: Interview
  private let zone: (PartialDate) -> String?
  private let asked: Set<LinkID>
  private let computed: [LinkID: ComputedResult]
  /// Whether something that is required has no answer, or an answer is not as the form would have it.
  private(set) var lacksSomething = false

  init(_ interview: Interview, zone: @escaping (PartialDate) -> String?) {
    self.interview = interview
    self.zone = zone
    let evaluation = interview.evaluation
    asked = Set(evaluation.path.filter { $0 != evaluation.current }.map(\.linkId))
    computed = Dictionary(
      evaluation.computed.compactMap { state in state.result.map { (state.linkId, $0) } }
    ) { first, _ in first }
  }

  /// The items that have an answer, the rounds of each together.
  mutating func items(_ nodes: [ResponseNode]) -> [JSONValue] {
    var items: [JSONValue] = []
    var rest = nodes[...]
    while let first = rest.first {
      let rounds = rest.prefix { $0.place == first.place }
      rest = rest.dropFirst(rounds.count)
      let written = first.kind.isQuestion ? question(rounds) : rounds.compactMap { group($0) }
      if !first.kind.isQuestion, !written.isEmpty, written.count < first.leastOccurs { lacksSomething = true }
      items += written
    }
    return items
  }

  private func isEnabled(_ node: ResponseNode) -> Bool {
    switch node.condition {
    case .constant(let flag): flag
    case .condition(let condition): interview.evaluation.truth(of: condition) == .true
    }
  }

  private mutating func group(_ node: ResponseNode) -> JSONValue? {
    guard isEnabled(node) else { return nil }
    let inner = items(node.inner)
    if inner.isEmpty, node.isRequired { lacksSomething = true }
    return inner.isEmpty ? nil : Self.item(node, "item", inner)
  }

  /// An item that asks, with its answers in all rounds; what stands in it goes with the first answer of its round.
  private mutating func question(_ rounds: ArraySlice<ResponseNode>) -> [JSONValue] {
    var answers: [JSONValue] = []
    var isOpen = false
    for node in rounds where isEnabled(node) {
      let members = self.members(of: node)
      if members.isEmpty {
        isOpen = isOpen || node.isRequired
        continue
      }
      let inner = items(node.inner)
      answers += members.enumerated().map { place, member in
        .object([member] + (place == 0 && !inner.isEmpty ? [.init("item", .array(inner))] : []))
      }
    }
    let isShort = !answers.isEmpty && answers.count < (rounds.first?.leastOccurs ?? 0)
    if answers.isEmpty && isOpen || isShort { lacksSomething = true }
    return answers.isEmpty ? [] : [Self.item(rounds[rounds.startIndex], "answer", answers)]
  }

  private mutating func members(of node: ResponseNode) -> [JSONValue.Member] {
    let answer = FormAnswer(node, zone: zone)
    switch node.meaning {
    case .nothing: return []
    case .filledIn(let values): return values.compactMap(answer.member)
    case .computed(let options): return computed[node.name].map { answer.members($0, options) } ?? []
    case .asked(let options, let none):
      guard asked.contains(node.name), let value = interview.answers[node.name]?.value else { return [] }
      let members = answer.members(value, options)
      if none.map({ value == .options([$0], writeIn: nil) }) == true { return [] }
      // A code is wanted where words were typed, or an amount where something else was.
      let isTyped = node.kind == .choice && (options.isEmpty || !value.writeIns.isEmpty)
      if isTyped || members.isEmpty { lacksSomething = true }
      return members
    }
  }

  private static func item(_ node: ResponseNode, _ name: String, _ values: [JSONValue]) -> JSONValue {
    .object(
      [.init("linkId", .string(node.linkId))] + (node.text.map { [.init("text", .string($0))] } ?? [])
        + [.init(name, .array(values))])
  }
}
