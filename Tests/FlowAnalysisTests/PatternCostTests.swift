import FlowAnalysis
import QuestionnaireCore
import TestSupport
import Testing

/// Patterns that authors write naturally stay cheap as they grow: what they cost is counted in steps, of which there are
/// about four million a second, and in nodes, of which a million take 40 MB.
@Suite struct PatternCostTests {
  /// The steps are no more than twice what was paid when this was written.
  private static let most: [(pattern: NaturalPattern, count: Int, steps: Int)] = [
    (.followUps, 10, 20_000), (.followUps, 20, 60_000), (.followUps, 40, 200_000),
    (.pairs, 12, 20_000), (.pairs, 24, 60_000),
    (.guards, 500, 10_000), (.guards, 2_000, 40_000),
    (.counts, 10, 20_000), (.counts, 50, 200_000),
    (.claims, 5, 100_000), (.claims, 10, 400_000), (.claims, 20, 2_000_000),
  ]

  @Test(arguments: most.indices)
  func aPatternStaysCheap(_ place: Int) throws {
    let (pattern, count, steps) = Self.most[place]
    let analysis = Analysis(try pattern.draft(of: count).questionnaire())
    let proofs = analysis.proofs()
    let undecided = proofs.findings.filter { if case .undecided = $0.fact { true } else { false } }
    #expect(undecided.isEmpty, "\(pattern) \(count): \(undecided)")
    #expect(proofs.steps < steps, "\(pattern) \(count): \(proofs.steps)")
    #expect(analysis.nodeCount < 20_000, "\(pattern) \(count): \(analysis.nodeCount)")
  }

  /// What proofs say of the smallest of each kind is what holding every interview says, in each order of diagrams.
  @Test(arguments: NaturalPattern.allCases, [1, 2])
  func aSmallPatternAgreesWithEveryInterview(_ pattern: NaturalPattern, _ count: Int) throws {
    let truth = BruteForce(try pattern.draft(of: count).questionnaire(), atMost: 10_000)
    try #require(!truth.isTooLarge)
    for seed in UInt64(0)..<3 {
      let differences = Agreement(truth, seed: seed).differences()
      #expect(differences.isEmpty, "\(pattern) \(count): \(differences.joined(separator: "\n"))")
    }
  }

  /// Why the last of a long row of questions cannot be: as many tries as are worth it, and not more.
  @Test(arguments: [20, 100, 400])
  func aConflictInARowOfGuards(_ count: Int) throws {
    var draft = NaturalPattern.guards.draft(of: count)
    let both = Condition.all([.yes(LinkID("q\(count - 1)")), .no("q0")])
    draft.flags = [Sample.flag("never", .soon, when: both)]
    let proofs = Analysis(try draft.questionnaire()).proofs()
    let conflict = proofs.findings.compactMap { finding -> Int? in
      if case .neverOccurs(let parts) = finding.fact { parts.count } else { nil }
    }
    // Every guard is needed, and the flag itself.
    #expect(conflict == [count])
    #expect(proofs.steps < 10_000_000, "\(proofs.steps)")
  }
}
