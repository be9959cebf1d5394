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

  let id: Word
  let question: Question
  /// False if its type could not be read: then nothing can be said of tests of it.
  let isKindKnown: Bool
  let when: ConditionSyntax?
  /// The question whose answer it cannot exceed.
  let atMost: Word?
  /// The question whose regions it offers first.
  let offers: Word?
  /// The question whose date it follows.
  let after: Word?
  /// What is asked after an answer, in the order of the options.
  let followUps: [FollowUp]
  let optionPlaces: [OptionID: Place]
  /// On what options are offered, of those that are not offered to everybody.
  let optionConditions: [OptionID: ConditionSyntax]
}

struct GroupDraft {
  let id: Word
  let title: PersonText
  let record: String?
  /// What the engine must know it for.
  let role: ItemGroup.Role?
  /// Where it stands on the doctor's sheet.
  let section: HistorySection?
  let when: ConditionSyntax?
  let items: [ItemDraft]
}

/// A note or an end as decoded.
struct PageDraft {
  let id: Word
  let isEnd: Bool
  let title: PersonText
  let text: Prose
  let when: ConditionSyntax?
}

/// The place where a shared group stands.
struct UseDraft {
  let id: Word
  let when: ConditionSyntax?
}
