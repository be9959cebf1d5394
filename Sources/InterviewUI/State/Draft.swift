public import QuestionnaireCore

/// What was begun as the answer to a question and is none yet: it is kept, and offered again, and counts nowhere.
///
/// Half a sentence is `.answer(.value(.text("Since the spring my")))`; "3 we" in a field for a duration is
/// `.fields(["3 we"])`.
public enum Draft: Hashable, Sendable {
  /// What would be the answer if it was accepted.
  case answer(Answer)
  /// The texts of the question's fields, where they make no answer yet.
  case fields([String])
}
