import QuestionnaireCore

/// An item as decoded: conditions are not yet looked up, nesting not yet lowered. Of `- {use: sleep, when: smoke is yes}`
/// comes `.use` with a condition in which `smoke` is only a word with its place.
indirect enum ItemDraft {
  case question(QuestionDraft)
  case group(GroupDraft)
  case page(PageDraft)
  case use(UseDraft)
}

/// A question as decoded: whole but for the names in its conditions, its follow-ups still below it. For example
/// `- {question: tea, type: yes-no, then: [{question: cups, …}]}` is one draft with one follow-up at the trigger `.yes`.
struct QuestionDraft {
  /// After which answer follow-ups are asked.
  enum Trigger {
    case yes
    case no
    case option(OptionID)
  }

  /// Follow-ups and the answer that leads to them.
  struct FollowUp {
    let trigger: Trigger
    let items: [ItemDraft]
  }

  /// Its name.
  let id: Word
  /// The question.
  let question: Question
  /// False if its type could not be read: then nothing can be said of tests of it.
  let isKindKnown: Bool
  /// When it is asked.
  let when: ConditionSyntax?
  /// The question whose answer it cannot exceed.
  let atMost: Word?
  /// The question whose regions it offers first.
  let offers: Word?
  /// What is asked after an answer, in the order of the options.
  let followUps: [FollowUp]
  /// Where its options are worded.
  let optionPlaces: [OptionID: Place]
}

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

/// The place where a shared group stands.
struct UseDraft {
  /// The shared group's name.
  let id: Word
  /// When its items are asked.
  let when: ConditionSyntax?
}
