internal import QuestionnaireCore

/// Days counted back from today: of 22 November 2026, 3 days back is 19 November, 11 months back is December 2025.
struct PastDay {
  let today: CalendarDay

  /// More days ago than this nobody counts.
  private static let mostDays = 50_000

  /// The date so long ago: as exact as the unit, and only a month where many days are not exact.
  func date(_ ago: Quantity) -> PartialDate? {
    guard ago.parts.allSatisfy({ $0.unit >= .days }) else { return nil }
    if ago.parts.allSatisfy({ $0.unit == .years }) {
      return PartialDate(year: today.year - ago.completed(.years))
    }
    if ago.parts.contains(where: \.unit.isCalendar) {
      let months = today.year * 12 + today.month - 1 - ago.completed(.months)
      return months < 0 ? nil : PartialDate(year: months / 12, month: months % 12 + 1)
    }
    let days = ago.completed(.days)
    guard let date = day(days) else { return nil }
    return ago.isAbout && days >= 14 ? PartialDate(year: date.year, month: date.month) : date
  }

  /// The day so many days ago.
  func day(_ count: Int) -> PartialDate? {
    guard (0...Self.mostDays).contains(count) else { return nil }
    var (year, month, day) = (today.year, today.month, today.day - count)
    while day < 1 {
      month -= 1
      if month < 1 { (year, month) = (year - 1, 12) }
      day += CalendarDay.days(inMonth: month, of: year)
    }
    return PartialDate(year: year, month: month, day: day)
  }

  /// The day after today.
  var nextDay: PartialDate? {
    PartialDate(year: today.year, month: today.month, day: today.day + 1)
      ?? (today.month < 12
        ? PartialDate(year: today.year, month: today.month + 1, day: 1)
        : PartialDate(year: today.year + 1, month: 1, day: 1))
  }

  /// Whether a date is after today, as far as it is known.
  func isFuture(_ date: PartialDate) -> Bool {
    (date.year, date.month ?? 1, date.day ?? 1) > (today.year, today.month, today.day)
  }

  /// How long ago a date is, as exactly as it says; nil: it is today or has not come.
  func length(since date: PartialDate) -> Quantity? {
    if let month = date.month, let day = date.day {
      let days = Self.number(today.year, today.month, today.day) - Self.number(date.year, month, day)
      guard days > 0 else { return nil }
      if days < 60 { return Quantity([.init(days, .days)]) }
    }
    let months = (today.year - date.year) * 12 + today.month - (date.month ?? today.month)
    guard months > 0 else { return nil }
    let years = date.month == nil || months >= 24
    return Quantity([years ? .init(months / 12, .years) : .init(months, .months)], isAbout: true)
  }

  /// The last day of a week, Monday as 0, before today.
  func last(weekday: Int) -> PartialDate? {
    let present = (Self.number(today.year, today.month, today.day) + 2) % 7
    return day((present - weekday + 6) % 7 + 1)
  }

  /// The last month of a number that has begun; `isBefore` leaves out the present one.
  func last(month: Int, isBefore: Bool = false) -> PartialDate? {
    let isThisYear = isBefore ? month < today.month : month <= today.month
    return PartialDate(year: isThisYear ? today.year : today.year - 1, month: month)
  }

  /// The days since the first of March of the year 0.
  private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month > 2 ? year : year - 1
    return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + (153 * ((month + 9) % 12) + 2) / 5
      + day - 1
  }
}
