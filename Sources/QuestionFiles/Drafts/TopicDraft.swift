import QuestionnaireCore

/// A topic as decoded.
struct TopicDraft {
  /// A sentence and when it is said.
  struct Line {
    let when: ConditionSyntax?
    let text: PersonText
  }

  let id: Word
  let title: PersonText
  let alsoCalled: [String]
  let shownWhen: ConditionSyntax?
  let neverWhen: ConditionSyntax?
  /// Where it states that it is the fallback.
  let fallback: Place?
  let because: [Line]
  let but: [Line]
  let sections: [Topic.Section]
  let askYourDoctor: [Line]
  let organizations: [OrganizationID]
  let related: [Word]
}
