internal import PlainText
internal import QuestionnaireCore

/// A questionnaire as functions of raw answers: who is asked what, and where every condition is true or false.
///
/// Of `smoke` with `when: flicker is yes`, `asked` is the function that is true where `flicker` is answered yes, and of
/// the flag `when: smoke is yes` the pair is true where both are yes and false where `flicker` is yes and `smoke` no.
///
/// Variables stand in document order and hold raw answers; "not asked" is no value. A test is true where its question
/// is asked and the answer fits, false where it is asked and the answer is definite and does not fit.
struct Encoding: Sendable {
  let script: Script
  /// Whether answers may choose what is not offered, as remembered ones may: such a tick counts for nothing, and a
  /// question with none left as declined.
  let isRemembering: Bool
  var store: DiagramStore
  /// By item: its answers; nil for a note or an end.
  private(set) var blocks: [Block?] = []
  /// By item: where it is asked, or for an end where it is reached.
  private(set) var asked: [Diagram] = []
  /// By item: where its guard is ruled out.
  private(set) var excluded: [Diagram] = []
  /// By item: where its answer keeps to the limit that another answer sets; nil without such a limit.
  private(set) var limits: [Int: Diagram] = [:]
  /// By item: to whom it offers what; nil if it offers all to everybody.
  private(set) var offers: [Int: Offers] = [:]
  /// By item: whether it can always be passed, so that nothing about it keeps an interview from being.
  private(set) var isFree: [Bool] = []
  /// What holds in every interview: answers keep to the limits that others set, and what has no answer is not asked.
  private(set) var standing: [Diagram] = []
  /// By item: the modes that can be answered; the first alone where none can, since it is not asked then.
  private(set) var modes: [[Int]] = []
  /// The items that offer not everything to everybody, and that must be answered.
  private(set) var mustBeAnswered: [Int] = []
  /// By variable: the item whose answer it holds.
  private(set) var owners: [Int] = []
  /// Where some end has been reached.
  private(set) var ended = Diagram.never
  var memo = ConditionMemo()
  /// By function, as far as somebody wanted to know: the items that it reads.
  private var knownReads: [Diagram: Set<Int>] = [:]

  /// Encodes a script; conditions are all that will be asked about it.
  init(_ script: Script, conditions: [Condition], within bounds: Analysis.Limits) {
    self.init(script, BlockPlan(script, conditions: conditions), within: bounds)
  }

  /// Encodes a script whose answers are told apart as planned; `order`: how the variables of diagrams stand, if not as in
  /// the file.
  init(_ script: Script, _ plan: BlockPlan, within bounds: Analysis.Limits, order: [Int32]? = nil) {
    self.script = script
    isRemembering = false
    store = DiagramStore(limit: bounds.nodes, stepLimit: bounds.steps)
    blocks = plan.blocks
    owners = plan.owners
    for (variable, values) in plan.arities.enumerated() {
      _ = store.addVariable(values: values, isFree: blocks[owners[variable]]?.isFree ?? false)
    }
    if let order { store.order(order) }
    encodeItems()
  }

  /// Encodes a script over answers that are told apart already: each block with its variables, those of the store.
  init(_ script: Script, blocks: [Block?], store: DiagramStore, owners: [Int], isRemembering: Bool) {
    self.script = script
    self.isRemembering = isRemembering
    self.blocks = blocks
    self.store = store
    self.owners = owners
    encodeItems()
  }

  /// The same for answers that are remembered, which may choose what is not offered.
  var remembering: Encoding {
    Encoding(script, blocks: blocks, store: DiagramStore(like: store), owners: owners, isRemembering: true)
  }

  /// Lets answers break the limits that they set each other.
  mutating func dropLimits() {
    limits = [:]
    noteWhatStands()
  }

  private mutating func noteWhatStands() {
    isFree = script.items.indices.map { limits[$0] == nil && blocks[$0].map { $0.total != nil } ?? true }
    standing = script.items.indices.compactMap { limits[$0] }
    for place in script.items.indices where blocks[place].map({ $0.total == nil }) ?? false {
      standing.append(store.not(asked[place]))
    }
  }

