/// An answer as it was given: a value, "I do not know", or "I prefer not to say".
public enum Answer: Hashable, Sendable {
  case value(AnswerValue)
  /// FHIR's data-absent-reason `asked-unknown`.
  case unknown
  /// FHIR's data-absent-reason `asked-declined`.
  case declined

  /// The value, if one was given.
  public var value: AnswerValue? {
    if case .value(let value) = self { value } else { nil }
  }
}
