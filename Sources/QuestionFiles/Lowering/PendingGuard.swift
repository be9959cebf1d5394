import QuestionnaireCore

/// A part of a guard while names are still being collected.
enum PendingGuard {
  /// A condition of the file, by its place among the conditions to be looked up.
  case written(Int)
  /// A condition that nesting makes.
  case made(Condition)
}
