internal import QuestionnaireCore

/// One pass from the last item to the first that takes every answer out of a product of functions: bucket elimination
/// (Dechter 1999), the buckets the items and the functions diagrams.
///
/// Counting, a question `smoke` with "yes" and "no", asked where `flicker` is yes, leaves the function that is 4 there
/// (unknown and declined are two) and 1 elsewhere; it waits at `flicker`.
///
/// The product stays in factors, each waiting at the last item that it reads; they are multiplied only when that item's
/// answer is taken out. So flags that rest on early answers meet late, and never all in one diagram.
struct Elimination {
  enum Domain: Sendable {
    /// Those that are asked for: what is not asked is taken as unknown.
    case interviews
    /// Every answer to everything, as if remembered.
    case rawAnswers
  }

  /// What was multiplied and worked out at one item, for whoever goes forward again.
  struct Trace: Sendable {
    /// By mode: the function of earlier answers that is left.
    var modes: [Diagram?] = []
    /// By mode: what is left before each part is taken out, after those behind it were; empty if no part is read.
    var parts: [[Diagram]] = []
    /// What is left of the item: a function of earlier answers.
    var result: Diagram
  }

  let measure: Measure
  let domain: Domain
  let isTraced: Bool
  /// By item, if traces are kept and something waited there.
  private(set) var traces: [Int: Trace] = [:]
  /// By item: the factors that wait there.
  private(set) var waiting: [[Diagram]] = []
  /// The product of what reads nothing.
  private(set) var constant = Diagram.always

  init(_ measure: Measure, domain: Domain = .interviews, isTraced: Bool = false) {
    self.measure = measure
    self.domain = domain
    self.isTraced = isTraced
  }

  /// Whether what is free to be anything makes no difference.
  private var isPlain: Bool { (measure == .exists || measure == .outcomes) && !isTraced }

  /// Takes everything out of the product of conditions, from an item to the first, and says what is left.
  mutating func run(
    _ conditions: [Diagram], and factors: [Diagram] = [], in encoding: inout Encoding, from last: Int? = nil
  ) -> Terminal {
    begin(conditions, in: &encoding, from: last)
    for factor in factors { put(factor, &encoding) }
    for item in waiting.indices.reversed() {
      if isPlain, waiting[item].isEmpty, encoding.isFree[item] { continue }
      takeOut(item, in: &encoding)
      if isTraced { continue }
      if encoding.store.isExhausted || encoding.store.terminal(constant) == measure.impossible { break }
    }
    return encoding.store.terminal(constant) ?? measure.impossible
  }

  /// Puts the conditions where they wait.
  mutating func begin(_ conditions: [Diagram], in encoding: inout Encoding, from last: Int? = nil) {
    let end = last ?? encoding.blocks.count - 1
    waiting = Array(repeating: [], count: end + 1)
    constant = encoding.store.leaf(measure.nothing)
    for condition in conditions { put(lifted(condition, &encoding), &encoding) }
    for (item, limit) in encoding.limits where item <= end { put(lifted(limit, &encoding), &encoding) }
  }

  /// Takes one item's answer out.
  mutating func takeOut(_ item: Int, in encoding: inout Encoding) {
    guard let block = encoding.blocks[item] else {
      let isNote = if case .note = encoding.script.items[item].kind { true } else { false }
      if isNote, measure.note != measure.nothing {
        put(gated(measure.note, by: encoding.asked[item], &encoding), &encoding)
      }
      // Nothing waits at an item without answers.
      return
    }
    var factors = waiting[item]
    waiting[item] = []
    // Where nothing is read of the item, what it offers keeps nobody from passing it.
    if let offers = encoding.offers[item], !isPlain || !factors.isEmpty {
      factors.append(lifted(domain == .interviews ? offers.settled : offers.chosen, &encoding))
    }
    if factors.isEmpty {
      guard !isTraced || block.variable == nil
      else { return takeOut(block, [], &encoding) }
      let total = block.total.map(measure.terminal) ?? measure.impossible
      guard total != measure.nothing else { return }
      if domain == .rawAnswers { return put(encoding.store.leaf(total), &encoding) }
      return put(gated(total, by: encoding.asked[item], &encoding), &encoding)
    }
    takeOut(block, factors, &encoding)
  }

