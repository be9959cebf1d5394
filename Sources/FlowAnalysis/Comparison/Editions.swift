internal import PlainText
internal import QuestionnaireCore

/// Two editions of a questionnaire as functions of the same answers.
///
/// Every question of either has one block of variables, whose values are the classes that the conditions of either tell
/// apart. An answer that an edition does not take counts there as "I prefer not to say".
struct Editions {
  /// One edition.
  struct Edition {
    let questionnaire: Questionnaire
    var encoding: Encoding
    var outcome: OutcomeDiagrams
  }

  /// All questions of both, asked of everybody: what an interview may answer. It holds the diagrams.
  var shared: Encoding
  private(set) var old: Edition
  private(set) var new: Edition
  /// The questions that take another kind of answer than before.
  let otherKind: [LinkID]

  init(_ old: Questionnaire, _ new: Questionnaire, within bounds: Analysis.Limits) {
    let questions = SharedQuestions(old.content, new.content)
    let tests = Self.tests(questions, old.content, new.content)
    let items = questions.all.map { Item(linkId: $0.question.linkId, kind: .question($0.question)) }
    let script = Script(items: items, derived: [], bodyMap: new.content.bodyMap)
    var cuts = BlockPlan.sharedCuts(in: script, tests)
    var store = DiagramStore(limit: bounds.nodes, stepLimit: bounds.steps)
    var owners: [Int] = []
    var blocks: [Block] = []
    for (place, shared) in questions.all.enumerated() {
      let bounds = [shared.old.map { old.content.items[$0] }, shared.new.map { new.content.items[$0] }]
        .compactMap { $0?.question.flatMap { Cuts.range(of: $0.kind) } }
      if let first = bounds.first, bounds.contains(where: { $0 != first }) {
        for bound in bounds {
          cuts[place, default: Cuts()].add(bound.lower)
          cuts[place, default: Cuts()].add(bound.upper)
        }
      }
      var block = BlockBuilder(
        item: place, question: shared.question, tests: tests[place] ?? [], sharedCuts: cuts[place],
        bodyMap: script.bodyMap
      ).block()
      if tests[place] != nil || cuts[place] != nil || shared.question.hasConditionalOptions {
        block.variable = store.addVariable(values: block.modes.count)
        for part in block.parts { _ = store.addVariable(values: part.values.count) }
        owners += Array(repeating: place, count: 1 + block.parts.count)
      }
      blocks.append(block)
    }
    let free = questions.all.map { shared in
      let question = shared.question.with(options: shared.question.options.map { $0.offered(when: nil) })
      return Item(linkId: question.linkId, kind: .question(question))
    }
    shared = Encoding(
      Script(items: free, derived: [], bodyMap: script.bodyMap),
      blocks: blocks.enumerated().map { $1.adapted(to: free[$0].question, item: $0) }, store: store,
      owners: owners, isRemembering: false)
    shared.dropLimits()
    otherKind = questions.otherKind
    let before = Self.edition(old, questions.all.map { ($0.question, $0.old) }, blocks, shared.store)
    let now = Self.edition(
      new, questions.all.map { ($0.question, $0.new) }, blocks, before.encoding.store)
    shared.store = now.encoding.store
    self.old = before
    self.new = now
    self.old.encoding.store = DiagramStore(limit: 2)
    self.new.encoding.store = DiagramStore(limit: 2)
  }

  /// Works something out in one edition, with the diagrams that both share.
  mutating func inOld<Result>(_ body: (inout Edition) -> Result) -> Result {
    swap(&shared.store, &old.encoding.store)
    defer { swap(&shared.store, &old.encoding.store) }
    return body(&old)
  }

  mutating func inNew<Result>(_ body: (inout Edition) -> Result) -> Result {
    swap(&shared.store, &new.encoding.store)
    defer { swap(&shared.store, &new.encoding.store) }
    return body(&new)
  }

  private static func tests(
    _ questions: SharedQuestions, _ old: QuestionnaireContent, _ new: QuestionnaireContent
  ) -> [Int: [Test]] {
    var found: [Int: [Test]] = [:]
    for (content, isOld) in [(old, true), (new, false)] {
      let own = BlockPlan.tests(in: Script(content), Encoding.conditions(of: content))
      for (place, shared) in questions.all.enumerated() {
        guard let tests = (isOld ? shared.old : shared.new).flatMap({ own[$0] }) else { continue }
        found[place] = ((found[place] ?? []) + tests).uniqued()
      }
    }
    return found
  }

  private static func edition(
    _ questionnaire: Questionnaire, _ questions: [(Question, Int?)], _ shared: [Block], _ store: DiagramStore
  ) -> Edition {
    let content = questionnaire.content
    var items = content.items
    var blocks: [Block?] = Array(repeating: nil, count: items.count)
    var owners = Array(repeating: 0, count: store.arities.count)
    for (block, (question, place)) in zip(shared, questions) {
      guard let place, let own = items[place].question else { continue }
      let whole = own.withNobodys(question.options)
      items[place] = Item(
        linkId: items[place].linkId, kind: .question(whole), guard: items[place].guardCondition)
      blocks[place] = block.adapted(to: whole, item: place)
      guard let variable = block.variable else { continue }
      for owned in Int(variable)...Int(block.lastVariable) { owners[owned] = place }
    }
    let script = Script(items: items, derived: content.derived, bodyMap: content.bodyMap)
    var encoding = Encoding(script, blocks: blocks, store: store, owners: owners, isRemembering: true)
    let outcome = OutcomeDiagrams(content, in: &encoding)
    return Edition(questionnaire: questionnaire, encoding: encoding, outcome: outcome)
  }
}

extension Block {
  /// The block as an edition reads it: with its own conditions, lines and amounts. What it does not take counts as
  /// declined.
  fileprivate func adapted(to question: Question?, item: Int) -> Block {
    guard let question else { return self }
    var lines: [OptionID] = []
    if question.allowsUnknown, case .lines(_, let own)? = question.clearer { lines = own.map(\.option) }
    let range = Cuts.range(of: question.kind)
    let modes = modes.map { mode -> Mode in
      var content = mode.content
      var when: Condition?
      switch mode.content {
      case .values(let values):
        switch values.first {
        case .option(let option, _): when = question.option(option)?.when
        case .options(let options, _): when = options.first.flatMap { question.option($0)?.when }
        default: break
        }
      case .amounts(let intervals):
        let isTaken = intervals.allSatisfy { interval in
          range.map { $0.lower <= interval.lower && interval.upper <= $0.upper } ?? false
        }
        if !isTaken { content = .declined }
      case .unknown, .declined, .some: break
      }
      var adapted = Mode(content: content, score: mode.score)
      (adapted.total, adapted.readsParts, adapted.when) = (mode.total, mode.readsParts, when)
      return adapted
    }
    var block = Block(item: item, question: question, modes: modes)
    block.parts = parts.map { part in
      let option = part.members.first.map { OptionID($0) }
      return Part(
        members: part.members, line: option.flatMap { lines.firstIndex(of: $0) },
        isExclusive: part.isExclusive, when: option.flatMap { question.option($0)?.when },
        values: part.values, direct: part.direct, byLine: part.byLine)
    }
    block.lineCount = variable == nil ? lineCount : lines.count
    block.lineableCount = lineableCount
    block.variable = variable
    block.total = total
    return block
  }
}
