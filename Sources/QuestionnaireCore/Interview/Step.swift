/// What a walk needs to know of an item, worked out once: most items are passed without looking at their words.
struct Step: Sendable {
  /// How an item is passed.
  enum Kind: Sendable {
    /// A question without plainer words, details, a limit that another answer sets, or options for some people only.
    case plain
    /// Any other question.
    case involved
    /// Worked out, not asked.
    case computed
    case note
    case end
  }

  let kind: Kind
  let linkId: LinkID
  let guardCondition: Condition
  /// The most prompts that "I do not know" can add.
  let mostClearer: Int
  /// The most prompts that ticked options can add.
  let mostDetails: Int
  /// Whether a remembered answer may have to be asked again: a limit or what is offered moved, or an emergency rests
  /// on it.
  let mayReturn: Bool
  /// Whether every option of it that says something is for some people only: nothing may be left to ask.
  let mayBeEmpty: Bool
  /// The places of the earlier items of which the answer of the one that was asked stands for this one.
  let sameAs: [Int]
  /// What must hold for that.
  let sameIf: Condition

  init(_ item: Item, isEmergency: Bool, sameAs: [Int] = []) {
    linkId = item.linkId
    self.sameAs = sameAs
    sameIf = item.sameIf.map { .test(.yesNo($0, true)) } ?? .always
    guardCondition = item.guardCondition
    switch item.kind {
    case .computed, .note, .end:
      kind =
        switch item.kind {
        case .computed: .computed
        case .end: .end
        case .note, .question: .note
        }
      mostClearer = 0
      mostDetails = 0
      mayReturn = false
      mayBeEmpty = false
    case .question(let question):
      let hasLimit = question.limitingQuestion != nil || question.hasConditionalOptions
      mostClearer =
        switch question.clearer {
        case nil: 0
        case .question: 1
        case .lines(_, let lines): lines.count
        }
      mostDetails = question.details.count * question.options.count { !$0.isExclusive }
      mayReturn = hasLimit || isEmergency
      mayBeEmpty =
        question.hasConditionalOptions && question.options.allSatisfy { $0.isExclusive || $0.when != nil }
      kind = mostClearer == 0 && mostDetails == 0 && !hasLimit ? .plain : .involved
    }
  }
}
