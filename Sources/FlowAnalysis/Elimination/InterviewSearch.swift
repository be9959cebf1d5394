internal import QuestionnaireCore

/// Looks for one interview that meets conditions, question after question in document order.
///
/// For "`smoke` is unasked" it tries "I do not know" at `flicker`, after which nothing is left to meet: found, in one step.
///
/// That something can be is mostly plain: following the conditions' diagrams down finds an interview in as many steps
/// as there are questions that matter. Only where none is found within a few steps must all answers be taken out to
/// know.
struct InterviewSearch {
  enum Verdict {
    case found
    /// Every answer was tried.
    case none
    case gaveUp
  }

  /// A variable that is given one value after another; choices stand on each other, not on the stack of the thread.
  private struct Choice {
    /// The question's place among the items that matter.
    let place: Int
    /// The part of the list whose variable it is; nil: it is the question's first.
    let part: Int?
    let variable: Int32
    let isAsked: Bool
    /// The mode that was taken, where a part follows it.
    let mode: Int
    /// Whether something of the list is ticked already.
    let isTicked: Bool
    /// What is left of the conditions.
    let open: [Diagram]
    /// The values that are not tried yet, the next last.
    var values: [Int]
  }

  private enum Next {
    case choice(Choice)
    case found
    case nothing
  }

  private let encoding: Encoding
  /// The items that matter, in document order: what the conditions read, and what decides whether those are asked.
  private var items: [Int] = []
  private var values: [Int]
  private var stepsLeft: Int
  /// How many conditions were looked at.
  private(set) var stepsTaken = 0

  /// `steps`: how many answers are tried before it gives up.
  init(_ encoding: Encoding, steps: Int) {
    self.encoding = encoding
    values = Array(repeating: 0, count: encoding.store.arities.count)
    stepsLeft = steps
  }

  /// Looks for an interview that meets all conditions.
  mutating func run(_ conditions: [Diagram]) -> Verdict {
    let all = conditions + encoding.limits.sorted { $0.key < $1.key }.map(\.value)
    if all.contains(.never) { return .none }
    var open = all.filter { $0 != .always }
    items = encoding.items(decidedBy: open)
    open += items.compactMap { encoding.offers[$0]?.settled }.filter { $0 != .always }
    var choices: [Choice] = []
    var next = ask(from: 0, open)
    while true {
      switch next {
      case .found: return .found
      case .choice(let choice): choices.append(choice)
      case .nothing: break
      }
      guard let last = choices.indices.last else { return .none }
      guard let value = choices[last].values.popLast() else {
        values[Int(choices.removeLast().variable)] = 0
        next = .nothing
        continue
      }
      guard stepsLeft > 0 else { return .gaveUp }
      stepsLeft -= 1
      stepsTaken += choices[last].open.count
      next = take(value, of: choices[last])
    }
  }

  /// Gives a variable a value, and goes on with what is left of the conditions if that is not nothing.
  private mutating func take(_ value: Int, of choice: Choice) -> Next {
    let variable = choice.variable
    var rest: [Diagram] = []
    rest.reserveCapacity(choice.open.count)
    for condition in choice.open {
      let part =
        encoding.store.variable(condition) == variable ? encoding.store.child(condition, value) : condition
      if part == .never { return .nothing }
      if part != .always { rest.append(part) }
    }
    values[Int(variable)] = value
    // Of a block, which is large, only what is needed is taken.
    let item = items[choice.place]
    guard let parts = encoding.blocks[item]?.parts, !parts.isEmpty, let modes = encoding.blocks[item]?.modes
    else { return ask(from: choice.place + 1, rest) }
    let mode = choice.part == nil ? value : choice.mode
    let ticks = choice.part.map { !parts[$0].isExclusive && parts[$0].isTicked(value) } ?? false
    let isTicked = choice.isTicked || ticks
    let isSome = modes[mode].content == .some
    let readsParts = choice.isAsked && modes[mode].readsParts
    let part = choice.part.map { $0 + 1 } ?? 0
    guard part < parts.count else {
      // Some means at least one.
      return readsParts && isSome && !isTicked ? .nothing : ask(from: choice.place + 1, rest)
    }
    // A part that is not read is left as it is.
    let scores = isSome ? parts[part].direct : parts[part].byLine
    return .choice(
      Choice(
        place: choice.place, part: part, variable: variable + 1, isAsked: choice.isAsked, mode: mode,
        isTicked: isTicked, open: rest,
        values: readsParts ? scores.indices.reversed().filter { scores[$0] != nil } : [0]))
  }

  /// The choice of the first question from a place on that something reads; it is given all that can be answered.
  private func ask(from first: Int, _ open: [Diagram]) -> Next {
    for place in first..<items.count {
      let item = items[place]
      guard let modes = encoding.blocks[item]?.modes else { continue }
      let isAsked = encoding.store.holds(encoding.asked[item], values)
      guard let variable = encoding.blocks[item]?.variable else {
        if isAsked, encoding.blocks[item]?.total == nil { return .nothing }
        continue
      }
      let possible = modes.indices.reversed().filter { modes[$0].total != nil && modes[$0].score != nil }
      return .choice(
        Choice(
          place: place, part: nil, variable: variable, isAsked: isAsked, mode: 0, isTicked: false, open: open,
          values: isAsked ? possible : [0]))
    }
    return open.isEmpty ? .found : .nothing
  }
}

extension Encoding {
  /// The items that decide whether conditions are met, and those that not everybody can pass; in document order.
  ///
  /// All others are left unknown, as everybody may, and change nothing.
  fileprivate func items(decidedBy conditions: [Diagram]) -> [Int] {
    var found = Set(blocks.indices.filter { !isFree[$0] })
    var open = found.union(conditions.flatMap { items(readBy: $0) })
    found.removeAll()
    while let next = open.popFirst() {
      guard found.insert(next).inserted else { continue }
      open.formUnion(askedBy[next].subtracting(found))
    }
    return found.sorted()
  }
}
