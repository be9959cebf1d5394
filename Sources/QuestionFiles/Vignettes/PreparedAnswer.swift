public import QuestionnaireCore

/// An answer of a vignette, with its place in the file.
public struct PreparedAnswer: Hashable, Sendable {
  /// What it answers.
  public let linkId: LinkID
  /// The answer as the file writes it: a word, or the words of a list.
  public let words: [String]
  /// Where its name stands.
  public let span: SourceSpan
}
