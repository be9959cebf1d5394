import QuestionnaireCore

/// A note or an end as decoded.
struct PageDraft {
  /// Its name.
  let id: Word
  /// True for an end.
  let isEnd: Bool
  /// Its heading.
  let title: PersonText
  /// Its text.
  let text: Prose
  /// When it is reached.
  let when: ConditionSyntax?
}
