internal import QuestionnaireCore

/// Looks for one interview that meets conditions, variable after variable in the order of diagrams.
///
/// For "`smoke` is unasked" it tries "I do not know" at `flicker`, after which nothing is left to meet: found, in one step.
///
/// That something can be is mostly plain: following the conditions' diagrams down finds an interview in as many steps
/// as there are questions that matter. Only where none is found within a few steps must all answers be taken out to
/// know. Conditions read a question only where it is asked, so that answers to questions that are not asked do no harm.
struct InterviewSearch {
  enum Verdict {
    case found
    /// Every answer was tried.
    case none
    case gaveUp
  }

  /// A variable that is given one value after another; choices stand on each other, not on the stack of the thread.
  private struct Choice {
    let variable: Int32
    /// What is left of the conditions.
    let open: [Diagram]
    /// The values that are not tried yet, the next last.
    var values: [Int]
  }

  private let encoding: Encoding
  /// By variable: the value that was chosen; below 0 where nothing reads it, and any will do.
  private var values: [Int]
  private var stepsLeft: Int
  private var order: Order
  /// How many conditions were looked at.
  private(set) var stepsTaken = 0

  /// Which value of a variable is tried first.
  enum Order {
    case first
    case last
    /// Any: another at each place, the same in each search from that seed.
    case any(seed: UInt64)
  }

  /// `steps`: how many answers are tried before it gives up.
  init(_ encoding: Encoding, steps: Int, order: Order) {
    self.encoding = encoding
    self.order = order
    values = Array(repeating: -1, count: encoding.store.arities.count)
    stepsLeft = steps
  }

  /// Looks for an interview that meets what `Encoding.open` makes of conditions.
  mutating func run(_ open: [Diagram]) -> Verdict {
    var choices = [choice(open)]
    while let last = choices.indices.last {
      guard let value = choices[last].values.popLast() else {
        values[Int(choices.removeLast().variable)] = -1
        continue
      }
      guard stepsLeft > 0 else { return .gaveUp }
      stepsLeft -= 1
      stepsTaken += choices[last].open.count
      values[Int(choices[last].variable)] = value
      guard let rest = rest(of: choices[last], value), someCanBeTicked(choices[last].variable)
      else { continue }
      if rest.isEmpty { return .found }
      choices.append(choice(rest))
    }
    return .none
  }

  /// What is left of the conditions where a variable has a value; nil if they cannot be met.
  private func rest(of choice: Choice, _ value: Int) -> [Diagram]? {
    var rest: [Diagram] = []
    rest.reserveCapacity(choice.open.count)
    for condition in choice.open {
      let isRead = encoding.store.variable(condition) == choice.variable
      let part = isRead ? encoding.store.child(condition, value) : condition
      if part == .never { return nil }
      if part != .always { rest.append(part) }
    }
    return rest
  }

  /// The choice at the first variable that something reads: all values that can be answered.
  private mutating func choice(_ open: [Diagram]) -> Choice {
    let first = open.min { encoding.store.level($0) < encoding.store.level($1) }
    let variable = encoding.store.variable(first ?? .never)
    return Choice(variable: variable, open: open, values: ordered(possible(variable)))
  }

  /// The values, that which is tried first last.
  private mutating func ordered(_ values: [Int]) -> [Int] {
    switch order {
    case .first: return values.reversed()
    case .last: return values
    case .any(let seed):
      // The linear congruence of Knuth's MMIX.
      let next = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      order = .any(seed: next)
      let start = values.isEmpty ? 0 : Int(next >> 33) % values.count
      return Array(values[start...] + values[..<start])
    }
  }

  private func possible(_ variable: Int32) -> [Int] {
    let item = encoding.owners[Int(variable)]
    guard let first = encoding.blocks[item]?.variable else { return [] }
    if variable == first { return encoding.modes[item] }
    // The first variable of a list stands before its others; what does not read it holds for each of its values.
    let mode = values[Int(first)] < 0 ? encoding.modes[item][0] : values[Int(first)]
    guard let block = encoding.blocks[item], block.modes[mode].readsParts else { return [0] }
    let part = block.parts[Int(variable - first) - 1]
    let scores = block.modes[mode].content == .some ? part.direct : part.byLine
    return scores.indices.filter { scores[$0] != nil }
  }

  /// Whether something is ticked, or can be, in the list to which a variable belongs, where some of it must be.
  private func someCanBeTicked(_ variable: Int32) -> Bool {
    let item = encoding.owners[Int(variable)]
    guard let block = encoding.blocks[item], let first = block.variable, variable != first,
      values[Int(first)] >= 0, block.modes[values[Int(first)]].content == .some
    else { return true }
    return block.parts.indices.contains { canTick(block, $0) }
  }

  private func canTick(_ block: Block, _ place: Int) -> Bool {
    let part = block.parts[place]
    let value = values[Int(block.variable(ofPart: place))]
    guard !part.isExclusive else { return false }
    return value < 0
      ? part.values.indices.contains { part.direct[$0] != nil && part.isTicked($0) } : part.isTicked(value)
  }
}

extension Encoding {
  /// What must be met for conditions to be met in an interview; nil if it plainly cannot be.
  mutating func open(_ conditions: [Diagram]) -> [Diagram]? {
    var open = conditions + standing
    if open.contains(.never) { return nil }
    open.removeAll { $0 == .always }
    guard !offers.isEmpty else { return open }
    // What is read of a list is chosen only where it is offered.
    var items: Set<Int> = []
    var more = open
    while !more.isEmpty {
      let read = more.reduce(into: Set<Int>()) { $0.formUnion(knownItems(readBy: $1)) }
        .filter { offers[$0] != nil && !items.contains($0) }
      items.formUnion(read)
      more = read.sorted().compactMap { offers[$0]?.settled }.filter { $0 != .always }
      open += more
    }
    return open
  }
}
