import FlowAnalysis
import QuestionFiles
import QuestionLibrary
import QuestionnaireCore
import TestSupport
import Testing

/// The shipped questionnaires are proved, counted, and their progress is exact.
@Suite struct ShippedTests {
  private static let questionnaires = QuestionLoader.load(ShippedQuestions.folder).questionnaires

  @Test func nothingIsFoundInThem() {
    for (id, questionnaire) in Self.questionnaires {
      let findings = Analysis(questionnaire).findings()
      #expect(findings.isEmpty, "\(id): \(findings)")
    }
  }

  @Test func everyCountIsDecided() throws {
    let counts = Analysis(try #require(Self.questionnaires["twisting"])).counts()
    #expect(!counts.isUndecided)
    #expect(counts.interviews.rounded.exponent > 100)
    #expect(counts.interviews == counts.endings.reduce(0) { $0 + $1.interviews })
    #expect(counts.latest.allSatisfy { $0.item != nil && ($0.screens ?? 0) > 0 })
    #expect((counts.screens?.lowerBound ?? 0) > 25)
  }

  @Test func everySmallestSetRaisesItsFlag() throws {
    let questionnaire = try #require(Self.questionnaires["twisting"])
    let analysis = Analysis(questionnaire)
    for flag in questionnaire.flags where flag.level >= .sameDay {
      let answers = analysis.minimalAnswers(raising: flag.id, atMost: 5)
      #expect(answers.total.map { !$0.isZero } ?? false, "\(flag.id)")
      for sheet in answers.sets {
        let evaluation = sheet.conduct(questionnaire).interview.evaluation
        #expect(evaluation.flags.contains { $0.id == flag.id }, "\(flag.id) \(sheet.answers)")
      }
    }
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func progressIsKeptToAndWithinTheBounds(_ seed: UInt64) throws {
    let questionnaire = try #require(Self.questionnaires["twisting"])
    let progress = try #require(Analysis(questionnaire).exactProgress())
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
    let questionnaire = try #require(Self.questionnaires["twisting"])
    let progress = try #require(Analysis(questionnaire).exactProgress())
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
