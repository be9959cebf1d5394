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
    /// The variable's place among those that matter.
    let place: Int
    /// What is left of the conditions.
    let open: [Diagram]
    /// The values that are not tried yet, the next last.
    var values: [Int]
  }

  private var encoding: Encoding
  /// What matters, in the order of diagrams: the question, and the part of its list whose variable it is; nil: its first.
  private var places: [(variable: Int32, item: Int, part: Int?, isLast: Bool)] = []
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
    var open = conditions + encoding.limits.sorted { $0.key < $1.key }.map(\.value)
    // What has no answer must not be asked.
    for block in encoding.blocks.compactMap({ $0 }) where block.total == nil {
      open.append(encoding.store.not(encoding.asked[block.item]))
    }
    if open.contains(.never) { return .none }
    open = open.filter { $0 != .always }
    var items = Set<Int>()
    var more = open
    while !more.isEmpty {
      let read = more.reduce(into: Set<Int>()) { $0.formUnion(encoding.items(readBy: $1)) }.subtracting(items)
      items.formUnion(read)
      more = read.sorted().compactMap { encoding.offers[$0]?.settled }.filter { $0 != .always }
      open += more
    }
    arrange(items)
    var choices: [Choice] = []
    var next: Choice? = choice(0, open)
    if open.isEmpty { return .found }
    while true {
      if let choice = next { choices.append(choice) }
      guard let last = choices.indices.last else { return .none }
      guard let value = choices[last].values.popLast() else {
        values[Int(places[choices.removeLast().place].variable)] = 0
        next = nil
        continue
      }
      guard stepsLeft > 0 else { return .gaveUp }
      stepsLeft -= 1
      stepsTaken += choices[last].open.count
      guard let rest = take(value, of: choices[last]) else {
        next = nil
        continue
      }
      if choices[last].place + 1 == places.count {
        if rest.isEmpty { return .found }
        next = nil
      } else {
        next = choice(choices[last].place + 1, rest)
      }
    }
  }

  /// Notes the variables of items, in the order of diagrams.
  private mutating func arrange(_ items: Set<Int>) {
    for item in items {
      guard let block = encoding.blocks[item], let variable = block.variable else { continue }
      places.append((variable, item, nil, block.parts.isEmpty))
      for part in block.parts.indices {
        places.append((block.variable(ofPart: part), item, part, false))
      }
    }
    places.sort { encoding.store.level($0.variable) < encoding.store.level($1.variable) }
    var seen: Set<Int> = []
    for place in places.indices.reversed() where seen.insert(places[place].item).inserted {
      places[place].isLast = true
    }
  }

  /// What is left of the conditions where a variable has a value; nil if they cannot be met.
  private mutating func take(_ value: Int, of choice: Choice) -> [Diagram]? {
    let variable = places[choice.place].variable
    var rest: [Diagram] = []
    rest.reserveCapacity(choice.open.count)
    for condition in choice.open {
      let part =
        encoding.store.variable(condition) == variable ? encoding.store.child(condition, value) : condition
      if part == .never { return nil }
      if part != .always { rest.append(part) }
    }
    values[Int(variable)] = value
    return rest
  }

  /// The choice at a variable: all values that can be answered if something reads it, else the lowest of them.
  private func choice(_ place: Int, _ open: [Diagram]) -> Choice? {
    guard places.indices.contains(place) else { return nil }
    let (variable, item, part, isLast) = places[place]
    guard let block = encoding.blocks[item] else { return nil }
    let isRead = open.contains { encoding.store.variable($0) == variable }
    guard let part else {
      var possible = block.modes.indices.filter {
        block.modes[$0].total != nil && block.modes[$0].score != nil
      }
      // Nothing can be answered: it must not be asked, and then no answer of it is read.
      if possible.isEmpty { possible = [0] }
      return Choice(place: place, open: open, values: isRead ? possible.reversed() : [possible[0]])
    }
    let mode = block.modes[values[Int(block.variable ?? 0)]]
    guard mode.readsParts else { return Choice(place: place, open: open, values: [0]) }
    let isSome = mode.content == .some
    let scores = isSome ? block.parts[part].direct : block.parts[part].byLine
    var possible = scores.indices.filter { scores[$0] != nil }
    // Some means at least one.
    if isSome, isLast, !isTicked(block, but: part) {
      possible = block.parts[part].isExclusive ? [] : possible.filter(block.parts[part].isTicked)
    }
    if isRead { return Choice(place: place, open: open, values: possible.reversed()) }
    // What nothing reads may be ticked, so that what is read need not be.
    let own = block.parts[part]
    let ticked = isSome && !own.isExclusive ? possible.first(where: own.isTicked) : nil
    return Choice(
      place: place, open: open, values: (ticked ?? possible.first).map { [$0] } ?? [])
  }

  private func isTicked(_ block: Block, but last: Int) -> Bool {
    block.parts.indices.contains { part in
      part != last && !block.parts[part].isExclusive
        && block.parts[part].isTicked(values[Int(block.variable(ofPart: part))])
    }
  }
}
