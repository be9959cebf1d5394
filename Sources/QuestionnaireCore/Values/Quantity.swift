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
    guard !parts.isEmpty, parts.allSatisfy({ (0...Self.largestCount).contains($0.count) }) else { return nil }
    // Proofs make hundreds of thousands of one part.
    guard parts.count == 1 || Set(parts.map(\.unit)).count == parts.count else { return nil }
    self.parts = parts.count == 1 ? parts : parts.sorted { $0.unit > $1.unit }
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
    guard let unit = Self.allCases.first(where: { $0.name == name || $0.name.dropLast() == name })
    else { return nil }
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

extension Quantity {
  /// Reads "40 years 6 months", "about 3 weeks", "18m", "2y 6mo"; nil if a number or its unit is missing.
  public init?(_ text: some StringProtocol) {
    var words = Self.words(of: text.lowercased())
    var isAbout = false
    if let first = words.first, ["about", "around", "roughly", "~"].contains(first) {
      isAbout = true
      words.removeFirst()
    }
    words.removeAll { $0 == "and" || $0 == "old" }
    guard !words.isEmpty, words.count.isMultiple(of: 2) else { return nil }
    var parts: [Part] = []
    for index in stride(from: 0, to: words.count, by: 2) {
      guard let count = Int(words[index]), let unit = Self.unit(words[index + 1]) else { return nil }
      parts.append(Part(count, unit))
    }
    self.init(parts, isAbout: isAbout)
  }

  /// The text cut between digits and letters and at white space.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for character in text {
      let isCut = word.last.map { $0.isNumber != character.isNumber } ?? false
      if character.isWhitespace || character == "," || isCut {
        if !word.isEmpty { words.append(word) }
        word = ""
      }
      if !character.isWhitespace, character != "," { word.append(character) }
    }
    return word.isEmpty ? words : words + [word]
  }

  private static func unit(_ word: String) -> QuantityUnit? {
    if let unit = QuantityUnit(name: word) { return unit }
    return switch word {
    case "s", "sec", "secs": .seconds
    case "min", "mins": .minutes
    case "h", "hr", "hrs": .hours
    case "d": .days
    case "w", "wk", "wks": .weeks
    case "m", "mo", "mos": .months
    case "y", "yr", "yrs": .years
    default: nil
    }
  }
}
