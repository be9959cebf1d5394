import QuestionnaireCore
import Testing

@Suite struct ValueTests {
  @Test(arguments: [
    ("38", "38"), ("38.5", "38.5"), ("38,50", "38.5"), ("-2.125", "-2.125"), ("0.050", "0.05"),
    ("-0.5", "-0.5"), ("0,125", "0.125"), ("1.005", "1.005"),
  ])
  func numbersAreKeptExactly(_ text: String, _ written: String) throws {
    #expect(try #require(DecimalNumber(text)).description == written)
  }

  @Test(arguments: [
    "", "-", ".", ".5", "5.", "1.2.3", "1.2345", "1e5", "0x10", "1234567890", "٣", "1,000", "-12,345",
  ])
  func refusesWhatIsNoNumber(_ text: String) { #expect(DecimalNumber(text) == nil) }

  @Test(arguments: ["2024", "2024-05", "2024-02-29", "0999-12-31"])
  func datesMayBePartial(_ text: String) throws {
    #expect(try #require(PartialDate(text)).description == text)
  }

  @Test(arguments: [
    "", "24", "2024-13", "2023-02-29", "2024-05-32", "2024-05-01-01", "2024-", "0000", "1900-02-29",
  ])
  func refusesWhatIsNoDate(_ text: String) { #expect(PartialDate(text) == nil) }

  @Test func daysAreOrdered() throws {
    let first = try #require(CalendarDay("2026-11-22"))
    let second = try #require(CalendarDay("2027-01-01"))
    #expect(first < second)
    #expect(CalendarDay("2026-11") == nil)
    #expect(first.description == "2026-11-22")
  }

  @Test func kleeneNegationAndOrder() {
    #expect(!Truth.unknown == .unknown)
    #expect(!Truth.true == .false)
    #expect(min(Truth.true, .unknown) == .unknown)
    #expect(max(Truth.false, .unknown) == .unknown)
  }
}
