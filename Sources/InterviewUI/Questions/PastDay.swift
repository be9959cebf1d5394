internal import QuestionnaireCore
internal import SummaryReports

/// A time that has passed, as people type it: "today", "yesterday", "3 days ago", "about 2 years ago".
struct PastDay {
  /// The date; of months ago without the day, of years ago the year alone.
  let date: PartialDate

  /// Reads a text; nil if it is none such, or lies before the calendar begins.
  init?(_ text: String, today: CalendarDay) {
    let lower = TextField(text.lowercased(), limit: text.count + 1).trimmed
    if let days = Wording.pastDayWords[lower] {
      guard let date = Self.day(days, before: today) else { return nil }
      self.date = date
      return
    }
    guard lower.split(whereSeparator: \.isWhitespace).last.map(String.init) == Wording.agoWord,
      !TypedQuantity.hasLoneM(lower),
      let parts = TypedQuantity(lower, unit: nil, isAge: false)?.quantity.parts, parts.count == 1,
      let part = parts.first, let date = Self.date(part, before: today)
    else { return nil }
    self.date = date
  }

  private static func date(_ part: Quantity.Part, before today: CalendarDay) -> PartialDate? {
    switch part.unit {
    case .years: return PartialDate(year: today.year - part.count)
    case .months:
      let months = today.year * 12 + today.month - 1 - part.count
      return months < 0 ? nil : PartialDate(year: months / 12, month: months % 12 + 1)
    case .weeks: return part.count > mostDays / 7 ? nil : day(part.count * 7, before: today)
    case .days: return day(part.count, before: today)
    case .hours, .minutes, .seconds: return nil
    }
  }

  /// More days ago than this nobody counts.
  private static let mostDays = 50_000

  private static func day(_ count: Int, before today: CalendarDay) -> PartialDate? {
    guard (0...mostDays).contains(count) else { return nil }
    var (year, month, day) = (today.year, today.month, today.day - count)
    while day < 1 {
      month -= 1
      if month < 1 { (year, month) = (year - 1, 12) }
      day += CalendarDay.days(inMonth: month, of: year)
    }
    return PartialDate(year: year, month: month, day: day)
  }
}
