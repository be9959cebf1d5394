internal import QuestionnaireCore

/// Looks for one interview that meets conditions, question after question in document order.
///
/// That something can be is mostly plain: following the conditions' diagrams down finds an interview in as many steps
/// as there are questions. Only where none is found within a few steps must all answers be taken out to know.
struct InterviewSearch {
  /// What came of it.
  enum Verdict {
    case found
    /// Every answer was tried.
    case none
    case gaveUp
  }

  /// A variable that is given one value after another; choices stand on each other, not on the stack of the thread.
  private struct Choice {
    let item: Int
    /// The part of the list whose variable it is; nil: it is the question's first.
    let part: Int?
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

  /// What follows a value.
  private enum Next {
    case choice(Choice)
    case found
    case nothing
  }

  private let encoding: Encoding
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
    var choices: [Choice] = []
    var next = ask(from: 0, all.filter { $0 != .always })
    while true {
      switch next {
      case .found: return .found
      case .choice(let choice): choices.append(choice)
      case .nothing: break
      }
      guard let last = choices.indices.last else { return .none }
      guard let value = choices[last].values.popLast() else {
        let choice = choices.removeLast()
        values[Int(variable(of: choice))] = 0
        next = .nothing
        continue
      }
      guard stepsLeft > 0 else { return .gaveUp }
      stepsLeft -= 1
      next = take(value, of: choices[last])
    }
  }

  private func variable(of choice: Choice) -> Int32 {
    guard let block = encoding.blocks[choice.item] else { return 0 }
    return choice.part.map(block.variable(ofPart:)) ?? block.variable ?? 0
  }

  /// Gives a variable a value, and goes on with what is left of the conditions if that is not nothing.
  private mutating func take(_ value: Int, of choice: Choice) -> Next {
    guard let block = encoding.blocks[choice.item] else { return .nothing }
    let variable = variable(of: choice)
    var rest: [Diagram] = []
    rest.reserveCapacity(choice.open.count)
    for condition in choice.open {
      let part =
        encoding.store.variable(condition) == variable ? encoding.store.child(condition, value) : condition
      if part == .never { return .nothing }
      if part != .always { rest.append(part) }
    }
    values[Int(variable)] = value
    let mode = choice.part == nil ? value : choice.mode
    let ticks = choice.part.map { !block.parts[$0].isExclusive && block.parts[$0].isTicked(value) } ?? false
    let isTicked = choice.isTicked || ticks
    let readsParts = choice.isAsked && block.modes[mode].readsParts
    let part = choice.part.map { $0 + 1 } ?? 0
    guard part < block.parts.count else {
      // Some means at least one.
      let isMissing = readsParts && block.modes[mode].content == .some && !isTicked
      return isMissing ? .nothing : ask(from: choice.item + 1, rest)
    }
    // A part that is not read is left as it is.
    let values =
      readsParts
      ? block.parts[part].values.indices.filter { block.score(ofPart: part, $0, in: mode) != nil } : [0]
    return .choice(
      Choice(
        item: choice.item, part: part, isAsked: choice.isAsked, mode: mode, isTicked: isTicked, open: rest,
        values: values.reversed()))
  }

  /// The choice of the first question from an item on that something reads; it is given all that can be answered.
  private func ask(from first: Int, _ open: [Diagram]) -> Next {
    for item in first..<encoding.blocks.count {
      guard let block = encoding.blocks[item] else { continue }
      let isAsked = encoding.store.holds(encoding.asked[item], values)
      guard block.variable != nil else {
        if isAsked, block.total == nil { return .nothing }
        continue
      }
      let modes = block.modes.indices.filter { block.modes[$0].total != nil && block.modes[$0].score != nil }
      return .choice(
        Choice(
          item: item, part: nil, isAsked: isAsked, mode: 0, isTicked: false, open: open,
          values: isAsked ? modes.reversed() : [0]))
    }
    return open.isEmpty ? .found : .nothing
  }
}
