internal import QuestionnaireCore

extension Prover {
  /// Theorem 3: no question that an emergency flag names is left out, unless a definite answer excludes it.
  mutating func proveNoEmergencyUnasked() {
    for (item, flags) in emergencyItems {
      let subject = QuestionnairePart.item(content.items[item].linkId)
      attempt(.noEmergencyUnasked, subject) { prover in
        let store = prover.encoding.store.not(prover.encoding.asked[item])
        let leftOut = prover.encoding.store.without(store, prover.encoding.excluded[item])
        guard leftOut != .never else { return nil }
        let calm = prover.outcome.noFlag(from: .emergency, in: &prover.encoding)
        return prover.refute(subject, .emergencyUnasked(flags: flags), .all([.holds(leftOut)] + calm))
      }
    }
  }

  /// Theorem 4: not knowing is never calmer.
  mutating func proveNotKnowingIsNeverCalmer(_ remembering: inout Prover) {
    adopt(&remembering) { prover in
      for (item, _) in prover.emergencyItems { prover.proveNeverCalmer(item) }
    }
    for (place, flag) in content.flags.enumerated() where flag.level == .emergency {
      attempt(.notKnowingIsNeverCalmer, .flag(flag.id)) { prover in
        let ruledOut = prover.encoding.ruledOut(flag.when)
        let settled = prover.encoding.store.or(prover.outcome.flags[place], ruledOut)
        let open = prover.encoding.store.not(settled)
        guard open != .never else { return nil }
        let reads = prover.encoding.script.items(readBy: flag.when)
        if prover.flagsHold(from: .sameDay, wherever: open, reads: reads, at: nil) { return nil }
        let calm = prover.outcome.noFlag(from: .sameDay, in: &prover.encoding)
        return prover.refute(.flag(flag.id), .emergencyNotRuledOut, .all([.holds(open)] + calm))
      }
    }
  }

  /// Theorem 4a for one question: triage without its answer is not below the lowest with one.
  private mutating func proveNeverCalmer(_ item: Int) {
    guard let block = encoding.blocks[item], block.variable != nil, block.question.allowsUnknown
    else { return }
    let subject = QuestionnairePart.item(content.items[item].linkId)
    for level in TriageLevel.allCases.reversed() where level > .routine {
      let before = findings.count
      attempt(.notKnowingIsNeverCalmer, subject) { prover in
        var best: ProofFinding?
        for mode in block.modes.indices where !block.isDefinite(mode) {
          let found = prover.calmer(block, mode, than: level)
          if let found, best.map({ found.cost < $0.cost }) ?? true { best = found }
        }
        return best
      }
      // One level is enough to say of a question.
      if findings.count > before { return }
    }
  }

  private mutating func calmer(_ block: Block, _ mode: Int, than level: TriageLevel) -> ProofFinding? {
    let places = content.flags.indices.filter { content.flags[$0].level >= level }
    let reading = places.filter {
      encoding.knownItems(readBy: outcome.flags[$0]).contains(block.item)
    }
    guard !reading.isEmpty else { return nil }
    let unknown = encoding.isUnknown(block, mode)
    // Where a flag holds without the answer too, nothing is calmer: only where the answer makes it is looked at.
    let anyway = reading.map { encoding.value(of: outcome.flags[$0], without: block, mode) }
    var picked = encoding.store.and(encoding.asked[block.item], unknown)
    var isPossible = Diagram.never
    // Where the question makes no difference to a flag, that flag does not hold here anyway.
    for answer in encoding.definiteAnswers(to: block) {
      let valid = encoding.validity(of: block, answer)
      var raised = Diagram.never
      for (place, anyway) in zip(reading, anyway) {
        let held = encoding.value(of: outcome.flags[place], block, answer)
        raised = encoding.store.or(raised, encoding.store.without(held, anyway))
      }
      // With parts: for every way to tick something, or to answer the lines.
      let isGiven = encoding.store.and(encoding.isGiven(block, answer), encoding.stands(block, answer.mode))
      let given = encoding.store.and(valid, isGiven)
      let holds = encoding.store.or(raised, encoding.store.not(given))
      isPossible = encoding.store.or(isPossible, encoding.somewhere(given, block))
      picked = encoding.store.and(picked, encoding.everywhere(holds, block))
      if picked == .never { return nil }
    }
    picked = encoding.store.and(picked, isPossible)
    let calm = outcome.noFlag(from: level, in: &encoding)
    let subject = QuestionnairePart.item(content.items[block.item].linkId)
    return refute(
      subject, .notKnowingIsCalmer(than: level), .all([.holds(picked)] + calm), domain: .rawAnswers)
  }
}

