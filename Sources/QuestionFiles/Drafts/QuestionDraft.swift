import QuestionnaireCore

/// A question as decoded.
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
