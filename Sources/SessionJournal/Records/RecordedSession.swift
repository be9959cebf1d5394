public import QuestionnaireCore

/// What a session's file holds, as far as it is whole.
public struct RecordedSession: Hashable, Sendable {
  /// Its name.
  public let id: SessionID
  /// How it began.
  public let head: SessionHead
  /// The records in order, the beginning first.
  public let records: [JournalRecord]
  /// Whether more follows in the file that cannot be read.
  public let isDamaged: Bool

  /// When the last record was made, in seconds since 1970.
  public var lastAt: Int { records.last?.at ?? head.openedAt }

  /// The latest time of all records: a clock that went back since makes no answer older.
  public var latestAt: Int { records.map(\.at).max() ?? head.openedAt }

  /// Whether the person came to the end and changed nothing since.
  public var isFinished: Bool { end != nil }

  /// When the person came to the end, in seconds since 1970; nil: they did not, or changed something since.
  public var finishedAt: Int? { end?.at }

  /// The checksum of the ending that is kept with it.
  var endingChecksum: String? { end?.ending }

  private var end: (at: Int, ending: String?)? {
    for record in records.reversed() {
      switch record {
      case .done(let at, let ending): return (at, ending)
      case .answer, .earlier, .clear: return nil
      case .open, .acknowledge: continue
      }
    }
    return nil
  }

  /// What is answered, remembered answers too.
  public var answered: Set<LinkID> {
    var answered: Set<LinkID> = []
    for record in records {
      switch record {
      // A page of information was read, not answered.
      case .answer(let answer, _)
      where answer.question == nil && answer.content == .words(["read"], writeIn: nil):
        continue
      case .answer(let answer, _): answered.insert(answer.linkId)
      case .clear(let id, _): answered.remove(id)
      case .open, .earlier, .acknowledge, .done: continue
      }
    }
    return answered
  }
}

/// The first record of a session: which program and which questions it was begun with.
///
///     {"n":0,"t":"open","format":1,"program":"1.0.0","questionnaire":"sample",…,"at":1000,"crc":"b1525fbc"}
public struct SessionHead: Hashable, Sendable {
  /// The format of journals that this code writes, and the only one it reads.
  public static let format = 1

  /// The program's version.
  public let program: String
  /// The questionnaire's name.
  public let questionnaire: String
  /// The questionnaire's version.
  public let version: String
  /// The questionnaire's content at that time.
  public let fingerprint: Fingerprint
  /// When it was begun, in seconds since 1970.
  public let openedAt: Int

  /// Makes a head of its fields.
  public init(
    program: String, questionnaire: String, version: String, fingerprint: Fingerprint, openedAt: Int
  ) {
    self.program = program
    self.questionnaire = questionnaire
    self.version = version
    self.fingerprint = fingerprint
    self.openedAt = openedAt
  }

  /// The head of a session that begins now.
  public init(_ questionnaire: Questionnaire, program: String, openedAt: Int) {
    self.init(
      program: program, questionnaire: questionnaire.id, version: questionnaire.version,
      fingerprint: questionnaire.fingerprint, openedAt: openedAt)
  }
}

/// A session in a list: what a person needs to choose one, and no answers.
public struct SessionSummary: Hashable, Sendable {
  /// Its name.
  public let id: SessionID
  /// How it began; nil if that cannot be read.
  public let head: SessionHead?
  /// How many questions have an answer, remembered ones too.
  public let answerCount: Int
  /// When the last record was made, in seconds since 1970; nil if none can be read.
  public let lastAt: Int?
  /// Whether the person came to the end and changed nothing since.
  public let isFinished: Bool
  /// Whether something in it cannot be read.
  public let isDamaged: Bool
  /// Whether another program has it open.
  public let isInUse: Bool
  /// Why it cannot be read at all, if it cannot.
  public let fault: StorageFault?

  /// When it was begun, in seconds since 1970.
  public var firstAt: Int? { head?.openedAt }
}
