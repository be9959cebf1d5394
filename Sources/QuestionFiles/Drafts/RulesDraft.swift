import QuestionnaireCore

/// What a file works out of answers, as decoded.
struct RulesDraft {
  /// A derived value.
  struct Derived {
    /// A value and when it is taken; nil: the condition could not be read.
    struct Case {
      let value: Word
      let when: ConditionSyntax?
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
  }

  /// A safety property.
  struct ClaimDraft {
    let name: Word
    let when: ConditionSyntax?
    let then: ConditionSyntax?
  }

  /// Derived values.
  var derived: [Derived] = []
  /// Red flags.
  var redFlags: [FlagDraft] = []
  /// Advice.
  var advice: [FlagDraft] = []
  /// Safety properties.
  var claims: [ClaimDraft] = []
}
