import InterviewUI
import QuestionnaireCore
import TestSupport
import Testing

/// Lengths of time and dates as people type them.
@Suite struct AmountTests {
  /// "20m" was read as 20 months.
  @Test(arguments: ["20m", "20 m", "about 20 m", "2h 30m"])
  func aLoneMIsNoUnitOfALengthOfTime(_ text: String) throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("lasts"))
    bench.update(.paste(text))
    #expect(!bench.text.contains("months"), "\(bench.text)")
    try bench.press("enter")
    #expect(bench.text.contains("Type min for minutes, or months"))
    #expect(bench.answer("lasts") == nil)
    var lines = try LineBench.atFirstQuestion()
    for line in LineRoute.to("lasts") { lines.type(line: line) }
    lines.type(text)
    #expect(lines.last.contains("Type min for minutes, or months"))
    lines.type("20 min")
    #expect(lines.answer("lasts") == .value(.quantity(try #require(Quantity("20 min")))))
  }

  @Test func anAgeHasNoMinutes() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("age") + " text:18m enter")
    #expect(bench.answer("age") == .value(.quantity(try #require(Quantity("18 months")))))
  }

  /// The day of the tests is 22 November 2026.
  @Test(arguments: [
    ("3 days ago", "2026-11-19"), ("yesterday", "2026-11-21"), ("today", "2026-11-22"),
    ("two weeks ago", "2026-11-08"), ("30 days ago", "2026-10-23"), ("11 months ago", "2025-12"),
    ("about 2 years ago", "2024"), ("400 days ago", "2025-10-18"),
  ])
  func daysAgoAreADate(_ text: String, _ date: String) throws {
    let answer = Answer.value(.date(try #require(PartialDate(date))))
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("since"))
    bench.update(.paste(text))
    try bench.press("enter")
    #expect(bench.answer("since") == answer, "\(bench.text)")
    var lines = try LineBench.atFirstQuestion()
    for line in LineRoute.to("since") { lines.type(line: line) }
    lines.type(text)
    if lines.answer("since") == nil {
      // A month or a year is said back first.
      #expect(lines.last.contains("= ") && !date.hasPrefix("2026-"))
      lines.type("")
    }
    #expect(lines.answer("since") == answer)
  }

  @Test(arguments: ["3 ago", "3 hours ago", "3m ago", "9999 years ago", "99999 days ago", "soon"])
  func whatIsNoDateIsRefusedWithAnExample(_ text: String) throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("since"))
    bench.update(.paste(text))
    try bench.press("enter")
    #expect(bench.answer("since") == nil)
    #expect(bench.text.contains("3 days ago"))
  }
}
