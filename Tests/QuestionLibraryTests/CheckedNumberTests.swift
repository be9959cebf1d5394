import QuestionFiles
import QuestionnaireCore
import TestSupport
import Testing

/// Telephone numbers change: those that are shipped were opened at their source shortly before the content was reviewed.
@Suite struct CheckedNumberTests {
  /// For how many months before a review a check of a number counts.
  private static let months = 3

  /// The day so many months before another.
  private static func day(_ months: Int, before day: CalendarDay) throws -> CalendarDay {
    let count = day.year * 12 + day.month - 1 - months
    return try #require(CalendarDay(year: count / 12, month: count % 12 + 1, day: min(day.day, 28)))
  }

  /// The numbers that were not checked in time for a day, or after it.
  private func wrong(_ countries: [Country], at day: CalendarDay) throws -> [String] {
    let first = try Self.day(Self.months, before: day)
    return countries.flatMap { country in
      country.lines.filter { !(first...day).contains($0.checked) }.map { "\(country.code) \($0.number)" }
    }
  }

  @Test func everyNumberWasCheckedShortlyBeforeTheReview() throws {
    for questionnaire in Shipped.loaded.questionnaires.values {
      let countries = questionnaire.countries
      #expect(countries.count >= 8 && countries.allSatisfy { !$0.lines.isEmpty }, "\(questionnaire.id)")
      #expect(try wrong(countries, at: questionnaire.reviewed) == [], "\(questionnaire.id)")
    }
  }

  /// The page that showed a number was opened in that time, too.
  @Test func everySourceOfANumberWasOpenedShortlyBeforeTheReview() throws {
    let questionnaire = try Shipped.questionnaire("twisting")
    let first = try Self.day(Self.months, before: questionnaire.reviewed)
    for line in questionnaire.countries.flatMap(\.lines) {
      let source = try #require(questionnaire.source(line.source), "\(line.source)")
      #expect((first...questionnaire.reviewed).contains(source.checked), "\(line.source)")
    }
  }

  @Test(arguments: [("2026-11-22", true), ("2027-02-22", true), ("2027-02-23", false), ("2026-11-21", false)])
  func aCheckCountsForThreeMonths(_ day: String, _ counts: Bool) throws {
    let checked = try #require(CalendarDay("2026-11-22"))
    let line = Country.Line(kind: .emergency, number: "1", text: "Help", source: "atlas", checked: checked)
    let countries = [Country(code: "aa", name: "Aland", lines: [line])]
    #expect(try wrong(countries, at: try #require(CalendarDay(day))) == (counts ? [] : ["aa 1"]))
  }
}
