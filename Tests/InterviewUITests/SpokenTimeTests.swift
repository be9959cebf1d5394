import InterviewUI
import QuestionnaireCore
import TestSupport
import Testing

/// Times as people say them: understood and said back, or asked back; never refused with a wrong reason. The day of the
/// tests is Sunday, 22 November 2026; the person is 40, in Barbados.
@Suite struct SpokenTimeTests {
  /// Types a line at a question of the lamps, and an empty one if it was said back first.
  private func answer(_ id: String, _ text: String) throws -> (answer: Answer?, heard: String) {
    var lines = try LineBench.atFirstQuestion()
    for line in LineRoute.to(id) { lines.type(line: line) }
    lines.type(text)
    let heard = lines.last
    if heard.hasPrefix("= ") { lines.type("") }
    return (lines.answer(LinkID(id)), heard)
  }

  @Test(arguments: [
    ("May 2024", "2024-05"), ("05/2024", "2024-05"), ("5.2024", "2024-05"), ("2024-05", "2024-05"),
    ("12 May 2024", "2024-05-12"), ("may 12th, 2024", "2024-05-12"), ("12.5.2024", "2024-05-12"),
    ("25/3/2024", "2024-03-25"), ("May", "2026-05"), ("last May", "2026-05"), ("in December", "2025-12"),
    ("last month", "2026-10"), ("last year", "2025"), ("this year", "2026"), ("this morning", "2026-11-22"),
    ("last night", "2026-11-21"), ("since yesterday", "2026-11-21"),
    ("the day before yesterday", "2026-11-20"),
    ("since this afternoon", "2026-11-22"), ("about 3 weeks ago", "2026-11"), ("about a year ago", "2025"),
    ("last week", "2026-11-15"), ("half a year ago", "2026-05"), ("a year and a half ago", "2025-05"),
    ("last Monday", "2026-11-16"), ("on Saturday", "2026-11-21"), ("Sunday", "2026-11-15"),
    ("since I was 12", "1998"), ("when I was about 12 years old", "1998"), ("early 2019", "2019"),
    ("since birth", "1986"), ("last spring", "2026-04"), ("summer 2024", "2024-07"),
    ("a couple of days ago", "2026-11-20"),
    ("2 or 3 weeks ago", "2026-11"),
  ])
  func datesAreUnderstood(_ text: String, _ date: String) throws {
    let (answer, heard) = try answer("since", text)
    #expect(answer == .value(.date(try #require(PartialDate(date)))), "\(text): \(heard)")
  }

  @Test(arguments: [
    ("3/4/2024", "1. 3 April 2024 2. 4 March 2024"), ("May 24", "1. 24 May 2026 2. May 2024"),
    ("2 or 3 months ago", "1. about 2 months ago, in September 2026 2. about 3 months ago, in August 2026"),
    ("3 hours ago", "today, or yesterday"), ("a few weeks ago", "how many weeks ago"),
    ("this week", "how many days ago"), ("05/24", "four digits"), ("31 June 2024", "year with four digits"),
  ])
  func datesAreAskedBack(_ text: String, _ words: String) throws {
    let (answer, heard) = try answer("since", text)
    #expect(answer == nil && heard.contains(words), "\(text): \(heard)")
  }

  @Test(arguments: [
    ("a couple of days", "about 2 days"), ("half a year", "6 months"), ("since yesterday", "1 day"),
    ("about 3 weeks", "about 3 weeks"), ("since last month", "about 1 month"),
    ("since May 2024", "about 2 years"),
    ("since 2019", "about 7 years"), ("last year", "about 1 year"), ("since I was 12", "about 28 years"),
    ("all my life", "about 40 years"), ("since Monday", "6 days"), ("a day or so", "about 1 day"),
    ("the last 3 weeks", "3 weeks"), ("3 weeks ago", "3 weeks"), ("for 2 years now", "2 years"),
  ])
  func lengthsAreUnderstood(_ text: String, _ quantity: String) throws {
    let (answer, heard) = try answer("lasts", text)
    #expect(answer == .value(.quantity(try #require(Quantity(quantity)))), "\(text): \(heard)")
  }

