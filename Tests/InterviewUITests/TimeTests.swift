import InterviewUI
import QuestionnaireCore
import TestSupport
import Testing

/// Times of day, dates with a time, and limits, as people type them.
@Suite struct TimeTests {
  private static func questionnaire(_ kind: Question.Kind, maxLength: Int? = nil) throws -> Questionnaire {
    var question = Question(linkId: "q", text: "When?", kind: kind)
    question.maxLength = maxLength
    return try Sample.questionnaire([
      Item(linkId: "q", kind: .question(question)), Sample.item("last", .yesNo),
    ])
  }

  /// What is typed, on the screen and as a line.
  private func answers(_ typed: String, _ kind: Question.Kind) throws -> [Answer?] {
    let questionnaire = try Self.questionnaire(kind)
    var bench = try Bench.atFirstQuestion(questionnaire: questionnaire)
    bench.update(.paste(typed))
    try bench.press("enter")
    var lines = try LineBench.atFirstQuestion(questionnaire)
    lines.type(typed)
    return [bench.answer("q"), lines.answer("q")]
  }

  @Test(arguments: [
    ("6:30", "06:30"), ("06:30", "06:30"), ("18.30", "18:30"), ("6:30 pm", "18:30"), ("6pm", "18:00"),
    ("12 am", "00:00"), ("12:15 PM", "12:15"), ("noon", "12:00"), ("6:30 p.m.", "18:30"), ("0305", "03:05"),
    ("305", "03:05"),
    ("1805", "18:05"),
  ])
  func aTimeIsUnderstood(_ typed: String, _ time: String) throws {
    let answer = Answer.value(.time(try #require(TimeOfDay(time))))
    #expect(try answers(typed, .time) == [answer, answer])
  }

  @Test(arguments: ["6", "2500", "12345", "25:00", "13 pm", "6:5", "soon", "0 am", ":30"])
  func whatIsNoTimeIsRefused(_ typed: String) throws {
    #expect(try answers(typed, .time) == [nil, nil])
    var bench = try Bench.atFirstQuestion(questionnaire: try Self.questionnaire(.time))
    bench.update(.paste(typed))
    try bench.press("enter")
    #expect(bench.text.contains("Write the hour and the minutes, such as 6:30"))
  }

  @Test(arguments: [
    ("2026-05-03 14:30", "2026-05-03 14:30"), ("2026-05-03T14:30", "2026-05-03 14:30"),
    ("3 May 2026, 2:30 pm", "2026-05-03 14:30"), ("yesterday 6pm", "2026-11-21 18:00"),
    ("May 2026", "2026-05"), ("2026", "2026"), ("18:05", "2026-11-22 18:05"),
    ("30.11.2026 1805", "2026-11-30 18:05"), ("May 2026 1805", nil), ("3 May 2026", "2026-05-03"),
    ("3 May 2026 1805", "2026-05-03 18:05"), ("tomorrow 06:00", "2026-11-23 06:00"),
    ("tomorrow", "2026-11-23"), ("now", nil),
  ])
  func aDateMayHaveATime(_ typed: String, _ date: String?) throws {
    let answer = try date.map { Answer.value(.date(try #require(PartialDate($0)))) }
    let kind = Question.Kind.date(.init(takesTime: true))
    #expect(try answers(typed, kind).first == answer)
    var lines = try LineBench.atFirstQuestion(try Self.questionnaire(kind))
    lines.type(typed)
    if lines.answer("q") == nil { lines.type("") }
    #expect(lines.answer("q") == answer)
  }

  @Test func theTimeOfADateHasAFieldOfItsOwn() throws {
    let questionnaire = try Self.questionnaire(.date(.init(takesTime: true)))
    var bench = try Bench.atFirstQuestion(questionnaire: questionnaire)
    try bench.press("text:2026 down text:5 down text:3 down text:2:30pm")
    #expect(bench.text.contains("3 May 2026, 14:30"), "\(bench.text)")
    try bench.press("enter")
    #expect(bench.answer("q") == .value(.date(try #require(PartialDate("2026-05-03 14:30")))))
    try bench.press("esc")
    #expect(bench.text.contains("14:30"))
    var without = try Bench.atFirstQuestion(questionnaire: questionnaire)
    try without.press("text:2026 down down down text:14:30 enter")
    #expect(without.answer("q") == nil && without.text.contains("Write the day too"))
  }

  private static func filledIn(_ ids: LinkID...) throws -> Questionnaire {
    try Sample.questionnaire(
      ids.map { Sample.item($0, .date(.init(takesTime: true))) { $0.initial = ["2026-11-22 10:00"] } })
  }

  /// Who changes the time of one answer is offered that for the next.
  @Test func aChangedMomentIsOfferedOn() throws {
    var bench = try Bench.atFirstQuestion(questionnaire: try Self.filledIn("a", "b", "c"))
    try bench.press("ctrl+u text:0305 enter")
    #expect(bench.answer("a") == .value(.date(try #require(PartialDate("2026-11-22 03:05")))))
    try bench.press("enter f6 enter")
    #expect(bench.answer("b") == bench.answer("a"))
    #expect(bench.answer("c") == .declined)
  }

  @Test func aDateWithoutATimeTakesNone() throws {
    #expect(try answers("2026-05-03 14:30", .date()) == [nil, nil])
  }

  @Test func aDecimalIsNoWholeNumber() throws {
    let whole = Question.Kind.number(.init(places: 0))
    #expect(try answers("3.5", whole) == [nil, nil])
    let three = Answer.value(.number(DecimalNumber(3)))
    #expect(try answers("3", whole) == [three, three])
    var bench = try Bench.atFirstQuestion(questionnaire: try Self.questionnaire(whole))
    #expect(bench.text.contains("a whole number"))
    try bench.press("text:3.5 enter")
    #expect(bench.text.contains("This is not a whole number"))
  }

  @Test func theLimitsOfADateAreShownAndKept() throws {
    let limits = Question.DateLimits(minimum: PartialDate("2025-01-15"), maximum: PartialDate("2026"))
    var bench = try Bench.atFirstQuestion(questionnaire: try Self.questionnaire(.date(limits)))
    #expect(bench.text.contains("15 January 2025 to 2026"))
    try bench.press("text:2024 enter")
    #expect(bench.text.contains("This is too early. The first is 15 January 2025."))
    #expect(bench.answer("q") == nil)
  }

  @Test func aTextEndsAtItsLength() throws {
    var bench = try Bench.atFirstQuestion(questionnaire: try Self.questionnaire(.text, maxLength: 5))
    try bench.press("text:abcde")
    #expect(bench.text.contains("5 of 5"))
    try bench.press("text:f")
    #expect(!bench.text.contains("abcdef"))
    var lines = try LineBench.atFirstQuestion(try Self.questionnaire(.text, maxLength: 5))
    lines.type("abcdef")
    lines.type("")
    #expect(lines.answer("q") == nil)
  }

  @Test func itIsDrawn() throws {
    let time = try Bench.atFirstQuestion(questionnaire: try Self.questionnaire(.time))
    let date = try Bench.atFirstQuestion(questionnaire: try Self.questionnaire(.date(.init(takesTime: true))))
    expectGolden(time.text + "\n" + date.text, "times.txt")
  }
}
