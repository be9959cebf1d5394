/// A feature worked out from answers, such as the age band at onset.
///
/// `infancy: onset-age < 3 years`, `childhood: onset-age < 13 years` and so on: the first value whose condition is true
/// is it, so 2 years are `infancy`. A condition that is still unknown makes the value unknown.
public struct DerivedValue: Hashable, Sendable {
  /// One value, and when it is taken.
  public struct Case: Hashable, Sendable {
    /// The value.
    public let value: OptionID
    /// When it is taken, if no value before it is.
    public let when: Condition
    /// How it reads on the doctor's sheet; nil: by its name.
    public let record: String?

    /// Makes a case.
    public init(_ value: OptionID, when: Condition, record: String? = nil) {
      self.value = value
      self.when = when
      self.record = record
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

/// What is known of a derived value.
public enum DerivedState: Hashable, Sendable {
  case value(OptionID)
  /// None of its values' conditions is true.
  case noValue
  /// Not enough is known.
  case unknown
}

/// Where derived values stand: each at the latest question that it reads, through other derived values too.
struct DerivedPlaces {
  /// By the place of a derived value: the place of its latest item; -1 if it reads none, and behind all items if it
  /// reads what does not stand before it.
  let latest: [Int]

  init(_ content: QuestionnaireContent, items: [LinkID: Int], derived: [LinkID: Int]) {
    var latest: [Int] = []
    for value in content.derived {
      let read = value.cases.flatMap(\.when.tests).compactMap(\.linkId).map { id in
        items[id] ?? derived[id].flatMap { latest.indices.contains($0) ? latest[$0] : nil }
          ?? content.items.count
      }
      latest.append(read.max() ?? -1)
    }
    self.latest = latest
  }
}
