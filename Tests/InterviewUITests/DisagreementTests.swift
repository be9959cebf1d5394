import InterviewUI
import QuestionnaireCore
import TestSupport
import Testing

/// Answers about time that cannot all be right: asked about at once, in both modes, and not again while they are left so.
@Suite struct DisagreementTests {
  /// When it began, when it stopped, and one question more.
  @Sendable static func dates() throws -> Questionnaire {
    try Sample.questionnaire([
      Sample.item("began", .date(.init(isPast: true))),
      Sample.item("stopped", .date(.init(isPast: true, after: "began"))),
      Sample.item("more", .yesNo), Sample.item("last", .yesNo),
    ])
  }

  /// The age, the age at the first sign, and how long it has lasted.
  private static func ages() throws -> Questionnaire {
    try Sample.questionnaire([
      Sample.item("age", .age(.init())) { $0.role = .age },
      Sample.item("onset", .age(.init(atMost: "age"))) { $0.role = .onset },
      Sample.item("lasting", .duration(.init())) { $0.role = .lasting }, Sample.item("more", .yesNo),
    ])
  }

  @Test func theFullScreenAsksAtOnceWithBothAnswers() throws {
    var bench = try Bench.atFirstQuestion(questionnaire: try Self.dates())
    try bench.press("text:2024 enter text:2020 enter")
    #expect(bench.kind == .disagreement)
    #expect(bench.text.contains("First: began? 2024") && bench.text.contains("Second: stopped? 2020"))
    try bench.press("2 enter")
    #expect(bench.asked == "stopped")
    try bench.press("ctrl+u text:2025 enter")
    #expect(bench.asked == "more")
    #expect(bench.answer("stopped") == .value(.date(try #require(PartialDate("2025")))))
  }

  @Test func whatIsLeftIsNotAskedAgainWhileItStaysSo() throws {
    var bench = try Bench.atFirstQuestion(questionnaire: try Self.dates())
    try bench.press("text:2024 enter text:2020 enter 3 enter")
    #expect(bench.asked == "more")
    try bench.press("n enter")
    #expect(bench.asked == "last")
    try bench.press("shift+tab shift+tab enter")
    #expect(bench.asked == "more", "the same answer again")
    try bench.press("shift+tab ctrl+u text:2021 enter")
    #expect(bench.kind == .disagreement, "another answer that does not fit")
  }

  @Test func whatWasMendedGoesOnWhereAnAnswerWaits() throws {
    var lines = try LineBench.atFirstQuestion(try Self.ages())
    lines.type("52", "1 year", "3 months")
    #expect(lines.kind == .disagreement)
    for part in [
      "First: age? 52 years", "Second: onset? 1 year", "Third: lasting? 3 months", "4. Leave all as they are",
    ] {
      #expect(lines.last.contains(part), "\(lines.last)")
    }
    lines.type("2", "51")
    #expect(lines.asked == "lasting" || lines.asked == "more", "\(lines.last)")
    lines.type("back")
    #expect(lines.kind == .question)
  }

  @Test func linesLeaveThemToo() throws {
    var lines = try LineBench.atFirstQuestion(try Self.dates())
    lines.type("2024", "2020", "3", "review", "1", "2024", "4")
    #expect(lines.asked == "more", "\(lines.transcript.suffix(800))")
  }

  @Test func whatDisagreedWhenItWasKeptIsNotAskedAboutAgain() throws {
    let questionnaire = try Self.dates()
    var bench = try Bench.atFirstQuestion(questionnaire: questionnaire)
    try bench.press("text:2024 enter text:2020 enter 3 enter")
    let interview = try #require(bench.state.interview)
    bench.take(.resumed(Resumption(interview: interview, isChanged: false)))
    #expect(bench.asked == "more")
  }

  /// The day of the tests is 22 November 2026.
  @Test(arguments: ["2027", "2026-12", "23 November 2026", "December 2026"])
  func aDayThatHasNotComeIsRefused(_ text: String) throws {
    var lines = try LineBench.atFirstQuestion(try Self.dates())
    lines.type(text, "")
    #expect(lines.answer("began") == nil && lines.transcript.contains("Problem: This day has not come yet."))
    var bench = try Bench.atFirstQuestion(questionnaire: try Self.dates())
    bench.update(.paste(text))
    try bench.press("enter")
    #expect(bench.answer("began") == nil && bench.text.contains("This day has not come yet."))
  }

  /// The year 1212 was taken as the day on which a medicine was stopped.
  @Test(arguments: ["1212", "1899-12", "3 May 1024"])
  func aYearThatNobodyRemembersIsRefused(_ text: String) throws {
    var lines = try LineBench.atFirstQuestion(try Self.dates())
    lines.type(text, "")
    #expect(lines.answer("began") == nil && lines.transcript.contains("Problem: This is too long ago."))
    var bench = try Bench.atFirstQuestion(questionnaire: try Self.dates())
    bench.update(.paste(text))
    try bench.press("enter")
    #expect(bench.answer("began") == nil && bench.text.contains("This is too long ago."))
  }

  @Test(arguments: ["2026", "2026-11", "today", "22 November 2026"])
  func todayHasCome(_ text: String) throws {
    var lines = try LineBench.atFirstQuestion(try Self.dates())
    lines.type(text)
    #expect(lines.answer("began") != nil)
  }

  @Test func moreThanAnotherAnswerAllowsNamesBoth() throws {
    var lines = try LineBench.atFirstQuestion(try Self.ages())
    lines.type("40", "45")
    #expect(lines.last.contains("45 years is more than your answer to “age?”: 40 years."))
  }
}
