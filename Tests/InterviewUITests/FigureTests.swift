import InterviewUI
import QuestionnaireCore
import TestSupport
import Testing

/// Figures mean what whoever types them means: the score that an answer begins with, and the number of a field.
@Suite struct FigureTests {
  private static func questionnaire(_ kind: Question.Kind) throws -> Questionnaire {
    var question = Question(linkId: "q", text: "How many?", kind: kind)
    question.isLeftEmpty = true
    return try Sample.questionnaire([
      Item(linkId: "q", kind: .question(question)), Sample.item("last", .yesNo),
    ])
  }

  private static func list(_ texts: String...) -> Question.Kind {
    .choice(
      Question.Choices(
        texts.enumerated().map { AnswerOption(id: OptionID("o\($0)"), text: PersonText($1)) }))
  }

  private static let eyes = list("4 — By themselves", "3 — To speech", "2 — To pain", "1 — Not at all")

  @Test func aScoreIsPressed() throws {
    var bench = try Bench.atFirstQuestion(questionnaire: try Self.questionnaire(Self.eyes))
    #expect(bench.text.contains("( ) 4 — By themselves") && !bench.text.contains("1 ( )"), "\(bench.text)")
    try bench.press("4 enter")
    #expect(bench.answer("q") == .value(.option("o0", writeIn: nil)))
    try bench.press("esc 1 enter")
    #expect(bench.answer("q") == .value(.option("o3", writeIn: nil)))
  }

  @Test func aScoreThatIsNoneTakesNothing() throws {
    var bench = try Bench.atFirstQuestion(questionnaire: try Self.questionnaire(Self.eyes))
    try bench.press("down 5 enter")
    #expect(bench.answer("q") == nil && bench.text.contains("No answer here begins with that number"))
  }

  @Test func inLinesAScoreIsTyped() throws {
    var lines = try LineBench.atFirstQuestion(try Self.questionnaire(Self.eyes))
    #expect(
      lines.said.contains("4 — By themselves") && lines.said.contains("5. I do not know"), "\(lines.said)")
    lines.type("4")
    #expect(lines.answer("q") == .value(.option("o0", writeIn: nil)), "\(lines.last)")
  }

  /// Where some answers begin with none, or each with its place, the numbers are those of the rows.
  @Test(arguments: [
    ["4 or more", "3", "None"], ["1 — None", "2 — Some"], ["2.5 mg", "1.5 mg"], ["7", "7"],
  ])
  func otherRowsHaveTheirPlaces(_ texts: [String]) throws {
    let kind = Question.Kind.choice(
      Question.Choices(
        texts.enumerated().map { AnswerOption(id: OptionID("o\($0)"), text: PersonText($1)) }))
    var bench = try Bench.atFirstQuestion(questionnaire: try Self.questionnaire(kind))
    #expect(bench.text.contains("1 ( ) \(texts[0])"), "\(bench.text)")
    try bench.press("2 enter")
    #expect(bench.answer("q") == .value(.option("o1", writeIn: nil)))
  }

  @Test func aFormSaysHowAFieldIsLeftEmpty() throws {
    var bench = try Bench.atFirstQuestion(questionnaire: try Self.questionnaire(.number(.init())))
    try bench.press("enter")
    #expect(bench.text.contains("To leave it empty: F6, then Enter."), "\(bench.text)")
    try bench.press("f6 enter")
    #expect(bench.answer("q") == .declined)
  }

  /// A question that was left empty opens on that row: what is typed is not lost.
  @Test(arguments: [
    (Question.Kind.number(.init()), "3 7 enter", Answer.value(.number(DecimalNumber(37)))),
    (.text, "3 7 ctrl+d", .value(.text("37"))),
  ])
  func figuresOnARowWithoutAValueGoIntoTheField(_ kind: Question.Kind, _ keys: String, _ answer: Answer)
    throws
  {
    var bench = try Bench.atFirstQuestion(questionnaire: try Self.questionnaire(kind))
    try bench.press("f6 enter esc")
    #expect(bench.asked == "q" && bench.answer("q") == .declined, "\(bench.text)")
    try bench.press(keys)
    #expect(bench.answer("q") == answer, "\(bench.text)")
  }
}
