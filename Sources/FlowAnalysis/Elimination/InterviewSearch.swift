internal import QuestionnaireCore

/// Looks for one interview that meets conditions, question after question in document order.
///
/// That something can be is mostly plain: following the conditions' diagrams down finds an interview in as many steps
/// as there are questions that matter. Only where none is found within a few steps must all answers be taken out to
/// know.
struct InterviewSearch {
  /// What came of it.
  enum Verdict {
    case found
    /// Every answer was tried.
    case none
    case gaveUp
  }

  private let encoding: Encoding
  /// The items that matter, in document order: what the conditions read, and what decides whether those are asked.
  private var items: [Int] = []
  private var values: [Int]
  private var stepsLeft: Int

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
    let open = all.filter { $0 != .always }
    items = encoding.items(decidedBy: open)
    if pass(0, open) { return .found }
    return stepsLeft > 0 ? .none : .gaveUp
  }

  /// Whether the interview can go on from one of the items so that what is left of the conditions is met.
  private mutating func pass(_ place: Int, _ open: [Diagram]) -> Bool {
    guard place < items.count else { return open.isEmpty }
    guard let block = encoding.blocks[items[place]] else { return pass(place + 1, open) }
    let isAsked = encoding.store.holds(encoding.asked[block.item], values)
    guard let variable = block.variable else {
      return (!isAsked || block.total != nil) && pass(place + 1, open)
    }
    guard isAsked else { return fix(variable, 0, open) { $0.unasked(block, 0, place, $1) } }
    for mode in block.modes.indices where block.modes[mode].total != nil && block.modes[mode].score != nil {
      let isFound = fix(variable, mode, open) { search, rest in
        search.answer(block, mode, part: 0, isTicked: false, place, rest)
      }
      if isFound { return true }
    }
    return false
  }

  /// The parts of a question that is not asked are left as they are.
  private mutating func unasked(_ block: Block, _ part: Int, _ place: Int, _ open: [Diagram]) -> Bool {
    guard part < block.parts.count else { return pass(place + 1, open) }
    return fix(block.variable(ofPart: part), 0, open) { $0.unasked(block, part + 1, place, $1) }
  }

  private mutating func answer(
    _ block: Block, _ mode: Int, part: Int, isTicked: Bool, _ place: Int, _ open: [Diagram]
  ) -> Bool {
    guard block.modes[mode].readsParts else { return unasked(block, part, place, open) }
    guard part < block.parts.count else {
      return (isTicked || block.modes[mode].content != .some) && pass(place + 1, open)
    }
    for value in block.parts[part].values.indices where block.score(ofPart: part, value, in: mode) != nil {
      let ticks = !block.parts[part].isExclusive && block.parts[part].isTicked(value)
      let isFound = fix(block.variable(ofPart: part), value, open) { search, rest in
        search.answer(block, mode, part: part + 1, isTicked: isTicked || ticks, place, rest)
      }
      if isFound { return true }
    }
    return false
  }

  /// Gives a variable a value, and goes on with what is left of the conditions if that is not nothing.
  private mutating func fix(
    _ variable: Int32, _ value: Int, _ open: [Diagram], _ next: (inout Self, [Diagram]) -> Bool
  ) -> Bool {
    guard stepsLeft > 0 else { return false }
    stepsLeft -= 1
    var rest: [Diagram] = []
    rest.reserveCapacity(open.count)
    for condition in open {
      let part =
        encoding.store.variable(condition) == variable ? encoding.store.child(condition, value) : condition
      if part == .never { return false }
      if part != .always { rest.append(part) }
    }
    values[Int(variable)] = value
    defer { values[Int(variable)] = 0 }
    return next(&self, rest)
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
