/// A feature worked out from answers, such as the age band at onset.
public struct DerivedValue: Hashable, Sendable {
  /// One value, and when it is taken.
  public struct Case: Hashable, Sendable {
    /// The value.
    public let value: OptionID
    /// When it is taken, if no value before it is.
    public let when: Condition

    /// Makes a case.
    public init(_ value: OptionID, when: Condition) {
      self.value = value
      self.when = when
    }
  }

  /// Its name.
  public let linkId: LinkID
  /// The label on the doctor's sheet.
  public let record: String
  /// The values, tried in order: one unknown before any is true makes the value unknown; none true: no value.
  public let cases: [Case]

  /// Makes a derived value.
  public init(linkId: LinkID, record: String, cases: [Case]) {
    self.linkId = linkId
    self.record = record
    self.cases = cases
  }
}
