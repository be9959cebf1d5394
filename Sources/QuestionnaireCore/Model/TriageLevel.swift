/// How soon help is needed. Higher is more urgent.
public enum TriageLevel: Int, Hashable, Comparable, Sendable, CaseIterable {
  case routine
  case soon
  case sameDay
  case emergency

  /// The level's name in question files.
  public var name: String {
    switch self {
    case .routine: "routine"
    case .soon: "soon"
    case .sameDay: "same-day"
    case .emergency: "emergency"
    }
  }

  /// The level of a name in question files.
  public init?(name: String) {
    guard let level = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = level
  }

  /// Order of urgency.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
