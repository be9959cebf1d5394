import InterviewUI
import QuestionnaireCore
import TestSupport
import Testing

/// A finished interview is read again, and nothing in it changes unless that is asked for.
@Suite struct ReadingAgainTests {
  private static let kept = SessionEntry(
    id: "03", questionnaire: "lamps", begun: "19 November 2026, 11:15", answers: 12, state: .finished)

  private static func finished() throws -> Interview {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("story") + " text:x ctrl+d")
    return try #require(bench.state.interview)
  }

  private static func reading(_ size: Size = Size(columns: 80, rows: 24)) throws -> Bench {
    var bench = try Bench(size)
    bench.take(.resumed(Resumption(interview: try finished(), endedOn: Sample.day)))
    bench.effects = []
    return bench
  }

  /// Esc led into the last question, where the next keys changed its answer.
  @Test(arguments: ["esc", "m", "left"])
  func backLeadsToTheMenu(_ key: String) throws {
    var bench = try Self.reading()
    try bench.press(key)
    #expect(bench.asked == nil)
    #expect(bench.effects == [.close(deleting: false)])
    bench.take(.closed)
    bench.take(.sessions([Self.kept]))
    #expect(bench.kind == .menu)
    #expect(bench.state.interview == nil)
    #expect(bench.recorded.isEmpty)
    #expect(!bench.text.contains("Go on with:"))
    try bench.press("f10")
    #expect(!bench.text.contains("summary"))
    #expect(!bench.text.contains("You have not answered any questions"))
    #expect(!bench.text.contains("nothing is kept"))
    #expect(bench.text.contains("No interview is open now."))
    bench.effects = []
    try bench.press("2 enter")
    #expect(bench.effects == [.leave(.done)])
  }

  @Test func whatCannotBeLetGoOfStays() throws {
    var bench = try Self.reading()
    try bench.press("esc")
    bench.take(.notClosed(reason: "The disk is full."))
    #expect(bench.kind == .summary)
    #expect(bench.text.contains("The disk is full."))
  }

  @Test func anAnswerIsChangedOnlyThroughTheAnswers() throws {
    var bench = try Self.reading()
    #expect(bench.text.contains("r changes answers."))
    try bench.press("r")
    #expect(bench.kind == .review)
    try bench.press("esc")
    #expect(bench.kind == .summary)
    try bench.press("r end enter esc esc")
    #expect(bench.kind == .summary)
    #expect(bench.recorded.isEmpty)
    try bench.press("esc")
    #expect(bench.effects == [.close(deleting: false)])
  }

  @Test func lineModeGoesBackToTheMenuToo() throws {
    var bench = try LineBench.lamps()
    bench.take(.resumed(Resumption(interview: try Self.finished(), endedOn: Sample.day)))
    bench.say()
    bench.type("back")
    #expect(bench.kind == .menu)
    #expect(bench.state.interview == nil)
    bench.take(.sessions([Self.kept]))
    bench.type("quit")
    #expect(bench.last.contains("No interview is open now."))
  }

  /// From the end of an interview there was no way to the menu but through the last question.
  @Test func theSummaryLeadsToTheMenuAndBack() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("story") + " text:x ctrl+d m")
    #expect(bench.kind == .menu)
    #expect(bench.text.contains("Back to the summary: A lamp that flickers"))
    try bench.press("f10")
    #expect(bench.text.contains("See the summary") && !bench.text.contains("so far"))
    try bench.press("esc enter")
    #expect(bench.kind == .summary)
    try bench.press("q")
    #expect(bench.text.contains("4 Go to the menu"))
    try bench.press("4 enter")
    #expect(bench.kind == .menu)
    #expect(bench.state.interview != nil)
  }

  /// Where the interview goes on no key leads past its questions to the menu.
  @Test func theKeyIsOnlyForTheEnd() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("now") + " f10 3 enter m")
    #expect(bench.kind == .summary)
    try bench.press("q")
    #expect(!bench.text.contains("menu"))
  }
}
