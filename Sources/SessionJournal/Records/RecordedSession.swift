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

  /// Whether the person came to the end and changed nothing since.
  public var isFinished: Bool {
    for record in records.reversed() {
      switch record {
      case .done: return true
      case .answer, .clear: return false
      case .open, .acknowledge: continue
      }
    }
    return false
  }

  /// What is answered, remembered answers too.
  public var answered: Set<LinkID> {
    var answered: Set<LinkID> = []
    for record in records {
      switch record {
      case .answer(let answer, _): answered.insert(answer.linkId)
      case .clear(let id, _): answered.remove(id)
      case .open, .acknowledge, .done: continue
      }
    }
    return answered
  }
}
