import QuestionnaireCore
import TestSupport
import Testing

/// Times of day, dates with a time, and the limits of what is typed.
@Suite struct TimeOfDayTests {
  @Test(arguments: [("06:30", "06:30"), ("6:30", "06:30"), ("00:00", "00:00"), ("23:59", "23:59")])
  func timesAreOfAClock(_ text: String, _ written: String) throws {
    #expect(try #require(TimeOfDay(text)).description == written)
  }

  @Test(arguments: [
    "", ":", "24:00", "12:60", "1230", "12:5", "112:30", "12:30:00", "-1:30", "12:3a", "٠٦:٣٠", " 6:30",
  ])
  func refusesWhatNoClockShows(_ text: String) { #expect(TimeOfDay(text) == nil) }

  @Test func everyTimeIsReadBackAsItIsWritten() throws {
    var before: TimeOfDay?
    for minute in 0..<24 * 60 {
      let time = try #require(TimeOfDay(hour: minute / 60, minute: minute % 60))
      #expect(TimeOfDay(time.description) == time)
      if let before { #expect(before < time && !(time < before)) }
      before = time
    }
    #expect(TimeOfDay(hour: 24, minute: 0) == nil && TimeOfDay(hour: 0, minute: -1) == nil)
  }

  @Test(arguments: [
    ("2026-05-03 14:30", "2026-05-03 14:30"), ("2026-05-03T9:05", "2026-05-03 09:05"),
    ("2026-05-03", "2026-05-03"),
  ])
  func aDayMayHaveATime(_ text: String, _ written: String) throws {
    let date = try #require(PartialDate(text))
    #expect(date.description == written)
    #expect(PartialDate(written) == date && date.withoutTime.time == nil)
  }

  @Test(arguments: [
    "2026-05 14:30", "2026 14:30", "2026-05-03 ", "2026-05-03 25:00", "2026-05-03  14:30", " 14:30",
  ])
  func nothingElseHasOne(_ text: String) { #expect(PartialDate(text) == nil) }

  @Test(arguments: [
    ("2026-05-03 14:30", "2026-05-03 14:31", true), ("2026-05-03 14:30", "2026-05-03 14:30", false),
    ("2026-05-03 14:30", "2026-05-03", false), ("2026-05-03", "2026-05-03 14:30", false),
    ("2026-05-03 23:00", "2026-05-04 01:00", true), ("2026-05", "2026-05-03 14:30", false),
    ("2025", "2026-05-03 14:30", true), ("2026-05-03 14:30", "2026", false),
  ])
  func isBeforeForCertain(_ first: String, _ second: String, _ isBefore: Bool) throws {
    #expect(try #require(PartialDate(first)).isBefore(try #require(PartialDate(second))) == isBefore)
  }

  private func rejection(_ words: String, _ kind: Question.Kind, maxLength: Int? = nil) throws
    -> AnswerRejection?
  {
    var item = Sample.item("q", kind)
    if case .question(var question) = item.kind {
      question.maxLength = maxLength
      item = Item(linkId: "q", kind: .question(question))
    }
    var interview = Interview(try Sample.questionnaire([item]))
    let question = try #require(item.question)
    do throws(AnswerRejection) {
      let answer = try Answer(words: [words], for: question, in: interview.questionnaire.bodyMap)
      try interview.answer("q", with: answer)
      return nil
    } catch {
      return error
    }
  }

  @Test func aTimeIsTakenWhereItIsAsked() throws {
    #expect(try rejection("6:30", .time) == nil)
    #expect(try rejection("25:30", .time) == .unreadable("25:30"))
    #expect(try rejection("2026-05-03 14:30", .date(.init(takesTime: true))) == nil)
    #expect(try rejection("2026-05", .date(.init(takesTime: true))) == nil)
    #expect(try rejection("2026-05-03 14:30", .date()) == .wrongKind)
  }

  @Test(arguments: [
    ("3", 0, true), ("3.5", 0, false), ("-3.5", 0, false), ("-4", 0, true), ("3.25", 1, false),
    ("3.2", 1, true),
    ("3.125", 2, false), ("-3.12", 2, true), ("3.125", 3, true),
  ])
  func aNumberHasItsPlaces(_ words: String, _ places: Int, _ isTaken: Bool) throws {
    let rejection = try rejection(words, .number(.init(places: places)))
    #expect(rejection == (isTaken ? nil : .tooManyPlaces(limit: places)))
  }

  @Test(arguments: [
    ("2024-12-31", false), ("2025", true), ("2025-01", true), ("2025-01-15", true), ("2025-01-14", false),
    ("2026-03", true), ("2026-04", false), ("2026", true), ("2027", false),
  ])
  func aDateHasItsLimits(_ words: String, _ isTaken: Bool) throws {
    let limits = Question.DateLimits(
      minimum: PartialDate("2025-01-15"), maximum: PartialDate("2026-03"))
    #expect(try (rejection(words, .date(limits)) == nil) == isTaken)
  }

  @Test func aTextHasItsLength() throws {
    #expect(try rejection("four", .text, maxLength: 4) == nil)
    #expect(try rejection("fives", .text, maxLength: 4) == .tooLong(limit: 4))
    #expect(
      try rejection(String(repeating: "a", count: 2_001), .text, maxLength: 5_000) == .tooLong(limit: 2_000))
  }
}
