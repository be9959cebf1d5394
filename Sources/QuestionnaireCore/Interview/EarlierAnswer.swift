/// An answer to a question that is gone or has changed since: it counts nowhere, and nothing of it is lost.
///
/// "How old is the lamp?" with "about as old as the house", from an interview that was begun with another version.
public struct EarlierAnswer: Hashable, Sendable {
  /// What was asked.
  public let linkId: LinkID
  /// The question in the words of the time.
  public let question: String
  /// The answer in words.
  public let words: String

  /// Makes one.
  public init(linkId: LinkID, question: String, words: String) {
    self.linkId = linkId
    self.question = question
    self.words = words
  }
}

extension Interview {
  /// The answers to questions that are gone or have changed, but for those that were given anew.
  public var earlierAnswers: [EarlierAnswer] { earlier.filter { answers[$0.linkId] == nil } }
}
