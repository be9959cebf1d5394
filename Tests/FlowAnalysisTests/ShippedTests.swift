import FlowAnalysis
import QuestionnaireCore
import TestSupport
import Testing

/// The shipped questionnaire about movements is counted, and its progress is exact. The command `check` proves them all.
@Suite struct ShippedTests {
  private static let twisting = Result { Analysis(try Shipped.questionnaire("twisting")) }

  @Test func everyCountIsDecided() throws {
    let counts = try Self.twisting.get().counts()
    #expect(!counts.isUndecided)
    #expect(counts.interviews.rounded.exponent > 100)
    #expect(counts.interviews == counts.endings.reduce(0) { $0 + $1.interviews })
    #expect(counts.latest.allSatisfy { $0.item != nil && ($0.screens ?? 0) > 0 })
    #expect((counts.screens?.lowerBound ?? 0) > 25)
  }

  /// The hardest of the shipped ones: what can be is seen in some interview, and not worked out over all of them.
  @Test func whatCanBeIsFoundInFewSteps() throws {
    let proofs = Analysis(try Shipped.questionnaire("slow")).proofs()
    #expect(proofs.findings == [])
    #expect(proofs.steps < 1_000_000, "\(proofs.steps)")
  }

  @Test(arguments: Tier.cases(1, nightly: 3))
  func progressIsKeptToAndWithinTheBounds(_ seed: UInt64) throws {
    let analysis = try Self.twisting.get()
    let questionnaire = analysis.questionnaire
    let progress = try #require(analysis.exactProgress())
    var answers = RandomAnswers(seed: seed)
    var interview = Interview(questionnaire)
    var before: Progress?
    while let prompt = interview.evaluation.current {
      let now = progress.progress(of: interview)
      let bounds = interview.progress
      #expect(bounds.atLeast <= now.atLeast && now.atLeast <= now.atMost && now.atMost <= bounds.atMost)
      if let before { #expect(now.atMost <= before.atMost - 1 && now.atLeast >= before.atLeast - 1) }
      before = now
      let answer = answers.answer(to: prompt, in: interview)
      if (try? interview.answer(prompt.linkId, with: answer)) == nil {
        try interview.answer(prompt.linkId, with: .unknown)
      }
    }
    #expect(before == Progress(atLeast: 1, atMost: 1))
    #expect(progress.progress(of: interview) == Progress(atLeast: 0, atMost: 0))
  }

  /// Going back leaves answers ahead; then the bounds are sound, if not exact.
  @Test(arguments: [UInt64(4), 5])
  func rememberedAnswersLeaveSoundBounds(_ seed: UInt64) throws {
    let analysis = try Self.twisting.get()
    let questionnaire = analysis.questionnaire
    let progress = try #require(analysis.exactProgress())
    var answers = RandomAnswers(seed: seed)
    var interview = Interview(questionnaire)
    for _ in 0..<30 {
      guard let prompt = interview.evaluation.current else { break }
      _ = try? interview.answer(prompt.linkId, with: answers.answer(to: prompt, in: interview))
    }
    let path = interview.evaluation.path
    interview.clear(path[path.count / 2].linkId)
    let bounds = progress.progress(of: interview)
    var screens = 0
    while let prompt = interview.evaluation.current {
      try interview.answer(prompt.linkId, with: .unknown)
      screens += 1
    }
    #expect((bounds.atLeast...bounds.atMost).contains(screens))
  }
}