  @Test(arguments: [
    ("2 or 3 hours", "1. about 2 hours 2. about 3 hours"), ("1-2 weeks", "1. about 1 week 2. about 2 weeks"),
    ("an hour or two", "1. about 1 hour 2. about 2 hours"),
    ("between 2 and 3 days", "1. about 2 days 2. about 3 days"),
    ("20 to 30 min", "1. about 20 minutes 2. about 30 minutes"), ("1", "Write the unit too"),
    ("since this afternoon", "about how many hours"), ("since this morning", "about how many hours"),
    ("today", "about how many hours"), ("a few weeks", "how many weeks"), ("months", "how many months"),
    ("more than a year", "how many years"), ("at least 2 days", "how many days"),
    ("up to 3 days", "how many days"),
    ("1,500 days", "1. 1500 days 2. 1 day"), ("1 mile", "a number and its unit"),
  ])
  func lengthsAreAskedBack(_ text: String, _ words: String) throws {
    let (answer, heard) = try answer("lasts", text)
    #expect(answer == nil && heard.contains(words), "\(text): \(heard)")
  }

  @Test(arguments: [
    ("since I was 12", "12 years"), ("at the age of 12", "12 years"), ("from birth", "0 days"),
    ("2 years ago", "about 38 years"),
    ("last year", "about 39 years"), ("in 2019", "about 33 years"), ("3 weeks ago", "about 40 years"),
    ("about 30", "about 30 years"), ("30 or so", "about 30 years"),
  ])
  func agesAreUnderstood(_ text: String, _ quantity: String) throws {
    let (answer, heard) = try answer("onset-age", text)
    #expect(answer == .value(.quantity(try #require(Quantity(quantity)))), "\(text): \(heard)")
  }

  @Test func aYearOfBirthIsAskedBack() throws {
    let (answer, heard) = try answer("age", "1985")
    #expect(answer == nil && heard.contains("1. 40 years 2. 41 years"), "\(heard)")
  }

  /// A thousand days are no age of a lamp, and are not taken for one day either.
  @Test(arguments: ["1,000 days", "1,000", "1.000"])
  func aThousandIsAskedBack(_ text: String) throws {
    let (answer, heard) = try answer("age", text)
    #expect(answer == nil && heard.contains("can mean two things"), "\(heard)")
  }

  @Test(arguments: [("1,500", "1.5"), ("1.500", "1.5"), ("2.5 kg", "2.5"), ("0,500", "0.5")])
  func limitsDecideWhatAPointMeans(_ text: String, _ number: String) throws {
    let (answer, heard) = try answer("weight", text)
    #expect(answer == .value(.number(try #require(DecimalNumber(number)))), "\(text): \(heard)")
  }

  @Test func oneOfTwoReadingsIsChosenByItsNumber() throws {
    var lines = try LineBench.atFirstQuestion()
    for line in LineRoute.to("lasts") { lines.type(line: line) }
    lines.type("2 or 3 hours", "3")
    #expect(lines.answer("lasts") == nil)
    lines.type("2 or 3 hours")
    #expect(lines.last.hasSuffix("Type 1 or 2, or write it in another way:"))
    lines.type("2")
    #expect(lines.answer("lasts") == .value(.quantity(try #require(Quantity("about 3 hours")))))
    #expect(lines.last.hasPrefix("You answered: about 3 hours."))
  }

  @Test func theFullScreenSaysBackWhatItUnderstands() throws {
    var bench = try Bench.atFirstQuestion()
    try bench.press(Route.to("since") + " text:about_3_weeks_ago")
    #expect(bench.text.contains("= about 3 weeks ago, in November 2026"))
    try bench.press("enter")
    #expect(bench.answer("since") == .value(.date(try #require(PartialDate("2026-11")))))
    try bench.press("text:2_or_3_hours enter")
    #expect(bench.answer("lasts") == nil)
    let text = bench.text.split { $0.isWhitespace }.joined(separator: " ")
    #expect(text.contains("shall I write about 2 hours, or about 3 hours?"))
  }
}
