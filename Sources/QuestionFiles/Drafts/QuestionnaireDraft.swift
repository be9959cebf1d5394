import QuestionnaireCore

/// A questionnaire as decoded: what `twisting.yaml` holds by itself, its shared groups and topics only named.
struct QuestionnaireDraft {
  let id: Word
  let head: QuestionnaireHead
  let reviewed: CalendarDay?
  /// The day by which it must be reviewed again.
  let reviewBy: CalendarDay?
  let reviewByPlace: Place
  let items: [ItemDraft]
  let rules: RulesDraft
  let leads: [Lead]
  /// Its topics, in the order they are shown.
  let topics: [Word]
  let topicsPlace: Place

  /// Where its answers lead to questions about another complaint, such as `{questionnaire: slow, when: …, say: …}`.
  struct Lead {
    let questionnaire: Word
    let when: ConditionSyntax?
    let text: PersonText
  }
}

/// What a file works out of answers, as decoded: its `derived`, `red-flags`, `advice` and `claims`, such as
/// `{red-flag: air, triage: emergency, when: breathing is yes, title: …, text: …}`.
struct RulesDraft {
  struct Derived {
    /// A value and when it is taken; nil: the condition could not be read.
    struct Case {
      let value: Word
      let when: ConditionSyntax?
      var record: String?
    }

    let id: Word
    let record: String
    let cases: [Case]
  }

  /// A red flag or a piece of advice.
  struct FlagDraft {
    let id: Word
    let level: TriageLevel
    let when: ConditionSyntax?
    let title: PersonText
    let text: Prose
    let record: String?
    let act: Flag.Act?
    let replaces: [Word]
    let isFirst: Bool
    let numbers: [Country.Line.Kind]
    let doNot: Prose
    let brief: Prose
  }

  struct ClaimDraft {
    let name: Word
    let when: ConditionSyntax?
    let then: ConditionSyntax?
    let known: Word?
  }

  let derived: [Derived]
  let redFlags: [FlagDraft]
  let advice: [FlagDraft]
  let claims: [ClaimDraft]
}

/// A topic as decoded: `topic: tremor`, `shown-when: shaking is yes`, with its sections and lines.
struct TopicDraft {
  struct Line {
    let when: ConditionSyntax?
    let text: PersonText
    var isLeading = false
  }

  struct Reminder {
    let when: ConditionSyntax?
    let text: Prose
  }

  struct InBrief {
    let lines: [Topic.InBrief.Part: Prose]
    let remember: [Reminder]
  }

  let id: Word
  let title: PersonText
  let alsoCalled: [String]
  let shownWhen: ConditionSyntax?
  let unless: ConditionSyntax?
  let neverWhen: ConditionSyntax?
  /// Where it states that it is the fallback.
  let fallback: Place?
  let place: Topic.Place
  let because: [Line]
  let but: [Line]
  let inBrief: InBrief?
  let sections: [Topic.Section]
  let askYourDoctor: [Line]
  let organizations: [OrganizationID]
  let related: [Word]
  let searchWords: [String]
}
