import InterviewUI
import QuestionnaireCore
import TestSupport
import Testing

/// What becomes of an answer that was begun and not ended: when the person goes, when another interview comes, and
/// after a long pause.
@Suite struct LineEndingTests {
  private static let secret = Answer.value(.text("SECRET of A"))

  private func at(_ id: String, _ typed: String...) throws -> LineBench {
    var bench = try LineBench.atFirstQuestion()
    for line in LineRoute.to(id) + typed { bench.type(line: line) }
    return bench
  }

  private func given(_ bench: LineBench, _ id: LinkID) -> Answer? {
    for case .answer(id, let answer) in bench.recorded.reversed() { return answer }
    return nil
  }

  @Test(arguments: ["pause", "quit"])
  func ownWordsAreKeptForWhoeverLeaves(_ word: String) throws {
    var bench = try at("story", "SECRET of A", word)
    #expect(given(bench, "story") == nil)
    bench.type("2")
    #expect(given(bench, "story") == nil, "half a text is no answer")
    #expect(bench.state.begun["story"] == .answer(Self.secret))
    #expect(bench.effects.last == .leave(.done))
  }

  @Test func whoeverGoesOnAfterAllGoesOnWriting() throws {
    let bench = try at("story", "SECRET", "quit", "1", "of A", "")
    #expect(given(bench, "story") == .value(.text("SECRET\nof A")))
    #expect(bench.recorded.count { if case .answer("story", _) = $0 { true } else { false } } == 1)
  }

  @Test func whoeverDeletesTheAnswersGivesNone() throws {
    let bench = try at("story", "SECRET of A", "quit", "4", "2")
    #expect(bench.effects.last == .leave(.done))
    #expect(given(bench, "story") == nil)
  }

  @Test func theEndOfInputGivesWhatIsWhole() throws {
    var bench = try at("story", "SECRET of A")
    #expect(bench.end().contains("It is kept, and you find it there when you go on."))
    #expect(given(bench, "story") == nil)
    #expect(bench.state.begun["story"] == .answer(Self.secret))
    bench = try at("bulbs", "brand3x", "brand4x")
    #expect(bench.end().contains("You answered: Bulb number 3; Bulb number 4."))
    #expect(given(bench, "bulbs") == .value(.options(["bulb-3", "bulb-4"], writeIn: nil)))
    bench = try at("places", "both feet", "1")
    _ = bench.end()
    #expect(given(bench, "places") != nil)
  }

  @Test func whatIsNotWholeIsSaidToBeGone() throws {
    var bench = try at("bulbs", "another")
    #expect(
      bench.end().contains("You had begun to answer “Which bulbs are in it?”, but that was not an answer"))
    #expect(given(bench, "bulbs") == nil)
    bench = try at("bulbs", "brand3x", "another")
    let words = bench.end()
    #expect(
      words.contains("You answered: Bulb number 3.") && words.contains("it had no name yet, and it is gone."))
    #expect(given(bench, "bulbs") == .value(.options(["bulb-3"], writeIn: nil)))
    bench = try at("places", "chest")
    bench.type("", "back", "clear")
    #expect(bench.end().contains("Your answer is as it was."))
  }

  @Test func whoeverBeganNothingHearsNothing() throws {
    var bench = try at("story")
    let before = bench.recorded
    #expect(bench.end() == "")
    #expect(bench.recorded == before)
    bench = try LineBench.lamps()
    #expect(bench.end() == "")
  }

  @Test(arguments: [false, true])
  func nothingIsCarriedIntoAnotherInterview(_ isChanged: Bool) throws {
    for typed in [["SECRET of A"], ["brand3x"]] {
      let id: LinkID = typed == ["brand3x"] ? "bulbs" : "story"
      var bench = try at(id.rawValue)
      bench.take(
        .sessions([SessionEntry(id: "b", questionnaire: "lamps", begun: "22 November 2026", answers: 3)]))
      bench.resumesChanged = isChanged
      for line in typed { bench.type(line: line) }
      while bench.kind != .menu { bench.type(".back") }
      bench.type("Go on: A lamp that flickers (22 November 2026, 3 answers)")
      // It belongs to the interview that it was typed in, and to no other.
      if id == "bulbs" { #expect(given(bench, id) != nil) }
      if isChanged { bench.type("1") }
      let before = bench.recorded.count
      #expect(bench.asked == "respondent")
      for line in LineRoute.to(id.rawValue) { bench.type(line: line) }
      #expect(bench.asked == id)
      bench.type("")
      #expect(bench.asked == id && bench.last.contains("Problem: Type an answer first."))
      #expect(bench.answer(id) == nil)
      #expect(
        !bench.recorded.dropFirst(before).contains { if case .answer(id, _) = $0 { true } else { false } })
    }
  }

  @Test func anEmergencyThatIsFoundComesBeforeLeaving() throws {
    var content = try Lamps.questionnaire().content
    let bulb = Condition.test(.includes("bulbs", .any, ["bulb-3"]))
    content.flags += [
      Flag(id: "bulb", level: .emergency, when: bulb, title: "Bulb 3", text: Sample.prose("Leave the room."))
    ]
    var bench = try LineBench.atFirstQuestion(try Questionnaire(content))
    for line in LineRoute.to("bulbs") + ["brand3x"] { bench.type(line: line) }
    var ended = bench
    let words = ended.end()
    #expect(words.contains("Get help now.") && words.contains("Leave the room."))
    bench.type("quit", "2")
    #expect(bench.kind == .emergency && bench.effects.last != .leave(.done))
    #expect(given(bench, "bulbs") == .value(.options(["bulb-3"], writeIn: nil)))
  }

  @Test func afterALongPauseALineIsSaidNotToBeTaken() throws {
    var bench = try at("story", "SECRET")
    bench.type(afterPause: "of A")
    #expect(bench.kind == .resumed)
    #expect(bench.last.contains("Your line was not taken"))
    bench.type("1")
    #expect(bench.last.contains("You have written so far: SECRET"))
    bench = try at("story")
    bench.type(afterPause: "")
    #expect(bench.kind == .resumed && !bench.last.contains("not taken"))
  }

  @Test(arguments: ["emergency", "!", ".emergency", "URGENT"])
  func afterALongPauseHelpIsToldAtOnce(_ word: String) throws {
    var bench = try at("story")
    bench.type(afterPause: word)
    #expect(bench.last.contains("Call for help now if you see:") && bench.kind == .resumed)
    #expect(!bench.last.contains("not taken"))
  }

  @Test(arguments: ["quit", "pause", "exit", ".quit"])
  func afterALongPauseThePersonCanLeaveAtOnce(_ word: String) throws {
    var bench = try at("story")
    bench.type(afterPause: word)
    #expect(bench.kind == .leave)
    bench.type("2")
    #expect(bench.effects.last == .leave(.done))
  }
}
