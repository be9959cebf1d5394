public import QuestionnaireCore

/// One line of a journal: the beginning, something the person did, or the end. Times are seconds since 1970.
public enum JournalRecord: Hashable, Sendable {
  case open(SessionHead)
  case answer(RecordedAnswer, at: Int)
  case clear(LinkID, at: Int)
  /// The person acknowledged an emergency of the questionnaire that has this fingerprint.
  case acknowledge(FlagID, questionnaire: Fingerprint, at: Int)
  /// The person came to the end.
  case done(at: Int)

  /// When it was recorded.
  public var at: Int {
    switch self {
    case .open(let head): head.openedAt
    case .answer(_, let at), .clear(_, let at), .acknowledge(_, _, let at), .done(let at): at
    }
  }

  /// Records a change of an interview, before or after it is made; nil if the questionnaire asks no such thing.
  public init?(_ change: InterviewChange, in interview: Interview, at: Int) {
    switch change {
    case .answer(let id, let answer):
      let prompt =
        interview.evaluation.path.first { $0.linkId == id } ?? interview.questionnaire.prompt(id)
      guard let prompt, let asked = interview.fingerprint(of: prompt) else { return nil }
      self = .answer(RecordedAnswer(linkId: id, answer: answer, asked: asked), at: at)
    case .clear(let id):
      self = .clear(id, at: at)
    case .acknowledge(let flag):
      self = .acknowledge(flag, questionnaire: interview.questionnaire.fingerprint, at: at)
    }
  }
}
