/// A red flag (emergency, same-day) or a piece of advice (soon, routine): when it holds, what to do and on whose authority.
///
/// `red-flag: toxin-spread`, `triage: emergency` and `when: special includes toxin-swallow` make an emergency that holds as
/// soon as that line of the list `special` is ticked.
public struct Flag: Hashable, Sendable {
  /// Its name.
  public let id: FlagID
  /// How soon help is needed when it holds.
  public let level: TriageLevel
  /// When it holds.
  public let when: Condition
  /// Its heading.
  public let title: PersonText
  /// What to do; it names the authority it rests on.
  public let text: Prose
  /// How it reads on the doctor's sheet.
  public let record: String?

  /// Makes a flag.
  public init(
    id: FlagID, level: TriageLevel, when: Condition, title: PersonText, text: Prose, record: String? = nil
  ) {
    self.id = id
    self.level = level
    self.when = when
    self.title = title
    self.text = text
    self.record = record
  }
}

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

/// A safety property that the author states of every interview.
public struct Claim: Hashable, Sendable {
  /// The property in words.
  public let name: String
  /// Where it must hold.
  public let when: Condition
  /// What must be true there.
  public let then: Condition

  /// Makes a claim.
  public init(name: String, when: Condition, then: Condition) {
    self.name = name
    self.when = when
    self.then = then
  }
}
