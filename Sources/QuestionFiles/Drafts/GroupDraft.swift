import QuestionnaireCore

/// A group as decoded.
struct GroupDraft {
  /// Its name.
  let id: Word
  /// Its heading.
  let title: PersonText
  /// What the engine must know it for.
  let role: ItemGroup.Role?
  /// When its items are asked.
  let when: ConditionSyntax?
  /// Its items.
  let items: [ItemDraft]
}
