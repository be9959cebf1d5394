import FHIRForms
import QuestionFiles
import QuestionnaireCore
import TestSupport
import Testing

/// What is asked of forms that repeat, whatever the form and the answers: the rule of FHIR, worked out a second time.
@Suite struct RoundRuleTests {
  /// An item of a random form, and where it stands.
  private struct Node {
    let id: String
    var isGroup = false
    var repeats = false
    var least = 1
    /// The earlier or later question of the form that it reads, and what is wanted of it.
    var source: (id: String, wants: Bool?)?
    var items: [Node] = []

    var all: [Node] { [self] + items.flatMap(\.all) }

    var json: String {
      let url = "http://hl7.org/fhir/StructureDefinition/questionnaire-"
      let when = source.map { source in
        #", "enableWhen": [{"question": "\#(source.id)", "operator": "\#(source.wants == nil ? "exists" : "=")", "#
          + #""answerBoolean": \#(source.wants ?? false)}]"#
      }
      let rounds =
        #", "repeats": true, "extension": [{"url": "\#(url)minOccurs", "valueInteger": \#(least)}, "#
        + #"{"url": "\#(url)maxOccurs", "valueInteger": 3}]"#
      return #"{"linkId": "\#(id)", "text": "\#(id)?", "type": "\#(isGroup ? "group" : "boolean")""#
        + (when ?? "") + (repeats ? rounds : "")
        + (items.isEmpty ? "" : #", "item": [\#(items.map(\.json).joined(separator: ", "))]"#) + "}"
    }
  }

  /// A random form.
  private struct Making {
    var generator: SeededGenerator
    private var count = 0

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    private mutating func number(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &generator) }

    mutating func form() -> [Node] {
      var items = (0..<3).map { _ in node(depth: 0) }
      let questions = items.flatMap(\.all).filter { !$0.isGroup }.map(\.id)
      for place in items.indices { addSources(&items[place], questions) }
      return items
    }

    private mutating func node(depth: Int) -> Node {
      count += 1
      var node = Node(id: "i\(count)")
      node.isGroup = depth < 3 && number(2) == 0
      node.repeats = number(2) == 0
      node.least = 1 + number(2)
      if node.isGroup || depth < 3 && number(4) == 0 {
        node.items = (0...number(2)).map { _ in self.node(depth: depth + 1) }
      }
      // A group of groups needs something to ask.
      if node.isGroup, !node.all.contains(where: { !$0.isGroup }) {
        count += 1
        node.items.append(Node(id: "i\(count)"))
      }
      return node
    }

    private mutating func addSources(_ node: inout Node, _ questions: [String]) {
      if number(3) == 0 {
        let inner = Set(node.all.map(\.id))
        let others = questions.filter { !inner.contains($0) }
        if !others.isEmpty { node.source = (others[number(others.count)], [true, false, nil][number(3)]) }
      }
      for place in node.items.indices { addSources(&node.items[place], questions) }
    }
  }

  /// Which questions the rule wants asked, of answers as they were given.
  private struct Rule {
    let form: [Node]
    let names: [FormOrigin: LinkID]
    let answers: [LinkID: Answer]
    private let order: [LinkID: Int]
    private let paths: [String: [Node]]
    private(set) var asked: Set<LinkID> = []

    init(_ form: [Node], _ interview: Interview, _ origins: [LinkID: FormOrigin]) {
      self.form = form
      names = Dictionary(uniqueKeysWithValues: origins.map { ($1, $0) })
      answers = interview.answers
      order = Dictionary(
        uniqueKeysWithValues: interview.questionnaire.items.enumerated().map {
          ($0.element.linkId, $0.offset)
        })
      var paths: [String: [Node]] = [:]
      func add(_ node: Node, _ above: [Node]) {
        paths[node.id] = above + [node]
        for inner in node.items { add(inner, above + [node]) }
      }
      for node in form { add(node, []) }
      self.paths = paths
      for node in form { visit(node, [:]) }
    }

    private func name(_ id: String, _ rounds: [String: Int], asks: Bool = false) -> LinkID? {
      let path = (paths[id] ?? []).filter(\.repeats).map(\.id)
      return names.first { origin, _ in
        origin.linkId == id && origin.asksForAnother == asks && origin.rounds.map(\.linkId) == path
          && origin.rounds.allSatisfy { rounds[$0.linkId] == $0.number }
      }?.value
    }

    private mutating func visit(_ node: Node, _ rounds: [String: Int]) {
      guard isEnabled(node, rounds) else { return }
      guard node.repeats else { return ask(node, rounds) }
      for number in 1...3 {
        let own = rounds.merging([node.id: number]) { $1 }
        let before = rounds.merging([node.id: number - 1]) { $1 }
        if number > node.least {
          guard let question = name(node.id, own, asks: true), hasAnswer(node, before, question) else {
            return
          }
          asked.insert(question)
          guard answers[question] == .value(.yes) else { return }
        }
        ask(node, own)
      }
    }

    private mutating func ask(_ node: Node, _ rounds: [String: Int]) {
      if !node.isGroup, let name = name(node.id, rounds) { asked.insert(name) }
      guard node.isGroup || isAnswered(node.id, rounds) else { return }
      for inner in node.items { visit(inner, rounds) }
    }

    private func isAnswered(_ id: String, _ rounds: [String: Int]) -> Bool {
      name(id, rounds).flatMap { answers[$0]?.value } != nil
    }

    /// Whether a round was answered: of a group, anything in it, unless some of it is asked behind the question.
    private func hasAnswer(_ node: Node, _ rounds: [String: Int], _ question: LinkID) -> Bool {
      guard node.isGroup else { return isAnswered(node.id, rounds) }
      let inner = Set(node.all.map(\.id))
      return names.contains { origin, name in
        inner.contains(origin.linkId) && !origin.asksForAnother
          && (answers[name]?.value != nil || order[name, default: 0] > order[question, default: 0])
          && origin.rounds.allSatisfy { rounds[$0.linkId] == nil || rounds[$0.linkId] == $0.number }
      }
    }

    /// Whether its condition holds: of the source in its own rounds, of all others any.
    private func isEnabled(_ node: Node, _ rounds: [String: Int]) -> Bool {
      guard let (id, wants) = node.source else { return true }
      let found = names.filter { origin, _ in
        origin.linkId == id && !origin.asksForAnother
          && origin.rounds.allSatisfy { rounds[$0.linkId] == nil || rounds[$0.linkId] == $0.number }
      }.compactMap { answers[$0.value]?.value }
      return wants.map { found.contains($0 ? .yes : .no) } ?? found.isEmpty
    }
  }

  @Test(arguments: 0..<400) func isKept(_ seed: Int) throws {
    var making = Making(seed: UInt64(seed))
    let form = making.form()
    let sample = FormSample(form.map(\.json).joined(separator: ",\n"))
    guard !sample.codes.contains(.conditionCycle) else { return }
    let origins = try #require(sample.form).origins
    var interview = Interview(try sample.questionnaire())
    var answers = RandomAnswers(seed: UInt64(seed))
    var asked: Set<LinkID> = []
    while let prompt = interview.evaluation.current {
      if origins[prompt.linkId] != nil { asked.insert(prompt.linkId) }
      try interview.answer(prompt.linkId, with: answers.answer(to: prompt, in: interview))
    }
    // What was asked and lost its ground by a later answer counts nowhere: in a form read forward there is none.
    let rule = Rule(form, interview, origins)
    #expect(asked == rule.asked, "\(form.map(\.json))")
  }
}
