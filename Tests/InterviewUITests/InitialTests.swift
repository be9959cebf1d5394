import InterviewUI
import QuestionnaireCore
import TestSupport
import Testing

/// What is filled in beforehand is offered first, and is no answer until it is taken.
@Suite struct InitialTests {
  private static func questionnaire(_ kind: Question.Kind, _ initial: [String]) throws -> Questionnaire {
    var question = Question(linkId: "q", text: "Which?", kind: kind)
    question.initial = initial
    return try Sample.questionnaire([
      Sample.item("first", .yesNo), Item(linkId: "q", kind: .question(question)), Sample.item("last", .yesNo),
    ])
  }

  private static let kinds: [(Question.Kind, [String], String)] = [
    (.yesNo, ["no"], "enter"), (.choice(Sample.options("red", "blue")), ["blue"], "enter"),
    (.choices(Sample.options("red", "blue", "none-of-these")), ["red", "blue"], "enter"),
    (.number(.init()), ["3.5"], "enter"),
    (.date(), ["2024-05"], "enter"), (.time, ["06:30"], "enter"), (.text, ["as always"], "ctrl+d"),
    (.scale(low: "none", high: "all"), ["4"], "enter"),
  ]

  @Test(arguments: 0..<8) func enterTakesIt(_ place: Int) throws {
    let (kind, initial, keys) = Self.kinds[place]
    let questionnaire = try Self.questionnaire(kind, initial)
    let question = try #require(questionnaire.item("q")?.question)
    let answer = try Answer(words: initial, for: question, in: questionnaire.bodyMap)
    var bench = try Bench.atFirstQuestion(questionnaire: questionnaire)
    try bench.press("down enter")
    #expect(bench.asked == "q" && bench.text.contains("This was filled in for you"), "\(bench.text)")
    #expect(bench.answer("q") == nil && bench.state.begun["q"] == nil)
    try bench.press(keys)
    #expect(bench.answer("q") == answer, "\(bench.text)")
    var lines = try LineBench.atFirstQuestion(questionnaire)
    lines.type("yes")
    #expect(lines.answer("q") == nil)
    // Of a list of which several can be picked, an empty line goes on.
    if case .choices = kind {} else { #expect(lines.last.contains("Empty takes "), "\(lines.last)") }
    lines.type("")
    #expect(lines.answer("q") == answer)
  }

  @Test func itIsOfferedOnce() throws {
    var bench = try Bench.atFirstQuestion(questionnaire: try Self.questionnaire(.number(.init()), ["3"]))
    try bench.press("down enter text:0 enter")
    #expect(bench.answer("q") == .value(.number(DecimalNumber(30))))
    try bench.press("esc")
    #expect(
      bench.asked == "q" && !bench.text.contains("This was filled in for you") && bench.text.contains("30"))
  }

  @Test func leavingDoesNotTakeIt() throws {
    var bench = try Bench.atFirstQuestion(questionnaire: try Self.questionnaire(.yesNo, ["yes"]))
    try bench.press("down enter esc")
    #expect(bench.answer("q") == nil)
    try bench.press("f10")
    #expect(bench.answer("q") == nil && bench.state.begun["q"] == nil)
  }

  @Test func somethingElseIsAnswered() throws {
    var bench = try Bench.atFirstQuestion(questionnaire: try Self.questionnaire(.yesNo, ["yes"]))
    try bench.press("down enter f5 enter")
    #expect(bench.answer("q") == .unknown)
  }
}
