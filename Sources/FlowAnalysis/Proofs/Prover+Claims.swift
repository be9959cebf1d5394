internal import QuestionnaireCore

/// Positions at which a condition comes to the same, and where an interview waits at each.
private struct Stops {
  let position: InterviewPosition?
  var waits: [Diagram]
}

extension Prover {
  /// Theorem 5: claims hold in every state in which a person can stop: when an interview is complete, and from its
  /// first answer on at every question that waits.
  mutating func proveClaims() {
    guard !content.claims.isEmpty else { return }
    for (place, claim) in content.claims.enumerated() {
      attempt(.claimsHold, .claim(place)) { $0.refuteClaim(place, claim) }
    }
  }

  private mutating func refuteClaim(_ place: Int, _ claim: Claim) -> ProofFinding? {
    var best: Assignment?
    var applies = false
    let reads = encoding.script.items(readBy: claim.when)
    for stop in stops(of: claim) {
      let when = outcome.formula(claim.when, .isTrue, at: stop.position, in: &encoding)
      if !applies { applies = anyWay(when, stop.waits) != nil }
      if isMet(claim, reading: reads, at: stop.position) { continue }
      let fails = Formula.all([
        when, outcome.formula(claim.then, .isNotTrue, at: stop.position, in: &encoding),
      ])
      guard let way = anyWay(fails, stop.waits), let found = cheapest(way, fails, stop.waits)
      else { continue }
      if best.map({ found.definite < $0.definite }) ?? true { best = found }
    }
    if let best { return ProofFinding(.claim(place), .claimFails, witness: witness(best)) }
    return applies || encoding.store.isExhausted ? nil : ProofFinding(.claim(place), .claimNeverApplies)
  }

  /// The first way in which a formula holds where one of these waits.
  private mutating func anyWay(_ formula: Formula, _ waits: [Diagram]) -> [Diagram]? {
    guard encoding.firstWay(formula) != nil else { return nil }
    return encoding.firstWay(.all([formula, .any(waits.map { .holds($0) })]))
  }

  private mutating func cheapest(_ way: [Diagram], _ formula: Formula, _ waits: [Diagram]) -> Assignment? {
    var best: Assignment?
    Formula.all([formula, .any(waits.map { .holds($0) })]).ways { conditions in
      if encoding.store.isExhausted { return .stop }
      guard encoding.isPossible(conditions), let found = encoding.cheapest(conditions) else { return .on }
      if best.map({ found.definite < $0.definite }) ?? true { best = found }
      return .on
    }
    return best
  }

  /// Where a person can stop, those positions together that the claim cannot tell apart.
  private mutating func stops(of claim: Claim) -> [Stops] {
    let conditions = Condition.all([claim.when, claim.then])
    var reads = encoding.script.items(readBy: conditions)
    if conditions.readsOutcome { reads.formUnion(outcome.reads) }
    let sorted = reads.sorted()
    var stops: [Stops] = [Stops(position: nil, waits: [.always])]
    var places: [InterviewPosition: Int] = [:]
    var begun = Diagram.never
    for item in encoding.blocks.indices {
      for (position, waits) in waits(at: item, begun: begun) where waits != .never {
        let key = InterviewPosition(
          item: sorted.count { $0 < position.item },
          lines: reads.contains(position.item) ? position.lines : 0)
        if let place = places[key] {
          stops[place].waits.append(waits)
        } else {
          places[key] = stops.count
          stops.append(Stops(position: position, waits: [waits]))
        }
      }
      if !encoding.script.items[item].isEnd { begun = encoding.store.or(begun, encoding.asked[item]) }
    }
    return stops
  }

  /// Where an interview that has begun waits at an item: before it, after some of its lines, at its details.
  private mutating func waits(at item: Int, begun: Diagram) -> [(InterviewPosition, Diagram)] {
    if encoding.script.items[item].isEnd { return [] }
    let isAsked = encoding.asked[item]
    var waits = [(InterviewPosition(item: item), encoding.store.and(isAsked, begun))]
    guard let block = encoding.blocks[item] else { return waits }
    if block.question.allowsUnknown, block.question.clearer != nil {
      // Asked again in plainer words: nothing more is known yet, but the interview has begun.
      waits[0].1 = encoding.store.and(
        isAsked, encoding.store.or(begun, encoding.offersLine(block, first: block.lineCount)))
    }
    guard let variable = block.variable else { return waits }
    if block.hasLines {
      let byLine = encoding.store.node(variable, block.modes.indices.map { $0 == 0 ? .always : .never })
      let answered = encoding.store.and(isAsked, byLine)
      for lines in 1..<max(block.lineCount, 1) {
        let isAskedNext = encoding.offered(block, lines)
        let isWaiting = encoding.store.and(answered, isAskedNext)
        waits.append((InterviewPosition(item: item, lines: lines), isWaiting))
      }
    }
    if !block.question.details.isEmpty {
      let ticked = encoding.isDetailed(block)
      waits.append((InterviewPosition(item: item + 1), encoding.store.and(isAsked, ticked)))
    }
    return waits
  }
}

extension Encoding {
  /// Where details are asked: something is ticked, or a line is yes.
  mutating func isDetailed(_ block: Block) -> Diagram {
    guard let variable = block.variable else { return .never }
    let yes = isAnyLineYes(block)
    return branch(
      on: variable,
      block.modes.indices.map { mode in
        block.modes[mode].content == .some ? .always : mode == 0 && block.hasLines ? yes : .never
      })
  }
}
