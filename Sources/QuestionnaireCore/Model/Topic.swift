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
    /// Of a reason: whether it is a leading sign, without one of which the topic does not stand first.
    public let isLeading: Bool

    /// Makes a line.
    public init(when: Condition = .always, _ text: PersonText, isLeading: Bool = false) {
      self.when = when
      self.text = text
      self.isLeading = isLeading
    }
  }

  /// What a topic says in five lines.
  public struct InBrief: Hashable, Sendable {
    /// What a line is about, in the order they are read.
    public enum Part: String, Hashable, Sendable, CaseIterable {
      case whatItIs = "is"
      case foundBy = "found-by"
      case helpedBy = "helped-by"
      case course
      case tell
    }

    /// What to keep in mind, if it concerns the person.
    public struct Reminder: Hashable, Sendable {
      /// When it is said.
      public let when: Condition
      /// The words.
      public let text: Prose

      /// Makes a reminder.
      public init(when: Condition = .always, _ text: Prose) {
        self.when = when
        self.text = text
      }
    }

    /// The lines, each with what it is about.
    public let lines: [Part: Prose]
    /// What to keep in mind.
    public let remember: [Reminder]

    /// Makes a topic in brief.
    public init(_ lines: [Part: Prose], remember: [Reminder] = []) {
      self.lines = lines
      self.remember = remember
    }
  }

  /// How a topic stands among the others.
  public enum Place: String, Hashable, Sendable, CaseIterable {
    /// By how well it fits.
    case ranked
    /// Behind all others, and short beside them.
    case overview
    /// With the red flags: it says what dangers are.
    case danger
  }

  /// Its name.
  public let id: TopicID
  /// Its heading.
  public let title: PersonText
  /// Other names.
  public let alsoCalled: [String]
  /// Lay words that a search finds it by, and that no page shows.
  public let searchWords: [String]
  /// When it is shown.
  public let shownWhen: Condition
  /// What hides it: every test of a question that has no answer counts as not fulfilled, so that "I do not know" hides
  /// nothing.
  public let unless: Condition?
  /// How it stands among the others.
  public let place: Place
  /// What it says in five lines; nil: nobody has written them.
  public let inBrief: InBrief?
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

  /// Its name in its own file.
  public var ownName: String { id.ownName }

  /// The topic with the lines of its copy for another complaint.
  func withLines(of copy: Topic) -> Topic {
    func joined(_ own: [Line], _ others: [Line]) -> [Line] {
      own.map { line in
        let same = others.filter { $0.text == line.text }.map(\.when)
        return same.isEmpty
          ? line : Line(when: .any([line.when] + same), line.text, isLeading: line.isLeading)
      } + others.filter { other in !own.contains { $0.text == other.text } }
    }
    return Topic(
      id: id, title: title, alsoCalled: alsoCalled, shownWhen: shownWhen, unless: unless,
      neverWhen: neverWhen,
      place: place, inBrief: inBrief, isFallback: isFallback, because: joined(because, copy.because),
      but: joined(but, copy.but), sections: sections,
      askYourDoctor: joined(askYourDoctor, copy.askYourDoctor),
      organizations: organizations, related: related, searchWords: searchWords)
  }

  /// Makes a topic.
  public init(
    id: TopicID, title: PersonText, alsoCalled: [String] = [], shownWhen: Condition,
    unless: Condition? = nil, neverWhen: Condition? = nil, place: Place = .ranked, inBrief: InBrief? = nil,
    isFallback: Bool = false, because: [Line] = [], but: [Line] = [], sections: [Section] = [],
    askYourDoctor: [Line] = [], organizations: [OrganizationID] = [], related: [TopicID] = [],
    searchWords: [String] = []
  ) {
    self.id = id
    self.title = title
    self.alsoCalled = alsoCalled
    self.searchWords = searchWords
    self.shownWhen = shownWhen
    self.unless = unless
    self.neverWhen = neverWhen
    self.place = place
    self.inBrief = inBrief
    self.isFallback = isFallback
    self.because = because
    self.but = but
    self.sections = sections
    self.askYourDoctor = askYourDoctor
    self.organizations = organizations
    self.related = related
  }
}
