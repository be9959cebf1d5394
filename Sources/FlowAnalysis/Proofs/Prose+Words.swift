internal import QuestionnaireCore

extension Prose {
  /// Whether there is a word to read: a source that is cited is none.
  var hasWords: Bool { blocks.contains { $0.text.person.contains { !$0.isWhitespace } } }
}
