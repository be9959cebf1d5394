/// An informational summary: when it is shown, why, and what it says.
///
///     topic: acute-drug-reaction
///     title: Sudden spasms after a medicine (acute dystonic reaction)
///     shown-when: special includes any of [medicine-stuck, medicine-stuck-now]
///     because:
///     - when: onset-speed is sudden
///       say: it began suddenly
public struct Topic: Hashable, Sendable {
  /// The parts of a topic, in the order they are read.
  public enum Part: String, Hashable, Sendable, CaseIterable {
    case whatItIs = "what-it-is"
    case signs
    case causes
    case forms
    case usualTests = "usual-tests"
    case treatment
    case outlook
    case livingWith = "living-with"
    case research
    case history
  }

  /// A part with its text.
  public struct Section: Hashable, Sendable {
    /// Which part it is.
    public let part: Part
    /// What it says.
    public let text: Prose

    /// Makes a section.
    public init(_ part: Part, _ text: Prose) {
      self.part = part
      self.text = text
    }
  }

  /// A sentence that is said when its condition is true.
  public struct Line: Hashable, Sendable {
    /// When it is said.
    public let when: Condition
    /// The words.
    public let text: PersonText

    /// Makes a line.
    public init(when: Condition = .always, _ text: PersonText) {
      self.when = when
      self.text = text
    }
  }

  /// Its name.
  public let id: TopicID
  /// Its heading.
  public let title: PersonText
  /// Other names.
  public let alsoCalled: [String]
  /// When it is shown.
  public let shownWhen: Condition
  /// When it must never be shown: proved, not consulted.
  public let neverWhen: Condition?
  /// Shown when no other topic is.
  public let isFallback: Bool
  /// Why it is shown: "You are reading this because …".
  public let because: [Line]
  /// What does not fit, or is not known.
  public let but: [Line]
  /// The text.
  public let sections: [Section]
  /// Questions to take along.
  public let askYourDoctor: [Line]
  /// Who can help.
  public let organizations: [OrganizationID]
  /// Topics that belong near.
  public let related: [TopicID]

  /// Makes a topic.
  public init(
    id: TopicID, title: PersonText, alsoCalled: [String] = [], shownWhen: Condition,
    neverWhen: Condition? = nil,
    isFallback: Bool = false, because: [Line] = [], but: [Line] = [], sections: [Section] = [],
    askYourDoctor: [Line] = [], organizations: [OrganizationID] = [], related: [TopicID] = []
  ) {
    self.id = id
    self.title = title
    self.alsoCalled = alsoCalled
    self.shownWhen = shownWhen
    self.neverWhen = neverWhen
    self.isFallback = isFallback
    self.because = because
    self.but = but
    self.sections = sections
    self.askYourDoctor = askYourDoctor
    self.organizations = organizations
    self.related = related
  }
}