extension ProofFinding {
  /// How many definite answers its witness takes.
  var cost: Int { witness?.definiteAnswers ?? 0 }
}

/// A definite answer to a question: one mode, with its parts if it reads them.
struct DefiniteAnswer {
  let mode: Int
  let isMembers: Bool
  let isLines: Bool
}

extension Encoding {
  /// Whether a function reads a question's answer.
  func reads(_ diagram: Diagram, _ block: Block) -> Bool {
    guard let variable = block.variable else { return false }
    var seen: Set<Diagram> = []
    var open = [diagram]
    while let next = open.popLast() {
      let top = store.variable(next)
      if top == DiagramStore.leaf || store.deepest(next) < variable { continue }
      if top >= variable, top <= block.lastVariable { return true }
      guard seen.insert(next).inserted else { continue }
      open += (0..<Int(store.arities[Int(top)])).map { store.child(next, $0) }
    }
    return false
  }

  /// Where the question is answered with a mode that is not definite; of lines, where they leave it unknown.
  mutating func isUnknown(_ block: Block, _ mode: Int) -> Diagram {
    let open = mode == 0 && block.hasLines ? store.not(isAnswered(block)) : Diagram.always
    return branch(on: block.variable ?? 0, block.modes.indices.map { $0 == mode ? open : .never })
  }

  /// The definite answers: those with no parts first.
  func definiteAnswers(to block: Block) -> [DefiniteAnswer] {
    let single = block.modes.indices.filter { block.isDefinite($0) && !block.modes[$0].readsParts }
    let members = block.modes.indices.filter { block.isDefinite($0) && block.modes[$0].readsParts }
    return single.reversed().map { DefiniteAnswer(mode: $0, isMembers: false, isLines: false) }
      + members.map { DefiniteAnswer(mode: $0, isMembers: true, isLines: false) }
      + (block.hasLines ? [DefiniteAnswer(mode: 0, isMembers: false, isLines: true)] : [])
  }

  /// Where the parts of a question make an answer: something is ticked, or the lines answer the list.
  mutating func isGiven(_ block: Block, _ answer: DefiniteAnswer) -> Diagram {
    answer.isMembers ? isTicked(block) : answer.isLines ? isAnswered(block) : .always
  }

  /// A function where the question has an answer; parts are left to be read.
  mutating func value(of diagram: Diagram, _ block: Block, _ answer: DefiniteAnswer) -> Diagram {
    store.cofactor(diagram, block.variable ?? 0, answer.mode)
  }

  /// Where a function is true with an answer that is not definite, whatever lines leave it open.
  mutating func value(of diagram: Diagram, without block: Block, _ mode: Int) -> Diagram {
    let value = store.cofactor(diagram, block.variable ?? 0, mode)
    guard reads(value, block) else { return value }
    let open = store.cofactor(isUnknown(block, mode), block.variable ?? 0, mode)
    return everywhere(store.or(value, store.not(open)), block)
  }

  /// Where the answer keeps to the limits that bind the question, and what must be answered still is.
  mutating func validity(of block: Block, _ answer: DefiniteAnswer) -> Diagram {
    guard block.modes[answer.mode].total != nil else { return .never }
    var valid = Diagram.always
    for (_, limit) in limits.sorted(by: { $0.key < $1.key })
    where knownItems(readBy: limit).contains(block.item) {
      valid = store.and(valid, value(of: limit, block, answer))
    }
    for place in mustBeAnswered {
      guard let other = blocks[place] else { continue }
      let stands = branch(on: other.variable ?? 0, other.modes.indices.map { self.stands(other, $0) })
      let isAnswered = store.or(stands, store.not(asked[other.item]))
      valid = store.and(valid, value(of: isAnswered, block, answer))
    }
    return valid
  }

  /// Where a function is true for some value of a question's parts.
  mutating func somewhere(_ diagram: Diagram, _ block: Block) -> Diagram {
    let nowhere = everywhere(store.not(diagram), block)
    return store.not(nowhere)
  }

  /// Where a function is true for every value of a question's parts.
  mutating func everywhere(_ diagram: Diagram, _ block: Block) -> Diagram {
    var all = diagram
    for part in block.parts.indices.reversed() {
      var sum = Diagram.always
      for value in block.parts[part].values.indices {
        sum = store.and(sum, store.cofactor(all, block.variable(ofPart: part), value))
      }
      all = sum
    }
    return all
  }
}
