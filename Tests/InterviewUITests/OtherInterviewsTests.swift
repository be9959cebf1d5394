import InterviewUI
import QuestionnaireCore
import TestSupport
import Testing

/// The menu names every interview on this computer: what is finished is read again or deleted, and one that is open in
/// another window stays there.
@Suite struct OtherInterviewsTests {
  private static let others = [
    SessionEntry(id: "01", questionnaire: "lamps", begun: "21 November 2026, 09:30", answers: 3),
    SessionEntry(
      id: "02", questionnaire: "lamps", begun: "20 November 2026, 10:00", answers: 9, state: .inUse),
    SessionEntry(
      id: "03", questionnaire: "lamps", begun: "19 November 2026, 11:15", answers: 12, state: .finished),
    SessionEntry(
      id: "04", questionnaire: "doors", begun: "18 November 2026, 12:45", answers: 1, state: .finished),
  ]

  @Test(arguments: ScreenGoldenTests.sizes)
  func finishedInterviewsLookAsKept(_ size: Size) throws {
    var bench = try Bench(size)
    bench.take(.sessions(Self.others))
    try bench.press("down enter")
    expectGolden(bench.picture, "menu-kept-\(size.columns)x\(size.rows).txt")
    try bench.press("8 enter down")
    expectGolden(bench.picture, "finished-\(size.columns)x\(size.rows).txt")
    try bench.press("enter down")
    expectGolden(bench.picture, "finished-one-\(size.columns)x\(size.rows).txt")
  }

  /// An interview that came to its end is read again, and nothing is asked.
  @Test func aFinishedInterviewIsReadAgain() throws {
    var bench = try Bench()
    bench.take(.sessions(Self.others))
    try bench.press("down enter 8 enter")
    #expect(bench.kind == .finished)
    try bench.press("1 enter 1 enter")
    #expect(bench.effects.last == .resume(session: "03"))
    var before = try Bench.atFirstQuestion()
    try before.press(Route.to("story") + " text:x ctrl+d")
    let interview = try #require(before.state.interview)
    bench.take(.resumed(Resumption(interview: interview, endedOn: Sample.day)))
    #expect(bench.kind == .summary)
    #expect(bench.text.contains("This interview is finished."))
    #expect(!bench.text.contains("That was the last question"))
    try bench.press("p")
    #expect(bench.effects.last == .findPrinters)
  }

  @Test func aFinishedInterviewIsDeletedOnlyWhenThatIsSaidTwice() throws {
    var bench = try Bench()
    bench.take(.sessions(Self.others))
    try bench.press("down enter 8 enter 2 enter 2 enter")
    #expect(bench.kind == .deleteKept)
    #expect(bench.text.contains("One answer would be gone from this computer."))
    try bench.press("1 enter")
    #expect(bench.kind == .finishedOne)
    #expect(!bench.effects.contains(.deleteKept(session: "04")))
    try bench.press("2 enter 2 enter")
    #expect(bench.effects.last == .deleteKept(session: "04"))
    bench.take(.notClosed(reason: "The disk can only be read."))
    #expect(bench.kind == .deleteKept)
    #expect(bench.text.contains("The disk can only be read."))
    bench.take(.sessions(Array(Self.others.dropLast())))
    bench.take(.keptDeleted)
    #expect(bench.kind == .finished)
    #expect(bench.text.contains("Deleted.") && !bench.text.contains("18 November"))
    try bench.press("esc")
    #expect(bench.kind == .menu)
  }

  /// One that is open in another window is seen, and stays there.
  @Test func whatIsOpenElsewhereIsNamed() throws {
    var bench = try Bench()
    bench.take(.sessions(Self.others))
    try bench.press("down enter down")
    #expect(bench.cursorRow.contains("Open in another window: A lamp that flickers"))
    #expect(bench.text.contains("20 November 2026, 10:00"))
    try bench.press("enter")
    #expect(bench.effects.last == .resume(session: "02"))
    bench.take(.notOpened(reason: "This interview is open in another window."))
    #expect(bench.kind == .menu)
    #expect(bench.text.contains("Problem: This interview is open in another window."))
  }
}
