import QuestionnaireCore

/// A shared group as decoded.
final class SharedDraft {
  /// Its name.
  let id: Word
  /// Its heading, role and items.
  let group: GroupDraft
  /// Whether it is asked once a person or once a complaint.
  let scope: ItemGroup.Scope
  /// The ids its conditions read that it does not define.
  let needs: [Word]
  /// What it works out of answers.
  let rules: RulesDraft

  init(id: Word, group: GroupDraft, scope: ItemGroup.Scope, needs: [Word], rules: RulesDraft) {
    self.id = id
    self.group = group
    self.scope = scope
    self.needs = needs
    self.rules = rules
  }
}
