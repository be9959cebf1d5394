internal import QuestionnaireCore

/// Reads smallest assignments of a condition as sets of answers: what must be answered, what must stay unknown, and
/// how soon help is needed then.
struct AssignmentReader {
  private let encoding: Encoding
  private let condition: Diagram
  /// The blocks that the condition reads.
  private let read: [Block]
  private let alike: AlikeAnswers
  /// The most urgent first; none if levels do not matter.
  private let flags: [(level: TriageLevel, holds: Diagram)]
  private let withLevels: Bool
  /// Everything answered with no, or none of these, by variable.
  private let calm: [Int]

  /// Questions that are left unknown together, where one alone does not do.
  private static let mostLeftUnknown = 3

  init(
    _ encoding: Encoding, _ condition: Diagram, _ alike: AlikeAnswers,
    flags: [(level: TriageLevel, holds: Diagram)]?
  ) {
    self.encoding = encoding
    self.alike = alike
    withLevels = flags != nil
    self.condition = condition
    let blocks = encoding.blocks.compactMap { $0 }
    let all = blocks.filter { $0.variable != nil }
    read = all.filter { encoding.reads(condition, $0) }
    self.flags = (flags ?? []).sorted { $0.level > $1.level }
    var calm = Array(repeating: 0, count: encoding.store.arities.count)
    for block in all { calm[Int(block.variable ?? 0)] = block.calmMode }
    self.calm = calm
  }

  /// The sets that an assignment stands for; several where it does not matter which question is left unknown.
  func sets(of values: [Int]) -> [PatternSet] {
    let own = read.flatMap { block -> [PatternSet.Slot] in
      let slots = slots(of: block, values)
      return slots.isEmpty ? unknown(block, values).map { [$0] } ?? [] : slots
    }
    return leftUnknown(beside: own, values).map { more in
      let slots = (own + more).sorted { $0.item < $1.item }
      return PatternSet(slots: slots, level: withLevels ? level(slots, values) : nil)
    }
  }

  // MARK: What must be answered

  private func slots(of block: Block, _ values: [Int]) -> [PatternSet.Slot] {
    let mode = values[Int(block.variable ?? 0)]
    func slot(_ tokens: [PatternSet.Token]) -> PatternSet.Slot {
      PatternSet.Slot(item: block.item, takesUnknown: false, tokens: tokens)
    }
    switch block.modes[mode].content {
    case .unknown: return []
    case .declined, .values, .amounts:
      return [slot(alike.modes(like: mode, of: block.item).map { .mode($0) })]
    case .some:
      return block.parts.indices.flatMap { part in
        let count = block.parts[part].fewest(values[Int(block.variable(ofPart: part))])
        let tokens = alike.parts(like: part, of: block.item).map { PatternSet.Token.part($0) }
        return Array(repeating: slot(tokens), count: count)
      }
    }
  }

  // MARK: What must stay unknown

  /// The question as one that must be left unknown, with the answers that do too; nil if all do.
  private func unknown(_ block: Block, _ values: [Int]) -> PatternSet.Slot? {
    guard block.modes[0].score != nil else { return nil }
    var tokens: [PatternSet.Token] = []
    var isSpoilt = false
    for (token, changed) in answers(to: block, values) where encoding.choosesOffered(block, changed) {
      if encoding.store.holds(condition, changed) { tokens.append(token) } else { isSpoilt = true }
    }
    return isSpoilt ? PatternSet.Slot(item: block.item, takesUnknown: true, tokens: tokens) : nil
  }

  /// Every definite answer with one tick at most, in place of an unknown one.
  private func answers(to block: Block, _ values: [Int]) -> [(PatternSet.Token, [Int])] {
    guard let variable = block.variable.map({ Int($0) }) else { return [] }
    return block.modes.indices.filter(block.isDefinite).flatMap { mode -> [(PatternSet.Token, [Int])] in
      var changed = values
      changed[variable] = mode
      guard block.modes[mode].content == .some else { return [(.mode(mode), changed)] }
      for part in block.parts.indices { changed[Int(block.variable(ofPart: part))] = block.parts[part].none }
      return block.parts.indices.compactMap { part in
        guard !block.parts[part].isExclusive,
          let ticked = block.parts[part].values.indices.first(where: block.parts[part].isTicked)
        else { return nil }
        var one = changed
        one[Int(block.variable(ofPart: part))] = ticked
        return (.part(part), one)
      }
    }
  }

  /// Questions that must be left unknown where everything else is answered with no, so that the condition still holds.
  private func leftUnknown(beside slots: [PatternSet.Slot], _ values: [Int]) -> [[PatternSet.Slot]] {
    let named = Set(slots.map(\.item))
    let open = read.filter { !named.contains($0.item) && $0.modes[0].score != nil }
    func unknown(_ items: [Int]) -> [PatternSet.Slot] {
      items.map { PatternSet.Slot(item: $0, takesUnknown: true, tokens: []) }
    }
    var found: [[Int]] = []
    var row: [[Int]] = [[]]
    for _ in 0...Self.mostLeftUnknown {
      var next: [[Int]] = []
      for items in row where !found.contains(where: { Set($0).isSubset(of: items) }) {
        if encoding.store.holds(condition, calmed(named.union(items), values)) {
          found.append(items)
        } else {
          next += open.map(\.item).filter { $0 > items.last ?? -1 }.map { items + [$0] }
        }
      }
      row = next
      if row.count > 2_000 { break }
    }
    return found.isEmpty ? [unknown(open.map(\.item))] : found.map(unknown)
  }

  // MARK: How soon

  /// The answers of some items, and no to everything else.
  private func calmed(_ items: Set<Int>, _ values: [Int]) -> [Int] {
    var calmed = calm
    for item in items {
      guard let block = encoding.blocks[item], let variable = block.variable else { continue }
      for place in Int(variable)...Int(block.lastVariable) { calmed[place] = values[place] }
    }
    return calmed
  }

  private func level(_ slots: [PatternSet.Slot], _ values: [Int]) -> TriageLevel {
    // What may be answered with no is, if nothing hangs on it.
    let needed = slots.filter { slot in
      guard slot.takesUnknown, let block = encoding.blocks[slot.item] else { return true }
      return !slot.tokens.contains(.mode(calm[Int(block.variable ?? 0)]))
    }
    var calmed = calmed(Set(needed.map(\.item)), values)
    if !encoding.store.holds(condition, calmed) {
      calmed = self.calmed(Set(slots.map(\.item)), values)
    }
    return flags.first { encoding.store.holds($0.holds, calmed) }?.level ?? .routine
  }
}

extension Block {
  /// The answer that means no, or none of these; else "I do not know".
  fileprivate var calmMode: Int {
    let exclusive = question.options.first(where: \.isExclusive)?.id
    return modes.firstIndex { mode in
      guard case .values(let values) = mode.content else { return false }
      return values.contains { value in
        switch value {
        case .no: true
        case .option(let option, _): option == exclusive
        case .options(let options, _): exclusive.map { options == [$0] } ?? false
        default: false
        }
      }
    } ?? (modes[0].score == nil && modes.count > 1 ? 1 : 0)
  }
}

extension Block.Part {
  /// The value with no member ticked.
  fileprivate var none: Int { values.indices.first(where: isNone) ?? 0 }
}
