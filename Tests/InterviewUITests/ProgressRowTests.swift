import InterviewUI
import QuestionnaireCore
import TestSupport
import Testing

/// Bounds that are better than the interview's own, once the shell knows them.
@Suite struct ProgressRowTests {
  /// Counts answers down from a number that no questionnaire of these tests comes to.
  private struct Countdown: ProgressSource {
    func progress(of interview: Interview) -> Progress {
      let left = 700 - interview.answers.count
      return Progress(atLeast: left, atMost: left + 5)
    }
  }

  private func firstRow(_ bench: Bench) -> Substring { bench.text.prefix { $0 != "\n" } }

  @Test func theInterviewsOwnBoundsHoldUntilMoreIsKnown() throws {
    var bench = try Bench.atFirstQuestion()
    #expect(firstRow(bench).contains("at least 14, at most 33 to go"))
    bench.take(.progressKnown(Countdown(), of: "lamps"))
    #expect(firstRow(bench).contains("at least 700, at most 705 to go"))
    #expect(bench.asked == "respondent")
  }

  @Test func everyAnswerCountsFromThenOn() throws {
    var bench = try Bench.atFirstQuestion()
    bench.take(.progressKnown(Countdown(), of: "lamps"))
    for (place, step) in Route.steps.prefix(3).enumerated() {
      #expect(firstRow(bench).contains("at least \(700 - place), at most \(705 - place) to go"))
      try bench.press(step.keys)
    }
  }

  @Test func anotherQuestionnaireHasItsOwn() throws {
    var bench = try Bench.atFirstQuestion()
    bench.take(.progressKnown(Countdown(), of: "doors"))
    #expect(firstRow(bench).contains("at least 14, at most 33 to go"))
  }

  @Test func itMayBeKnownBeforeTheQuestionnaireIsOpened() throws {
    var bench = try Bench()
    bench.take(.progressKnown(Countdown(), of: "lamps"))
    #expect(bench.kind == .start)
    try bench.press(Route.toFirstQuestion)
    #expect(firstRow(bench).contains("at least 700"))
  }
}
