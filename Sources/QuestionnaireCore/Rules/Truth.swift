/// Kleene's three truth values. `and` is the least, `or` the greatest, in the order false, unknown, true.
public enum Truth: Int, Hashable, Comparable, Sendable, CaseIterable {
  case `false`
  case unknown
  case `true`

  /// The definite value.
  public init(_ value: Bool) { self = value ? .true : .false }

  /// True becomes false, false true; unknown stays.
  public static prefix func ! (value: Truth) -> Truth {
    switch value {
    case .false: .true
    case .unknown: .unknown
    case .true: .false
    }
  }

  /// Order: false, unknown, true.
  public static func < (left: Truth, right: Truth) -> Bool { left.rawValue < right.rawValue }
}
