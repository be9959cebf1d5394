import QuestionnaireCore
import SummaryReports
import TestSupport
import Testing

/// Comparisons of random interviews with the shipped questions.
@Suite struct ShippedComparisonTests {
  private static let sections: Set<ReportSection.Part> = [
    .changedRegions, .changedLists, .changedAnswers, .newlyKnown, .noLongerKnown, .onlyLater, .onlyEarlier,
  ]

  private func interview(_ seed: UInt64, keeping old: Interview? = nil) throws -> Interview {
    var answers = RandomAnswers(seed: seed)
    var interview = Interview(try Shipped.questionnaire("twisting"))
    while let prompt = interview.evaluation.current {
      let kept = old?.answers[prompt.linkId]
      let answer = kept.flatMap { answers.number(below: 4) > 0 ? $0 : nil }
      if (try? interview.answer(prompt.linkId, with: answer ?? answers.answer(to: prompt, in: interview)))
        == nil
      {
        try interview.answer(prompt.linkId, with: .unknown)
      }
    }
    return interview
  }

  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func everyChangeHasOneLineAndNothingElseHas(_ seed: UInt64) throws {
    let earlier = try interview(seed)
    let later = try interview(seed + 1_000, keeping: earlier)
    let comparison = try Comparison(
      earlier: earlier, later: later, earlierDay: Sample.day, laterDay: Sample.day)
    let report = Report(comparison: comparison, today: Sample.day)
    let lines = report.sections.filter { Self.sections.contains($0.part) }.flatMap(\.blocks).filter { block in
      if case .labelled = block.kind { true } else { false }
    }
    #expect(lines.map(\.text.plain).sorted() == comparison.changes.map(\.words).sorted())
    #expect(Set(comparison.changes.map(\.linkId)).count == comparison.changes.count)
    #expect(!comparison.changes.isEmpty && comparison.sameCount > 0)
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func anInterviewIsTheSameAsItself(_ seed: UInt64) throws {
    let interview = try interview(seed)
    let comparison = try Comparison(
      earlier: interview, later: interview, earlierDay: Sample.day, laterDay: Sample.day)
    #expect(comparison.isSame && comparison.changes.isEmpty && comparison.sameCount > 10)
  }
}
