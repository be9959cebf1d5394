public import QuestionnaireCore

/// One line of a journal: the beginning, something the person did, or the end. Times are seconds since 1970.
///
/// An answer is `{"n":1,"t":"answer","q":"speed","a":["slow"],"asked":"00000000000000ab","at":1001,"crc":"…"}`.
public enum JournalRecord: Hashable, Sendable {
  case open(SessionHead)
  case answer(RecordedAnswer, at: Int)
  /// An answer of an earlier version of the questionnaire that found no place in this one.
  case earlier(RecordedAnswer, at: Int)
  case clear(LinkID, at: Int)
  /// The person acknowledged an emergency of the questionnaire that has this fingerprint.
  case acknowledge(FlagID, questionnaire: Fingerprint, at: Int)
  /// The person came to the end; with the checksum of what it came to, if that is kept beside the journal.
  case done(at: Int, ending: String? = nil)

  /// When it was recorded.
  public var at: Int {
    switch self {
    case .open(let head): head.openedAt
    case .answer(_, let at), .earlier(_, let at), .clear(_, let at), .acknowledge(_, _, let at),
      .done(let at, _):
      at
    }
  }

  /// Records a change of an interview, before or after it is made; nil if the questionnaire asks no such thing.
  public init?(_ change: InterviewChange, in interview: Interview, at: Int) {
    switch change {
    case .answer(let id, let answer):
      let prompt =
        interview.evaluation.path.first { $0.linkId == id } ?? interview.questionnaire.prompt(id)
      guard let prompt, let asked = interview.fingerprint(of: prompt) else { return nil }
      let question = interview.question(for: prompt)
      let respondent = interview.evaluation.respondent
      self = .answer(
        RecordedAnswer(
          linkId: id, content: RecordedAnswer.Content(answer), asked: asked,
          question: question?.text[respondent],
          words: question.flatMap {
            $0.words(of: answer, for: respondent, in: interview.questionnaire.content.bodyMap)
          }),
        at: at)
    case .clear(let id): self = .clear(id, at: at)
    case .acknowledge(let flag):
      self = .acknowledge(flag, questionnaire: interview.questionnaire.fingerprint, at: at)
    }
  }
}

/// An answer as a journal holds it: words, and what was asked when they were said.
public struct RecordedAnswer: Hashable, Sendable {
  /// What was said.
  public enum Content: Hashable, Sendable {
    /// The answer as files write it, and what was typed for "another one".
    case words([String], writeIn: String?)
    /// FHIR's `asked-unknown`.
    case unknown
    /// FHIR's `asked-declined`.
    case declined
  }

  /// What was asked.
  public let linkId: LinkID
  /// What was said.
  public let content: Content
  /// What an answer to the question meant at that time.
  public let asked: Fingerprint
  /// The question as it was asked; nil in journals of version 0.1, and of a page of information.
  public let question: String?
  /// The answer in words where its content has names only, as of a list.
  public let words: String?

  /// Makes a recorded answer.
  public init(
    linkId: LinkID, content: Content, asked: Fingerprint, question: String? = nil, words: String? = nil
  ) {
    self.linkId = linkId
    self.content = content
    self.asked = asked
    self.question = question
    self.words = words
  }

  /// Records an answer.
  public init(linkId: LinkID, answer: Answer, asked: Fingerprint) {
    self.init(linkId: linkId, content: Content(answer), asked: asked)
  }

  /// It in the words of the time; a journal of version 0.1 has names only.
  public var earlier: EarlierAnswer {
    let said =
      switch content {
      case .unknown: "not known"
      case .declined: "preferred not to say"
      case .words(let words, let writeIn):
        self.words ?? (words + [writeIn].compactMap { $0 }).joined(separator: ", ")
      }
    return EarlierAnswer(linkId: linkId, question: question ?? linkId.rawValue, words: said)
  }

  /// The answer, read for a question; a page of information takes any words.
  public func answer(to question: Question?, in map: BodyMap) throws(AnswerRejection) -> Answer {
    switch content {
    case .unknown: .unknown
    case .declined: .declined
    case .words(let words, let writeIn):
      if let question {
        .value(try AnswerValue(words: words, writeIn: writeIn, for: question, in: map))
      } else {
        .value(.read)
      }
    }
  }
}

extension Question {
  /// An answer that the journal holds by names, in the words of the list; nil where its content is words already.
  fileprivate func words(of answer: Answer, for respondent: Respondent, in map: BodyMap) -> String? {
    let names: [String]
    switch answer.value {
    case .option(let id, _)?: names = [id].compactMap { option($0)?.text[respondent] }
    case .options(let ids, _)?: names = ids.compactMap { option($0)?.text[respondent] }
    case .regions(let regions)?: names = regions.compactMap { map.region($0)?.text }
    default: return nil
    }
    return (names + (answer.value?.writeIns ?? []).map { "“\($0)”" }).joined(separator: ", ")
  }
}

extension RecordedAnswer.Content {
  /// Puts an answer into words.
  public init(_ answer: Answer) {
    switch answer {
    case .unknown: self = .unknown
    case .declined: self = .declined
    case .value(let value): self = .words(value.words, writeIn: value.writeIn)
    }
  }
}
