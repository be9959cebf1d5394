import InterviewUI
import QuestionnaireCore
import TestSupport
import Testing

/// What stands in a field when the person leaves is offered again, and is no answer.
@Suite struct DraftTests {
  private func resumed(_ bench: Bench, offers: [LinkID: Draft]) throws -> Bench {
    var again = try Bench()
    again.take(.resumed(Resumption(interview: try #require(bench.state.interview), offers: offers)))
    return again
  }

  /// Something is typed or ticked, and then the person leaves; then Enter, or what takes it, makes it the answer.
  @Test(arguments: [
    ("story", "text:Half_a_sen", "Half a sen", "ctrl+d"), ("age", "text:4", "4", "text:0 enter"),
    ("onset-age", "text:38_ye", "38 ye", "text:ars enter"), ("since", "text:20", "20", "text:24 tab 5 enter"),
    ("weight", "text:2", "2", "text:.5 enter"),
    ("bulbs", "text:brand3x down space", "Brand3x", "enter enter"),
  ])
  func comesBack(_ asked: String, _ keys: String, _ shown: String, _ then: String) throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to(asked) + " " + keys)
    let id = LinkID(asked)
    #expect(bench.state.begun[id] != nil)
    let before = bench.recorded
    try bench.press("f10")
    #expect(bench.recorded == before)
    #expect(bench.answer(id) == nil)
    var again = try resumed(bench, offers: bench.state.begun)
    #expect(again.asked == id)
    #expect(again.text.lowercased().contains(shown.lowercased()))
    #expect(again.text.contains("It is not an answer yet"))
    #expect(again.answer(id) == nil)
    #expect(again.state.begun == bench.state.begun)
    try again.press(then)
    #expect(again.answer(id) != nil)
    #expect(again.state.begun[id] == nil)
  }

  /// What was changed of an answer that is filled in beforehand stands in place of it.
  @Test(arguments: [
    (Question.Kind.date(.init(takesTime: true)), "2026-11-22 10:00", "ctrl+u text:3.0"),
    (.number(.init()), "12", "text:3."), (.time, "10:00", "backspace"),
  ])
  func aHalfChangedAnswerComesBackAsItWas(_ kind: Question.Kind, _ initial: String, _ keys: String) throws {
    let questionnaire = try Sample.questionnaire([Sample.item("a", kind) { $0.initial = [initial] }])
    var bench = try Bench.atFirstQuestion(questionnaire: questionnaire)
    try bench.press(keys)
    let begun = bench.state.begun
    #expect(begun["a"] != nil)
    var again = try Bench(questionnaire: questionnaire)
    again.take(.resumed(Resumption(interview: try #require(bench.state.interview), offers: begun)))
    #expect(again.asked == "a" && again.state.begun == begun)
  }

  @Test func itIsKeptWhileAnotherQuestionIsShown() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("weight") + " text:2 esc")
    #expect(bench.asked != "weight")
    #expect(bench.state.begun["weight"] == .fields(["2"]))
  }

  @Test func halfATextAtTheEndLeavesItUnfinished() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("story") + " text:Half_a_sen f10 1 enter")
    #expect(bench.state.interview?.evaluation.isComplete == false)
    #expect(bench.finishes == 0)
  }

  @Test func inLinesATextIsOfferedToo() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("story"))
    var lines = try LineBench.lamps()
    lines.take(
      .resumed(
        Resumption(
          interview: try #require(bench.state.interview),
          offers: ["story": .answer(.value(.text("Half a sen")))])))
    lines.say()
    #expect(lines.heard.joined(separator: " ").contains("Half a sen"))
    lines.type("")
    #expect(lines.state.interview?.answers["story"] == .value(.text("Half a sen")))
  }
}
