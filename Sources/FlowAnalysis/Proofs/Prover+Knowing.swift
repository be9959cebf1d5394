internal import QuestionnaireCore

extension Prover {
  /// Theorem 5, of claims about knowing: where `when` holds, no flag would hold without the answer that is more urgent
  /// than all that hold with it.
  ///
  /// Answers that are remembered, and asked only of who does not know, may be any.
  mutating func proveKnowing(_ remembering: inout Prover) {
    adopt(&remembering) { prover in
      for (place, claim) in prover.content.claims.enumerated() {
        guard let known = claim.known, let item = prover.encoding.script.itemIndex[known],
          let block = prover.encoding.blocks[item], block.variable != nil
        else { continue }
        prover.attempt(.claimsHold, .claim(place)) { prover in
          var best: ProofFinding?
          for flag in prover.content.flags.indices {
            let found = prover.refuteKnowing(place, claim, block, flag)
            if let found, best.map({ found.cost < $0.cost }) ?? true { best = found }
          }
          return best
        }
      }
    }
  }

  private mutating func refuteKnowing(
    _ place: Int, _ claim: Claim, _ block: Block, _ flag: Int
  ) -> ProofFinding? {
    guard content.flags[flag].level > .routine,
      encoding.knownItems(readBy: outcome.flags[flag]).contains(block.item), let variable = block.variable
    else { return nil }
    var raised = Diagram.never
    for mode in block.modes.indices where !block.isDefinite(mode) {
      raised = encoding.store.or(raised, encoding.store.cofactor(outcome.flags[flag], variable, mode))
    }
    let ticked = encoding.isTicked(block)
    let isDefinite = encoding.branch(
      on: variable,
      block.modes.indices.map { mode in
        guard block.isDefinite(mode) else { return .never }
        let stands = encoding.stands(block, mode)
        return block.modes[mode].readsParts ? encoding.store.and(stands, ticked) : stands
      })
    let known = encoding.store.and(encoding.asked[block.item], isDefinite)
    // Where the flag holds with the answer too, nothing is calmer.
    let lost = encoding.store.without(raised, outcome.flags[flag])
    let louder = encoding.store.and(lost, known)
    guard louder != .never else { return nil }
    let when = outcome.formula(claim.when, .isTrue, at: nil, in: &encoding)
    let calm = outcome.noFlag(from: content.flags[flag].level, in: &encoding)
    return refute(.claim(place), .claimFails, .all([.holds(louder), when] + calm), domain: .rawAnswers)
  }
}
