import QuestionnaireCore
import TestSupport
import Testing

/// What must hold in every interview, tried in many: seeded random answers to the shipped questionnaire.
@Suite struct RandomInterviewTests {
  private static let seeds = Tier.cases(20, nightly: 60)

  @Test(arguments: seeds)
  func endsOnASummaryAndNothingTrueBecomesFalse(_ seed: UInt64) throws {
    var answers = RandomAnswers(seed: seed)
    var interview = Interview(try Shipped.questionnaire("twisting"))
    var before = Truths(interview)
    var screens = 0
    while let prompt = interview.evaluation.current {
      let progress = interview.progress
      #expect(progress.atLeast >= 1 && progress.atMost >= progress.atLeast)
      try answer(prompt, in: &interview, by: &answers)
      let after = Truths(interview)
      #expect(before.isKept(in: after), "after \(prompt.linkId)")
      // One screen has passed, so the old bounds hold for what is left.
      #expect(
        interview.progress.atMost <= progress.atMost - 1 && interview.progress.atLeast >= progress.atLeast - 1
      )
      before = after
      screens += 1
      try #require(screens < 1_000)
    }
    #expect(!interview.evaluation.topics.isEmpty)
    for claim in interview.questionnaire.claims where interview.evaluation.truth(of: claim.when) == .true {
      #expect(interview.evaluation.truth(of: claim.then) == .true, "\(claim.name)")
    }
    #expect(interview.progress == Progress(atLeast: 0, atMost: 0))
  }

  @Test(arguments: seeds)
  func theSameAnswerAgainGivesTheSameInterview(_ seed: UInt64) throws {
    var answers = RandomAnswers(seed: seed)
    var interview = Interview(try Shipped.questionnaire("twisting"))
    while let prompt = interview.evaluation.current { try answer(prompt, in: &interview, by: &answers) }
    for _ in 0..<5 {
      let prompt = interview.evaluation.path[answers.number(below: interview.evaluation.path.count)]
      let given = try #require(interview.answers[prompt.linkId])
      var again = interview
      try again.answer(prompt.linkId, with: given)
      #expect(again == interview && again.evaluation.path == interview.evaluation.path)
      #expect(Truths(again) == Truths(interview))
    }
  }

  @Test(arguments: seeds)
  func changingAnAnswerAndBackAgainLosesNothing(_ seed: UInt64) throws {
    var answers = RandomAnswers(seed: seed)
    var interview = Interview(try Shipped.questionnaire("twisting"))
    while let prompt = interview.evaluation.current { try answer(prompt, in: &interview, by: &answers) }
    let outcome = Truths(interview)
    let path = interview.evaluation.path.map(\.linkId)
    let prompt = interview.evaluation.path[answers.number(below: path.count)]
    let given = try #require(interview.answers[prompt.linkId])
    let remembered = interview.answers
    try answer(prompt, in: &interview, by: &answers)
    try interview.answer(prompt.linkId, with: given)
    // What an emergency rests on is asked again; the remembered answer is given again.
    var steps = 0
    while let waiting = interview.evaluation.current {
      try interview.answer(waiting.linkId, with: try #require(remembered[waiting.linkId]))
      steps += 1
      try #require(steps <= path.count)
    }
    #expect(interview.evaluation.path.map(\.linkId) == path)
    #expect(Truths(interview) == outcome)
  }

  private func answer(_ prompt: Prompt, in interview: inout Interview, by answers: inout RandomAnswers) throws
  {
    for _ in 0..<50 {
      do throws(AnswerRejection) {
        try interview.answer(prompt.linkId, with: answers.answer(to: prompt, in: interview))
        return
      } catch { continue }
    }
    try interview.answer(prompt.linkId, with: .unknown)
  }
}

/// Everything that is true of an interview: guards, flags, derived values, topics.
private struct Truths: Equatable {
  let guards: [Truth]
  let flags: [FlagID]
  let derived: [DerivedState]
  let topics: [TopicID]
  let level: TriageLevel

  init(_ interview: Interview) {
    let evaluation = interview.evaluation
    guards = interview.questionnaire.items.map { evaluation.truth(of: $0.guardCondition) }
    flags = evaluation.flags.map(\.id)
    derived = evaluation.derived.map(\.state)
    topics = evaluation.topics.filter { !$0.isFallback }.map(\.id)
    level = evaluation.level
  }

  /// Whether everything that is definite here is the same there, and everything that holds here holds there.
  func isKept(in later: Truths) -> Bool {
    zip(guards, later.guards).allSatisfy { $0 == .unknown || $0 == $1 }
      && Set(flags).isSubset(of: later.flags) && Set(topics).isSubset(of: later.topics)
      && zip(derived, later.derived).allSatisfy { $0 == .unknown || $0 == $1 } && level <= later.level
  }
}
