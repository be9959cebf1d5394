internal import QuestionnaireCore

/// To whom a question offers what, if some of its options are for some people only.
///
/// Of `signs` with the option `handwriting` (`when: age >= 6 years`) the part of that option is offered where the age is
/// not known to be lower.
struct Offers: Sendable {
  /// By mode and by part: where its options are offered.
  let modes: [Diagram]
  let parts: [Diagram]
  /// Where only what is offered is chosen, if the question is asked at all.
  let chosen: Diagram
  /// The same, where each line that is not offered is withheld, and no other.
  let settled: Diagram
}

extension Encoding {
  /// To whom a question offers what; nil if it offers all to everybody.
  mutating func offers(of block: Block, asked isAsked: Diagram) -> Offers? {
    guard block.isConditional, let variable = block.variable else { return nil }
    let modes = block.modes.map { offered(when: $0.when) }
    let parts = block.parts.map { offered(when: $0.when) }
    var ticks = Diagram.always
    var lines = Diagram.always
    for (place, part) in block.parts.enumerated() where part.when != nil {
      let isTicked = self.variable(block, place) { part.isTicked($0) }
      let tick = store.or(store.not(isTicked), parts[place])
      ticks = store.and(ticks, tick)
      guard part.line != nil else { continue }
      let isWithheld = self.variable(block, place) { part.values[$0] == .withheld }
      let line = store.choice(parts[place], store.not(isWithheld), isWithheld)
      lines = store.and(lines, line)
    }
    let isUnasked = store.not(isAsked)
    let chosen = branch(
      on: variable, block.modes.indices.map { block.modes[$0].content == .some ? ticks : modes[$0] })
    let byLine = branch(on: variable, block.modes.indices.map { $0 == 0 && block.hasLines ? lines : .always })
    let settled = store.and(chosen, byLine)
    return Offers(
      modes: modes, parts: parts, chosen: store.or(chosen, isUnasked), settled: store.or(settled, isUnasked))
  }

  /// Where an option is offered: unless its condition is definitely false.
  mutating func offered(when condition: Condition?) -> Diagram {
    guard let condition else { return .always }
    let isFalse = pair(condition).isFalse
    return store.not(isFalse)
  }

  /// Where a question offers something that is worth asking: any option that does not mean none of the others.
  mutating func offersAny(of question: Question) -> Diagram {
    guard question.hasConditionalOptions else { return .always }
    var any = Diagram.never
    for option in question.options where !option.isExclusive {
      let isOffered = offered(when: option.when)
      any = store.or(any, isOffered)
    }
    return any
  }

  /// Where a part's options are offered.
  func offered(_ block: Block, _ part: Int) -> Diagram { offers[block.item]?.parts[part] ?? .always }

  /// Where so many of the first lines of a list are offered, by how many.
  mutating func offeredLines(of block: Block, first count: Int) -> [Diagram] {
    var exactly: [Diagram] = [.always]
    for part in block.parts.indices where block.parts[part].line.map({ $0 < count }) ?? false {
      let isOffered = offered(block, part)
      var next: [Diagram] = []
      for number in 0...exactly.count {
        let stays = number < exactly.count ? store.without(exactly[number], isOffered) : .never
        let grows = number > 0 ? store.and(exactly[number - 1], isOffered) : .never
        next.append(store.or(stays, grows))
      }
      exactly = next
    }
    return exactly
  }

  /// Where one of the first lines of a list is offered, so that something was asked line by line.
  mutating func offersLine(_ block: Block, first count: Int) -> Diagram {
    guard block.isConditional else { return .always }
    var any = Diagram.never
    for part in block.parts.indices where block.parts[part].line.map({ $0 < count }) ?? false {
      any = store.or(any, offered(block, part))
    }
    return any
  }

  /// Where a mode's answers stand, of remembered ones: where something that they choose is offered.
  mutating func stands(_ block: Block, _ mode: Int) -> Diagram {
    guard isRemembering, let offers = offers[block.item] else { return .always }
    guard block.modes[mode].content == .some else { return offers.modes[mode] }
    var any = Diagram.never
    for part in block.parts.indices where !block.parts[part].isExclusive {
      any = store.or(any, kept(block, part) { block.parts[part].isTicked($0) })
    }
    return any
  }

  /// Where a part has one of some values, and counts: of remembered ticks those that are offered.
  mutating func kept(_ block: Block, _ part: Int, _ holds: (Int) -> Bool) -> Diagram {
    let isHeld = variable(block, part, holds)
    return isRemembering ? store.and(isHeld, offered(block, part)) : isHeld
  }

  /// Whether the answers of an assignment choose only what is offered.
  func choosesOffered(_ block: Block, _ values: [Int]) -> Bool {
    offers[block.item].map { store.holds($0.chosen, values) } ?? true
  }
}
