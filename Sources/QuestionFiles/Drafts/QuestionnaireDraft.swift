import QuestionnaireCore

/// A questionnaire as decoded.
struct QuestionnaireDraft {
  /// Its name.
  let id: Word
  /// What the menu says of it.
  let head: QuestionnaireHead
  /// The day it was last reviewed.
  let reviewed: CalendarDay?
  /// The day by which it must be reviewed again.
  let reviewBy: CalendarDay?
  /// Where that day is written.
  let reviewByPlace: Place
  /// Its items.
  let items: [ItemDraft]
  /// What it works out of answers.
  let rules: RulesDraft
  /// Its topics, in the order they are shown.
  let topics: [Word]
  /// Where its topics are listed.
  let topicsPlace: Place
}
