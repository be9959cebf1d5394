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

  /// Makes guidance.
  public init(
    disclaimer: Prose, callNowTitle: PersonText, callNow: Prose, levels: [Level], safety: Prose
  ) {
    self.disclaimer = disclaimer
    self.callNowTitle = callNowTitle
    self.callNow = callNow
    self.levels = levels
    self.safety = safety
  }

  /// The words of a level.
  public subscript(level: TriageLevel) -> Level? { levels.first { $0.level == level } }
}
