/// A unit of time. 1 week is 7 days; 1 year is 12 months and 365 days; m months are floor(365 · m / 12) days.
public enum QuantityUnit: Int, Hashable, Comparable, Sendable, CaseIterable {
  case seconds
  case minutes
  case hours
  case days
  case weeks
  case months
  case years

  /// The unit's name, as a file writes it.
  public var name: String {
    switch self {
    case .seconds: "seconds"
    case .minutes: "minutes"
    case .hours: "hours"
    case .days: "days"
    case .weeks: "weeks"
    case .months: "months"
    case .years: "years"
    }
  }

  /// The name for a count: "1 year", "2 years".
  public func name(for count: Int) -> String { count == 1 ? String(name.dropLast()) : name }

  /// The unit of a name, in the singular or the plural.
  public init?(name: some StringProtocol) {
    guard let unit = Self.allCases.first(where: { $0.name == name || $0.name.dropLast() == name }) else {
      return nil
    }
    self = unit
  }

  /// Whether the unit is counted by the calendar (months, years) and not in a fixed number of seconds.
  public var isCalendar: Bool { self >= .months }

  /// Seconds in one unit; of a calendar unit, months in one unit.
  var size: Int {
    switch self {
    case .seconds: 1
    case .minutes: 60
    case .hours: 3_600
    case .days: 86_400
    case .weeks: 604_800
    case .months: 1
    case .years: 12
    }
  }

  /// Order of length.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
