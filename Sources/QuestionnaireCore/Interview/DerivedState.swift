/// What is known of a derived value.
public enum DerivedState: Hashable, Sendable {
  case value(OptionID)
  /// None of its values' conditions is true.
  case noValue
  /// Not enough is known.
  case unknown
}
