import QuestionnaireCore

/// A group as decoded.
struct GroupDraft {
  /// Its name.
  let id: Word
  /// Its heading.
  let title: PersonText
  /// Its heading on the doctor's sheet.
  let record: String?
  /// What the engine must know it for.
  let role: ItemGroup.Role?
  /// When its items are asked.
  let when: ConditionSyntax?
  /// Its items.
  let items: [ItemDraft]
}
