import FlowAnalysis
import InterviewUI
import PlainText
import QuestionLibrary
import QuestionnaireCore
import SummaryReports
import TestSupport
import Testing

/// The numbers on the screen, at every point of random interviews with the shipped questions.
@Suite struct ShownProgressTests {
  private static let exact = (try? Shipped.questionnaire("twisting")).flatMap { Analysis($0).exactProgress() }

  private func words(_ progress: Progress) -> String {
    if progress.atLeast == progress.atMost { return "\(progress.atMost) to go" }
    let isFar = progress.atMost > progress.atLeast + 20
    return "at least \(progress.atLeast)" + (isFar ? " to go" : ", at most \(progress.atMost) to go")
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func areTheExactOnes(_ seed: UInt64) throws {
    let exact = try #require(Self.exact)
    let guidance = try Shipped.questionnaire("twisting").content.guidance
    var state = AppState(
      frontMatter: FrontMatter(heads: [], guidance: guidance, countries: []),
      lettering: Lettering(glyphs: .unicode, width: { TextWidth.columns(of: $0) }),
      size: Size(columns: 120, rows: 40), today: Sample.day)
    _ = state.take(.progressKnown(exact, of: "twisting"))
    var random = RandomAnswers(seed: seed)
    var interview = Interview(try Shipped.questionnaire("twisting"))
    var better = 0
    while let prompt = interview.evaluation.current {
      let progress = exact.progress(of: interview)
      let bounds = interview.progress
      #expect(progress.atLeast >= bounds.atLeast && progress.atMost <= bounds.atMost)
      if progress != bounds { better += 1 }
      _ = state.take(.resumed(Resumption(interview: interview)))
      #expect(state.render().text.prefix { $0 != "\n" }.contains(words(progress)), "\(prompt.linkId)")
      let answer = random.answer(to: prompt, in: interview)
      if (try? interview.answer(prompt.linkId, with: answer)) == nil {
        try interview.answer(prompt.linkId, with: .unknown)
      }
      for flag in interview.pendingEmergencies { interview.acknowledge(flag.id) }
    }
    #expect(better > 0)
  }
}
