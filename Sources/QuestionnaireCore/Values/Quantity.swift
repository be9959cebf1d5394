/// An age or a length of time as a person says it: "40 years 6 months", "about 3 weeks".
public struct Quantity: Hashable, Sendable, CustomStringConvertible {
  /// A count of one unit.
  public struct Part: Hashable, Sendable {
    /// How many.
    public let count: Int
    /// Of what.
    public let unit: QuantityUnit

    /// Makes a part.
    public init(_ count: Int, _ unit: QuantityUnit) {
      self.count = count
      self.unit = unit
    }
  }

  /// The parts, longest unit first, each unit once.
  public let parts: [Part]
  /// Whether the person said "about".
  public let isAbout: Bool

  /// The largest count taken in one part: no sum of parts overflows.
  public static let largestCount = 1_000_000

  /// Makes a quantity, or nil without parts, with a unit twice, or with a count below 0 or above `largestCount`.
  public init?(_ parts: [Part], isAbout: Bool = false) {
    guard !parts.isEmpty, Set(parts.map(\.unit)).count == parts.count,
      parts.allSatisfy({ (0...Self.largestCount).contains($0.count) })
    else { return nil }
    self.parts = parts.sorted { $0.unit > $1.unit }
    self.isAbout = isAbout
  }

  /// The finest unit the person named: how exact the quantity is.
  public var finestUnit: QuantityUnit { parts.last?.unit ?? .days }

  /// The whole length in seconds.
  public var seconds: Int {
    let months = parts.reduce(0) { $1.unit.isCalendar ? $0 + $1.count * $1.unit.size : $0 }
    let rest = parts.reduce(0) { $1.unit.isCalendar ? $0 : $0 + $1.count * $1.unit.size }
    return Self.days(ofMonths: months) * QuantityUnit.days.size + rest
  }

  /// How many whole units have passed.
  public func completed(_ unit: QuantityUnit) -> Int {
    guard unit.isCalendar else { return seconds / unit.size }
    let days = seconds / QuantityUnit.days.size
    // The largest m with floor(365 m / 12) <= days, that is 365 m < 12 (days + 1).
    let months = (12 * (days + 1) - 1) / 365
    return months / unit.size
  }

  /// Whether the comparison holds, in the literal's own unit and in completed units.
  public func compares(_ comparison: Test.Comparison, _ literal: Quantity) -> Bool {
    let unit = literal.finestUnit
    return comparison.holds(completed(unit), literal.completed(unit))
  }

  /// Whether this is at most a limit, compared in completed units of the coarser of the two.
  public func isAtMost(_ limit: Quantity) -> Bool {
    let unit = max(finestUnit, limit.finestUnit)
    return completed(unit) <= limit.completed(unit)
  }

  /// The quantity in words: "about 2 years 6 months".
  public var description: String {
    let words = parts.map { "\($0.count) \($0.unit.name(for: $0.count))" }.joined(separator: " ")
    return isAbout ? "about " + words : words
  }

  private static func days(ofMonths months: Int) -> Int { 365 * months / 12 }
}
