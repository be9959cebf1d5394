import InterviewUI
import QuestionnaireCore
import TestSupport
import Testing

@Suite struct LeavingTests {
  @Test(arguments: ["q", "f10", "ctrl+c"])
  func asksBeforeItLeaves(_ key: String) throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(key)
    #expect(bench.kind == .leave)
    try bench.press("enter")
    #expect(bench.kind == .leave)
    try bench.press("1 enter")
    #expect(bench.asked == "respondent")
  }

  @Test func leavesWithoutAnError() throws {
    var bench = try Bench.atFirstQuestion()
    bench.effects = []
    try bench.press("q q enter")
    #expect(bench.effects == [.leave(.done)])
  }

  @Test func keepsAnswersUnlessTheyAreToBeDeleted() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("age"))
    bench.effects = []
    try bench.press("f10 f10 enter")
    #expect(bench.effects == [.close(deleting: false)])
    bench.take(.closed)
    #expect(bench.effects.last == .leave(.done))
    try bench.press("esc f10 4")
    #expect(bench.cursorRow.contains("Delete the 1 answer and leave"))
    bench.effects = []
    try bench.press("enter")
    #expect(bench.kind == .delete)
    #expect(bench.text.contains("Yes, delete them and leave"))
    try bench.press("1 enter")
    #expect(bench.kind == .leave)
    #expect(bench.effects.isEmpty)
    try bench.press("4 enter 2 enter")
    #expect(bench.effects == [.close(deleting: true)])
    bench.take(.notClosed(reason: "The folder cannot be written."))
    #expect(bench.kind == .delete)
    #expect(bench.text.contains("The folder cannot be written."))
  }

  @Test(arguments: ["f10 f10 enter", "ctrl+c ctrl+c"])
  func textThatIsBeingWrittenIsKept(_ keys: String) throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("story") + " text:It_hums " + keys)
    #expect(bench.answer("story") == nil)
    #expect(bench.state.begun["story"] == .answer(.value(.text("It hums"))))
  }

  @Test func whereNothingIsKeptItSaysSo() throws {
    var bench = try Bench(keeping: .nothing)
    try bench.press(Route.toFirstQuestion)
    #expect(bench.text.split(separator: "\n")[0].contains("Not kept"))
    try bench.press(Route.to("age") + " f10")
    #expect(bench.text.contains("Nothing is kept."))
    #expect(!bench.text.contains("Delete"))
    bench.effects = []
    try bench.press("f10 enter")
    #expect(bench.effects == [.leave(.done)])
  }

  /// What is safe stands first; what deletes stands last, apart, and there is no way to both leave and delete in one.
  @Test func whatDeletesStandsLast() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("now") + " q")
    let rows = bench.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    func row(_ words: String) throws -> Int { try #require(rows.firstIndex { $0.contains(words) }) }
    #expect(try row("1 Keep going") < row("2 Pause"))
    #expect(try row("2 Pause") < row("3 See the summary"))
    let last = try row("4 Delete all 2 answers")
    #expect(try row("3 See the summary") < last)
    #expect(rows[last - 1].isEmpty)
    #expect(bench.text.contains("2 answers are saved here"))
  }

  @Test func interruptedTwiceItLeavesAtOnce() throws {
    var bench = try Bench.atFirstQuestion()
    bench.effects = []
    try bench.press("ctrl+c ctrl+c")
    #expect(bench.effects == [.leave(.interrupted)])
  }

  @Test func oneInterruptInTheLeaveMenuOnlyWarns() throws {
    var bench = try Bench.atFirstQuestion()
    bench.effects = []
    try bench.press("q ctrl+c")
    #expect(bench.effects.isEmpty)
    try bench.press("ctrl+c")
    #expect(bench.effects == [.leave(.interrupted)])
  }

  @Test func leavesATooSmallScreenWhenAskedTwice() throws {
    var bench = try Bench.atFirstQuestion(Size(columns: 20, rows: 5))
    try bench.press("q x q")
    #expect(bench.effects.isEmpty)
    try bench.press("q")
    #expect(bench.effects == [.leave(.done)])
  }

  @Test func lettersAreTextWhereTypingIsText() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("story") + " text:quite_why?!")
    #expect(bench.asked == "story")
    #expect(bench.text.contains("quite why?!"))
  }

  @Test func suspendsAndRedraws() throws {
    var bench = try Bench()
    try bench.press("ctrl+z ctrl+l")
    #expect(bench.effects == [.suspend, .redraw])
  }

  @Test(arguments: ["!", "f9"])
  func emergencyLinesAreThereFromEveryScreen(_ key: String) throws {
    for keys in ["", "down enter down", "down down down enter", "q", "?", "down enter down q"] {
      var bench = try Bench()
      try bench.press(keys)
      let before = bench.kind
      try bench.press(key)
      #expect(bench.kind == .emergencyLines, "\(keys)")
      try bench.press("esc")
      #expect(bench.kind == before)
    }
  }

  @Test func theSummaryIsSavedAfterAskingForAName() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("story") + " text:x ctrl+d s")
    #expect(bench.kind == .export)
    try bench.press("1 enter 2 enter")
    #expect(bench.kind == .saveAs)
    bench.effects = []
    try bench.press("enter")
    guard case .writeText(let name, let text, false)? = bench.effects.first else {
      Issue.record("nothing was written: \(bench.effects)")
      return
    }
    #expect(name == "anamnesis-summary-2026-11-22.txt")
    #expect(text.contains("Level routine"))
    bench.take(.exists(name: name))
    #expect(bench.kind == .overwrite)
    bench.effects = []
    try bench.press("enter 2 enter")
    #expect(bench.effects == [.writeText(name: name, text: text, replacing: true)])
    bench.take(.notWritten(name: name, reason: "The disk is full."))
    #expect(bench.kind == .saveAs)
    #expect(bench.text.contains("The disk is full."))
    bench.take(.written(place: "/tmp/\(name)"))
    #expect(bench.kind == .summary)
    #expect(bench.text.contains("Saved as /tmp/\(name)."))
  }
}