  private mutating func takeOut(_ block: Block, _ factors: [Diagram], _ encoding: inout Encoding) {
    // Whoever goes forward again needs the product whole.
    let factors = isTraced || block.variable == nil ? [product(factors, &encoding)] : factors
    guard let variable = block.variable else { return put(factors[0], &encoding) }
    var trace = Trace(result: .never)
    let impossible = encoding.store.leaf(measure.impossible)
    var sum = impossible
    var free = impossible
    for mode in block.modes.indices {
      let fixed = factors.map { encoding.store.cofactor($0, variable, mode) }
      var parts: [Diagram] = []
      let rest = takeOutParts(of: block, mode, fixed, &parts, &encoding)
      trace.modes.append(rest)
      trace.parts.append(parts)
      if let rest { sum = encoding.store.apply(measure.sum, sum, rest) }
      if domain == .rawAnswers {
        if let rest { free = encoding.store.apply(measure.sum, free, rest) }
      } else if mode == 0 {
        free = product(fixed, &encoding)
      }
    }
    let isAsked = encoding.asked[block.item]
    let result = encoding.store.choice(isAsked, sum, free)
    trace.result = result
    if isTraced { traces[block.item] = trace }
    put(result, &encoding)
  }

  /// What one mode comes to, its own score included; nil if it cannot be answered.
  ///
  /// Of the factors only those that read a part are multiplied when it is taken out.
  private func takeOutParts(
    of block: Block, _ mode: Int, _ factors: [Diagram], _ trace: inout [Diagram], _ encoding: inout Encoding
  ) -> Diagram? {
    guard let total = block.modes[mode].total, let own = block.modes[mode].score else { return nil }
    let isRead = factors.contains { encoding.store.deepest($0) > (block.variable ?? 0) }
    guard block.modes[mode].readsParts, isRead || isTraced else {
      return product(factors + [encoding.store.leaf(measure.terminal(total))], &encoding)
    }
    var open = factors
    if block.modes[mode].content == .some {
      open.append(
        encoding.store.choice(
          encoding.isTicked(block), encoding.store.leaf(measure.nothing),
          encoding.store.leaf(measure.impossible)))
    }
    if isTraced { open = [product(open, &encoding)] }
    var room = WorkRoom(encoding.store)
    for part in block.parts.indices.reversed() {
      if isTraced { trace.append(open[0]) }
      let variable = block.variable(ofPart: part)
      let reading = open.filter { isTraced || encoding.store.deepest($0) == variable }
      open.removeAll { isTraced || encoding.store.deepest($0) == variable }
      let rest = product(reading, &encoding)
      var sum = encoding.store.leaf(measure.impossible)
      for value in block.parts[part].values.indices {
        guard let score = block.score(ofPart: part, value, in: mode) else { continue }
        let chosen = encoding.store.cofactor(rest, variable, value)
        let scored = encoding.store.apply(
          measure.product, chosen, encoding.store.leaf(measure.terminal(score)))
        sum = encoding.store.apply(measure.sum, sum, scored)
      }
      open.append(sum)
      if !isTraced { room.tidy(&open, &encoding.store) }
    }
    trace.reverse()
    let result = product(open + [encoding.store.leaf(measure.terminal(own))], &encoding)
    return room.leave(with: result, &encoding.store)
  }

  private func product(_ factors: [Diagram], _ encoding: inout Encoding) -> Diagram {
    var product = encoding.store.leaf(measure.nothing)
    for factor in factors { product = encoding.store.apply(measure.product, product, factor) }
    return product
  }

  private func lifted(_ condition: Diagram, _ encoding: inout Encoding) -> Diagram {
    guard measure != .exists, measure != .count else { return condition }
    return encoding.store.choice(
      condition, encoding.store.leaf(measure.nothing), encoding.store.leaf(measure.impossible))
  }

  private func gated(_ terminal: Terminal, by isAsked: Diagram, _ encoding: inout Encoding) -> Diagram {
    encoding.store.choice(isAsked, encoding.store.leaf(terminal), encoding.store.leaf(measure.nothing))
  }

  private mutating func put(_ factor: Diagram, _ encoding: inout Encoding) {
    let deepest = encoding.store.deepest(factor)
    guard deepest >= 0 else {
      constant = encoding.store.apply(measure.product, constant, factor)
      return
    }
    waiting[encoding.owners[Int(deepest)]].append(factor)
  }
}
