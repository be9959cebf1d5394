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
  /// What to do first, said before anything else; nil: the text says it.
  public let act: Act?
  /// The flags that are not worded while this one holds: it says the same of a particular case.
  public let replaces: [FlagID]
  /// Whether it stands before others of its level.
  public let isFirst: Bool
  /// The kinds of telephone lines that stand with it.
  public let numbers: [Country.Line.Kind]
  /// What one must not do: it stands at every level.
  public let doNot: Prose
  /// Advice in one sentence; empty: its title stands for it.
  public let brief: Prose

  /// What to do first.
  public struct Act: Hashable, Sendable {
    /// What kind of act it is, the most urgent first.
    public enum Kind: String, Hashable, Comparable, Sendable, CaseIterable {
      /// Call the emergency number.
      case call
      /// Go to an emergency department.
      case go
      /// Speak to somebody today.
      case today
      /// Make an appointment.
      case soon

      /// Order: the calmer is less.
      public static func < (left: Self, right: Self) -> Bool { left.place > right.place }

      private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    /// What kind of act it is.
    public let kind: Kind
    /// The act as one sentence: "Go out into the fresh air, then call {emergency-number}."
    public let text: PersonText

    /// Makes an act.
    public init(_ kind: Kind, _ text: PersonText) {
      self.kind = kind
      self.text = text
    }
  }

  /// Makes a flag.
  public init(
    id: FlagID, level: TriageLevel, when: Condition, title: PersonText, text: Prose, record: String? = nil,
    act: Act? = nil, replaces: [FlagID] = [], isFirst: Bool = false,
    numbers: [Country.Line.Kind] = [.emergency], doNot: Prose = Prose([]), brief: Prose = Prose([])
  ) {
    self.id = id
    self.level = level
    self.when = when
    self.title = title
    self.text = text
    self.record = record
    self.act = act
    self.replaces = replaces
    self.isFirst = isFirst
    self.numbers = numbers
    self.doNot = doNot
    self.brief = brief
  }
}

extension Flag {
  /// What it is about: flags of one name and heading in two questionnaires are said once where both are asked, in the words
  /// of the first.
  struct Words: Hashable {
    let name: String
    let level: TriageLevel
    let title: PersonText
  }

  var words: Words {
    Words(name: id.ownName, level: level, title: title)
  }

  /// Whether another is more urgent, by its level or by what it says to do first: then it must not be said in the
  /// other's place. Where only one of them has an act, only the levels count.
  public func isCalmer(than other: Flag) -> Bool {
    if level < other.level { return true }
    guard let act, let otherAct = other.act else { return false }
    return act.kind < otherAct.kind
  }

  /// The flags that are not said while one holds, through those that it replaces too: itself, if its `replaces` goes in
  /// a circle.
  public static func replaced(by flag: Flag, among flags: [FlagID: Flag]) -> Set<FlagID> {
    var found: Set<FlagID> = []
    var open = flag.replaces
    while let id = open.popLast() {
      if found.insert(id).inserted { open += flags[id]?.replaces ?? [] }
    }
    return found
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
  /// A question without lines: where `when` holds, whoever knows its answer is told nothing calmer than who does not.
  public let known: LinkID?

  /// Makes a claim.
  public init(name: String, when: Condition, then: Condition = .always, known: LinkID? = nil) {
    self.name = name
    self.when = when
    self.then = then
    self.known = known
  }
}
