/// A date that may be only a year, or a year and a month; a whole one may have a time of day: `2026-05-03 14:30`.
public struct PartialDate: Hashable, Sendable, CustomStringConvertible {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12, if known.
  public let month: Int?
  /// The day of the month, if known.
  public let day: Int?
  /// The time of the day, if the day is known and this too.
  public let time: TimeOfDay?

  /// Makes a date, or nil if the calendar has none such.
  public init?(year: Int, month: Int? = nil, day: Int? = nil, time: TimeOfDay? = nil) {
    guard day != nil || time == nil else { return nil }
    guard (1...9999).contains(year), month.map({ (1...12).contains($0) }) ?? (day == nil) else { return nil }
    if let month, let day, !(1...CalendarDay.days(inMonth: month, of: year)).contains(day) { return nil }
    self.year = year
    self.month = month
    self.day = day
    self.time = time
  }

  /// Reads `2024`, `2024-05`, `2024-05-12` or `2024-05-12 14:30`.
  public init?(_ text: some StringProtocol) {
    if let gap = text.firstIndex(where: { $0 == " " || $0 == "T" }) {
      guard let day = PartialDate(text[..<gap]), let time = TimeOfDay(text[text.index(after: gap)...])
      else { return nil }
      self.init(year: day.year, month: day.month, day: day.day, time: time)
      return
    }
    var numbers: [Int] = []
    var digits = 0
    for byte in Array(text.utf8) + [UInt8(ascii: "-")] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if digits == 0 { numbers.append(0) }
        digits += 1
        numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(byte - UInt8(ascii: "0"))
        guard digits <= (numbers.count == 1 ? 4 : 2) else { return nil }
      case UInt8(ascii: "-"):
        guard numbers.count == 1 ? digits == 4 : digits > 0 else { return nil }
        digits = 0
      default: return nil
      }
    }
    guard (1...3).contains(numbers.count) else { return nil }
    self.init(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil, day: numbers.count > 2 ? numbers[2] : nil
    )
  }

  /// The same date without a time.
  public var withoutTime: PartialDate { PartialDate(year: year, month: month, day: day) ?? self }

  /// The date at a time; nil if the day is not known.
  public func at(_ time: TimeOfDay) -> PartialDate? {
    PartialDate(year: year, month: month, day: day, time: time)
  }

  /// Whether it is before another date for certain, as far as both are known.
  public func isBefore(_ other: PartialDate) -> Bool {
    guard year == other.year else { return year < other.year }
    guard let month, let otherMonth = other.month, month == otherMonth else {
      return (month ?? 0) < (other.month ?? 0) && month != nil
    }
    guard let day, let otherDay = other.day else { return false }
    guard day == otherDay, let time, let otherTime = other.time else { return day < otherDay }
    return time < otherTime
  }

  /// The date as `2024-05-12`, as far as it is known, with its time behind it.
  public var description: String {
    let padded = String(repeating: "0", count: 4 - String(year).count) + String(year)
    return ([padded] + [month, day].compactMap { $0 }.map { $0 < 10 ? "0\($0)" : "\($0)" })
      .joined(separator: "-") + (time.map { " \($0)" } ?? "")
  }
}
