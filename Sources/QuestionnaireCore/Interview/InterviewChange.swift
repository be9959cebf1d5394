/// One thing a person did in an interview. Doing the same things in the same order makes the same interview.
public enum InterviewChange: Hashable, Sendable {
  case answer(LinkID, Answer)
  case clear(LinkID)
  case acknowledge(FlagID)
}

extension Interview {
  /// Does it; only an answer can be refused, and then nothing has changed.
  public mutating func apply(_ change: InterviewChange) throws(AnswerRejection) {
    switch change {
    case .answer(let id, let answer): try self.answer(id, with: answer)
    case .clear(let id): clear(id)
    case .acknowledge(let flag): acknowledge(flag)
    }
  }
}
