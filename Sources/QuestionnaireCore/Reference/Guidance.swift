/// What the four levels of triage tell a person, and what stands on every ending.
public struct Guidance: Hashable, Sendable {
  /// A level's words.
  public struct Level: Hashable, Sendable {
    /// The level.
    public let level: TriageLevel
    /// Its heading.
    public let heading: PersonText
    /// What to do, and how soon.
    public let action: Prose
    /// How soon, in a few words; nil: the action says it.
    public let howSoon: PersonText?
    /// What one must not do.
    public let doNot: Prose
    /// What to do if it gets worse, in sentences.
    public let worse: Prose
    /// What to call an emergency number for, a line each.
    public let callIf: Prose
    /// What to contact the doctor sooner for, as the end of a sentence.
    public let contactIf: Prose

    /// Makes a level.
    public init(
      level: TriageLevel, heading: PersonText, action: Prose, worse: Prose = Prose([]),
      howSoon: PersonText? = nil, doNot: Prose = Prose([]), callIf: Prose = Prose([]),
      contactIf: Prose = Prose([])
    ) {
      self.level = level
      self.heading = heading
      self.action = action
      self.howSoon = howSoon
      self.doNot = doNot
      self.worse = worse
      self.callIf = callIf
      self.contactIf = contactIf
    }
  }

  /// Words that a person may search for in danger: they show the "call now" lines at once.
  public struct DangerWords: Hashable, Sendable {
    /// The words and phrases.
    public let words: [String]
    /// What is said to who types them, before the telephone numbers.
    public let text: Prose
    /// The kinds of telephone numbers that stand with them.
    public let numbers: [Country.Line.Kind]

    /// Makes danger words.
    public init(_ words: [String], text: Prose = Prose([]), numbers: [Country.Line.Kind] = [.emergency]) {
      self.words = words
      self.text = text
      self.numbers = numbers
    }
  }

  /// The medical disclaimer.
  public let disclaimer: Prose
  /// What the "call now" lines begin with.
  public let callNowTitle: PersonText
  /// The "call now" lines.
  public let callNow: Prose
  /// The levels' words, one for each level.
  public let levels: [Level]
  /// The safety lines of every ending.
  public let safety: Prose
  /// The words that show the "call now" lines.
  public let dangerWords: [DangerWords]
  /// What to do where nothing fits what somebody searches for.
  public let notCovered: Prose
  /// What is asked of another complaint: whether it began together with the first; nil: nothing is.
  public var together: Question?

  /// Makes guidance.
  public init(
    disclaimer: Prose, callNowTitle: PersonText, callNow: Prose, levels: [Level], safety: Prose,
    dangerWords: [DangerWords] = [], notCovered: Prose = Prose([])
  ) {
    self.disclaimer = disclaimer
    self.callNowTitle = callNowTitle
    self.callNow = callNow
    self.levels = levels
    self.safety = safety
    self.dangerWords = dangerWords
    self.notCovered = notCovered
  }

  /// The words of a level.
  public subscript(level: TriageLevel) -> Level? { levels.first { $0.level == level } }
}
