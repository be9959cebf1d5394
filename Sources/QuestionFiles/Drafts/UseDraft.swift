/// The place where a shared group stands.
struct UseDraft {
  /// The shared group's name.
  let id: Word
  /// When its items are asked.
  let when: ConditionSyntax?
}
