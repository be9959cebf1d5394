public import QuestionnaireCore

/// An interview made again from its records, and what of them could not be used.
///
/// With the questionnaire they were made with, the interview is the same. With a changed one, each answer stands whose
/// question still means the same, if only remembered until it is asked; acknowledgements are made anew. Where the option
/// `slow` has gone from the question `speed` since, the answer `slow` is a loss that was `askedOtherwise`.
public struct RestoredInterview: Sendable {
  /// A recorded answer that is not in the interview.
  public struct Loss: Hashable, Sendable {
    /// Why it is not.
    public enum Reason: Hashable, Sendable {
      /// There is no such question any more.
      case gone
      /// The question has other words or options now.
      case askedOtherwise
      /// The question does not take it any more.
      case refused(AnswerRejection)
    }

    /// What was asked and said.
    public let answer: RecordedAnswer
    /// Why it is not in the interview.
    public let reason: Reason
    /// The same as an answer to the question as it is asked now, where it can be one: the person says whether it is.
    public let offer: Answer?
  }

  /// The interview.
  public private(set) var interview: Interview
  /// The last answer to each question that could not be used, in the order they were given.
  public private(set) var losses: [Loss] = []
  /// Whether the questions have changed since the session began.
  public let isChanged: Bool
  private var waiting: [RecordedAnswer] = []
  private var earlier: [RecordedAnswer] = []
  private let fingerprint: Fingerprint

  /// Makes the interview again; nil if the session is of another questionnaire.
  public init?(_ session: RecordedSession, of questionnaire: Questionnaire) {
    guard session.head.questionnaire == questionnaire.id else { return nil }
    interview = Interview(questionnaire)
    fingerprint = questionnaire.fingerprint
    isChanged = session.head.fingerprint != fingerprint
    for record in session.records { take(record) }
    for answer in waiting {
      guard let reason = reasonNotToTake(answer) else { continue }
      losses.append(Loss(answer: answer, reason: reason, offer: offer(of: answer)))
    }
    interview.earlier =
      (earlier + losses.map(\.answer)).map(\.earlier)
  }

  /// What was said as an answer to the question as it is asked now.
  private func offer(of answer: RecordedAnswer) -> Answer? {
    guard let prompt = interview.questionnaire.prompt(answer.linkId),
      let question = interview.question(for: prompt)
    else { return nil }
    return try? answer.answer(to: question, in: interview.questionnaire.content.bodyMap)
  }

  private mutating func take(_ record: JournalRecord) {
    switch record {
    case .open, .done: break
    case .answer(let answer, _):
      waiting.removeAll { $0.linkId == answer.linkId }
      if reasonNotToTake(answer) == nil { goRound() } else { waiting.append(answer) }
    case .earlier(let answer, _): earlier.append(answer)
    case .clear(let id, _):
      waiting.removeAll { $0.linkId == id }
      interview.clear(id)
      goRound()
    case .acknowledge(let flag, let questionnaire, _):
      if questionnaire == fingerprint { interview.acknowledge(flag) }
    }
  }

  /// Tries what waits until nothing more is taken: what was refused may keep to its limits now.
  private mutating func goRound() {
    while let index = waiting.firstIndex(where: { reasonNotToTake($0) == nil }) { waiting.remove(at: index) }
  }

  /// Gives the interview an answer; why not, if it does not take it.
  private mutating func reasonNotToTake(_ answer: RecordedAnswer) -> Loss.Reason? {
    guard let prompt = interview.questionnaire.prompt(answer.linkId) else { return .gone }
    guard interview.fingerprint(of: prompt) == answer.asked else { return .askedOtherwise }
    let map = interview.questionnaire.content.bodyMap
    // What is only remembered is checked against what is offered once its question is asked.
    let isOnPath = interview.evaluation.path.contains { $0.linkId == answer.linkId }
    let question = isOnPath ? interview.question(for: prompt) : interview.wholeQuestion(for: prompt)
    do throws(AnswerRejection) {
      try interview.remember(answer.linkId, answer.answer(to: question, in: map))
      return nil
    } catch {
      return .refused(error)
    }
  }
}
