public import QuestionnaireCore

/// An interview that was begun before and is kept on the disk.
public struct SessionEntry: Hashable, Sendable {
  /// What can be done with it.
  public enum State: Hashable, Sendable {
    /// It can be gone on with.
    case unfinished
    /// It came to its end: it is there to be read again.
    case finished
    /// Another program has it open.
    case inUse
  }

  /// Its name on the disk.
  public let id: String
  /// The questionnaire it follows.
  public let questionnaire: String
  /// When it was begun, in words: "25 November 2026, 14:05".
  public let begun: String
  /// How many answers it has.
  public let answers: Int
  /// What can be done with it.
  public let state: State

  /// Makes an entry.
  public init(
    id: String, questionnaire: String, begun: String, answers: Int, state: State = .unfinished
  ) {
    self.id = id
    self.questionnaire = questionnaire
    self.begun = begun
    self.answers = answers
    self.state = state
  }
}

/// What was begun as the answer to a question and is none yet: it is kept, and offered again, and counts nowhere.
///
/// Half a sentence is `.answer(.value(.text("Since the spring my")))`; "3 we" in a field for a duration is
/// `.fields(["3 we"])`.
public enum Draft: Hashable, Sendable {
  /// What would be the answer if it was accepted.
  case answer(Answer)
  /// The texts of the question's fields, where they make no answer yet.
  case fields([String])
}

/// An interview taken up again, and what the person must know of it first.
public struct Resumption: Equatable, Sendable {
  /// An answer that does not apply any more.
  public struct Lost: Hashable, Sendable {
    /// What was asked.
    public let question: PersonText
    /// What was answered, in words.
    public let answer: String
    /// Whether the answer is offered where the question is asked now.
    public let isOffered: Bool

    /// Makes it.
    public init(question: PersonText, answer: String, isOffered: Bool = false) {
      self.isOffered = isOffered
      self.question = question
      self.answer = answer
    }
  }

  /// The interview, with every answer that applies.
  public let interview: Interview
  /// Whether the questions have changed since; then nothing is written before the person agrees.
  public let isChanged: Bool
  /// The answers that do not apply any more.
  public let lost: [Lost]
  /// Whether the end of the file was damaged, so that the last answer or answers may be missing.
  public let isDamaged: Bool
  /// Whether so much time has passed that what is urgent is asked again, first.
  public let asksUrgentAgain: Bool

  /// What was begun as answers, and what was said to a question that has other words now.
  public let offers: [LinkID: Draft]

  /// The day of its end, if it was finished and is taken up to be read again.
  public let endedOn: CalendarDay?

  /// Makes it.
  public init(
    interview: Interview, isChanged: Bool = false, lost: [Lost] = [], isDamaged: Bool = false,
    asksUrgentAgain: Bool = false, offers: [LinkID: Draft] = [:], endedOn: CalendarDay? = nil
  ) {
    self.endedOn = endedOn
    self.offers = offers
    self.interview = interview
    self.isChanged = isChanged
    self.lost = lost
    self.isDamaged = isDamaged
    self.asksUrgentAgain = asksUrgentAgain
  }

  /// Whether there is nothing to say before it goes on.
  var isPlain: Bool { !isChanged && !isDamaged && !asksUrgentAgain }
}

/// Whether answers are kept on the disk, and how that goes.
public struct Keeping: Hashable, Sendable {
  /// The folder that they are kept in; nil: nothing is kept.
  public let folder: String?
  /// For how many days an interview that is not finished is kept.
  public let days: Int
  /// Why the last answers are not on the disk, as a whole sentence; nil: they are, or nothing is kept.
  private(set) var failure: String?
  /// Whether the person said to go on although answers are not on the disk.
  private(set) var isFailureAccepted = false

  /// Answers are kept in a folder.
  public init(folder: String, days: Int) {
    self.folder = folder
    self.days = days
  }

  private init() {
    folder = nil
    days = 0
  }

  /// Nothing is kept.
  public static let nothing = Keeping()

  /// Whether every answer is on the disk.
  public var isSafe: Bool { folder != nil && failure == nil }

  /// Everything is on the disk; gives whether something was not before.
  @discardableResult
  mutating func takeRecorded() -> Bool {
    defer { (failure, isFailureAccepted) = (nil, false) }
    return failure != nil
  }

  mutating func fail(_ reason: String) { failure = reason }

  /// The person goes on although something is not on the disk; or wants to know again.
  mutating func accept(_ isAccepted: Bool) { isFailureAccepted = isAccepted }
}
