/// A date that may be only a year, or a year and a month.
public struct PartialDate: Hashable, Sendable, CustomStringConvertible {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12, if known.
  public let month: Int?
  /// The day of the month, if known.
  public let day: Int?

  /// Makes a date, or nil if the calendar has none such.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year), month.map({ (1...12).contains($0) }) ?? (day == nil) else { return nil }
    if let month, let day, !(1...CalendarDay.days(inMonth: month, of: year)).contains(day) { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2024`, `2024-05` or `2024-05-12`.
  public init?(_ text: some StringProtocol) {
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

  /// The date as `2024-05-12`, as far as it is known.
  public var description: String {
    let padded = String(repeating: "0", count: 4 - String(year).count) + String(year)
    return ([padded] + [month, day].compactMap { $0 }.map { $0 < 10 ? "0\($0)" : "\($0)" })
      .joined(separator: "-")
  }
}
