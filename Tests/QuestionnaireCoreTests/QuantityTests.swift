import QuestionnaireCore
import Testing

@Suite struct QuantityTests {
  private func quantity(_ text: String) throws -> Quantity { try #require(Quantity(text)) }

  @Test(arguments: [
    ("40 years 6 months", QuantityUnit.years, 40), ("40 years 6 months", .months, 486),
    ("2 years 11 months", .years, 2), ("1 year", .days, 365), ("1 month", .days, 30), ("2 months", .days, 60),
    ("7 months", .days, 212), ("11 months", .days, 334), ("30 days", .months, 1), ("29 days", .months, 0),
    ("364 days", .years, 0), ("365 days", .years, 1), ("3 weeks", .days, 21), ("13 days", .weeks, 1),
    ("52 weeks", .years, 0), ("90 minutes", .hours, 1), ("1 month", .hours, 720), ("60 seconds", .minutes, 1),
  ])
  func completedUnits(_ text: String, _ unit: QuantityUnit, _ count: Int) throws {
    #expect(try quantity(text).completed(unit) == count)
  }

  @Test func completedMonthsUndoDaysOfMonths() throws {
    for months in 0...1_500 {
      let whole = try #require(Quantity([.init(months, .months)]))
      #expect(whole.completed(.months) == months)
      let days = try #require(Quantity([.init(whole.completed(.days), .days)]))
      #expect(days.completed(.months) == months)
    }
  }

  @Test(arguments: [
    ("40 years 6 months", Test.Comparison.lessOrEqual, "40 years", true),
    ("41 years", .lessOrEqual, "40 years", false), ("2 years 11 months", .less, "3 years", true),
    ("18 months", .greaterOrEqual, "1 year 6 months", true),
    ("17 months", .greaterOrEqual, "1 year 6 months", false),
    ("11 months", .less, "1 year", true), ("3 weeks", .less, "1 month", true),
    ("30 days", .less, "1 month", false),
    ("12 weeks", .less, "3 months", true), ("about 13 years", .less, "13 years", false),
  ])
  func comparesInTheLiteralsUnit(
    _ text: String, _ comparison: QuestionnaireCore.Test.Comparison, _ literal: String, _ verdict: Bool
  ) throws {
    #expect(try quantity(text).compares(comparison, quantity(literal)) == verdict)
  }

  @Test(arguments: [
    ("40 years 6 months", "40 years", true), ("41 years", "40 years 6 months", false),
    ("9 weeks", "1 month", false), ("8 weeks", "1 month", true), ("5 weeks", "1 month", true),
    ("3 years", "2 years 11 months", false),
  ])
  func atMostComparesInTheCoarserUnit(_ text: String, _ limit: String, _ verdict: Bool) throws {
    #expect(try quantity(text).isAtMost(quantity(limit)) == verdict)
  }

  @Test(arguments: [
    ("3d", "3 days"), ("2y 6m", "2 years 6 months"), ("about 9 years", "about 9 years"),
    ("~3w", "about 3 weeks"),
    ("1 year and 1 day", "1 year 1 day"), ("90 min", "90 minutes"), ("6 Months", "6 months"),
    ("52 years old", "52 years"),
  ])
  func readsWhatPeopleType(_ text: String, _ words: String) throws {
    #expect(try quantity(text).description == words)
  }

  @Test(arguments: [
    "", "9", "years", "nine years", "9 parsecs", "3 days 2 days", "-1 years", "1.5 years",
    "99999999999999999999 days", "1000001 days",
  ])
  func refusesTheRest(_ text: String) { #expect(Quantity(text) == nil) }
}