  /// Works out who is asked what, from the first item to the last.
  private mutating func encodeItems() {
    for place in script.items.indices {
      let guardCondition = script.items[place].guardCondition
      let isGuardTrue = pair(guardCondition).isTrue
      let isOffered = script.items[place].question.map { offersAny(of: $0) } ?? .always
      let isAsked = store.without(store.and(isGuardTrue, isOffered), ended)
      asked.append(isAsked)
      if let block = blocks[place] { offers[place] = offers(of: block, asked: isAsked) }
      if case .end = script.items[place].kind { ended = store.or(ended, isAsked) }
      if let limit = blocks[place]?.question.limitingQuestion.flatMap({ script.itemIndex[$0] }) {
        limits[place] = limitHolds(place, limit)
      }
    }
    noteWhatStands()
    mustBeAnswered = blocks.indices.filter { place in
      blocks[place].map { $0.isConditional && !$0.question.allowsUnknown } ?? false
    }
    modes = blocks.map { block in
      guard let modes = block?.modes else { return [] }
      let possible = modes.indices.filter { modes[$0].total != nil && modes[$0].score != nil }
      return possible.isEmpty ? [0] : possible
    }
    for place in script.items.indices { excluded.append(exclusion(of: place)) }
  }

  /// The items whose answers decide whether an item is asked.
  func items(deciding place: Int) -> Set<Int> {
    let reads = items(readBy: asked[place])
    return reads.union(offers[place].map { items(readBy: $0.settled).subtracting([place]) } ?? [])
  }

  func items(readBy diagram: Diagram) -> Set<Int> {
    Set(store.support(of: diagram).map { owners[Int($0)] })
  }

  /// The items that a function reads, which are remembered: for functions that are looked at again and again.
  mutating func knownItems(readBy diagram: Diagram) -> Set<Int> {
    if let known = knownReads[diagram] { return known }
    let found = items(readBy: diagram)
    knownReads[diagram] = found
    return found
  }

  /// Everything that is asked about a questionnaire.
  static func conditions(of content: QuestionnaireContent) -> [Condition] {
    var conditions = content.flags.map(\.when)
    for topic in content.topics {
      conditions.append(topic.shownWhen)
      conditions += [topic.unless, topic.neverWhen].compactMap(\.self)
      conditions += topic.because.map(\.when) + topic.but.map(\.when) + topic.askYourDoctor.map(\.when)
    }
    for claim in content.claims { conditions += [claim.when, claim.then] }
    return conditions
  }

  /// Where a question is not asked, or its limit is not, or the answer keeps to the limit.
  private mutating func limitHolds(_ place: Int, _ limit: Int) -> Diagram {
    guard let own = blocks[place], let other = blocks[limit], let variable = own.variable,
      let otherVariable = other.variable
    else { return .always }
    let bounds = other.modes.map(other.extremes)
    let rows = own.modes.map { mode -> Diagram in
      guard let values = own.extremes(of: mode) else { return .always }
      let allowed = bounds.map { bounds -> Diagram in
        guard let bounds else { return .always }
        let isAllowed = values.contains { value in bounds.contains { Amounts.isAtMost(value, $0) } }
        return isAllowed ? .always : .never
      }
      let row = store.node(otherVariable, allowed)
      return store.or(row, store.not(asked[limit]))
    }
    let holds = literal(variable) { rows[$0] }
    return store.or(holds, store.not(asked[place]))
  }

  /// The function that reads a variable; its parts may read other variables, before it too.
  mutating func branch(on variable: Int32, _ parts: [Diagram]) -> Diagram {
    parts.allSatisfy { store.level(store.variable($0)) > store.level(variable) }
      ? store.node(variable, parts) : literal(variable) { parts[$0] }
  }

  /// The function that depends on a variable's value; parts may read other variables, before it too.
  mutating func literal(_ variable: Int32, _ part: (Int) -> Diagram) -> Diagram {
    let arity = Int(store.arities[Int(variable)])
    var sum = Diagram.never
    for value in 0..<arity {
      let picked = store.node(variable, (0..<arity).map { $0 == value ? .always : .never })
      sum = store.or(sum, store.and(picked, part(value)))
    }
    return sum
  }

  /// Forgets what was worked out since there were so many nodes.
  mutating func forget(downTo mark: Int) {
    store.forget(downTo: mark)
    memo.forget(downTo: mark)
    knownReads = knownReads.filter { $0.key.node < mark }
  }
}

extension Item {
  /// The conditions that say to whom it is asked, and what of it.
  var ownConditions: [Condition] { [guardCondition] + (question?.options.compactMap(\.when) ?? []) }
}

extension Block {
  /// The extreme answers of a mode; nil: it is no amounts.
  fileprivate func extremes(of mode: Mode) -> [AnswerValue]? {
    guard case .amounts(let intervals) = mode.content else { return nil }
    return intervals.flatMap { Amounts(question).extremes(in: $0) }
  }
}
