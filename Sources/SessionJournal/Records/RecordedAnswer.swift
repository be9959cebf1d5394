public import QuestionnaireCore

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

  /// Makes a recorded answer.
  public init(linkId: LinkID, content: Content, asked: Fingerprint) {
    self.linkId = linkId
    self.content = content
    self.asked = asked
  }

  /// Records an answer.
  public init(linkId: LinkID, answer: Answer, asked: Fingerprint) {
    self.init(linkId: linkId, content: Content(answer), asked: asked)
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

extension RecordedAnswer.Content {
  init(_ answer: Answer) {
    switch answer {
    case .unknown: self = .unknown
    case .declined: self = .declined
    case .value(let value): self = .words(value.words, writeIn: value.writeIn)
    }
  }
}
