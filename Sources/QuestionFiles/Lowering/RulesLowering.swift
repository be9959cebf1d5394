import PlainText
import QuestionnaireCore

/// Turns decoded derived values, flags and claims into the engine's.
struct RulesLowering {
  /// The rules of one file; those of shared groups come before the questionnaire's own, in order of use.
  struct Source {
    let rules: RulesDraft
    let shared: SharedDraft?

    /// The rules in the order in which they count.
    static func inOrder(_ uses: [Flattening.Use], own: RulesDraft) -> [Source] {
      uses.map { Source(rules: $0.shared.rules, shared: $0.shared) } + [Source(rules: own, shared: nil)]
    }
  }

  let conditions: ConditionLowering
  /// Where the flags go that a shared group names and this questionnaire lacks.
  let lacking: Decoding

  func derived(_ sources: [Source]) -> [DerivedValue] {
    var values: [DerivedValue] = []
    for source in sources {
      for draft in source.rules.derived {
        let scope = ConditionScope(derivedBefore: values.count, shared: source.shared)
        let cases = draft.cases.map { part in
          DerivedValue.Case(OptionID(part.value.text), when: lower(part.when, scope), record: part.record)
        }
        values.append(DerivedValue(linkId: LinkID(draft.id.text), record: draft.record, cases: cases))
      }
    }
    return values
  }

  /// The red flags, then the advice.
  func flags(_ sources: [Source]) -> [Flag] {
    let redFlags = sources.flatMap { source in source.rules.redFlags.map { ($0, source.shared) } }
    // What a questionnaire advises of its own complaint is said before what holds of any.
    let advice = (sources.filter { $0.shared == nil } + sources.filter { $0.shared != nil })
      .flatMap { source in source.rules.advice.map { ($0, source.shared) } }
    let known = (redFlags + advice).map(\.0.id.text)
    let flags = (redFlags + advice).map { draft, shared in
      let replaces = draft.replaces.filter { word in
        (shared == nil ? conditions.decoding : lacking)
          .isKnown(word, among: known) { .unknownFlag($0, near: $1) }
      }
      return Flag(
        id: FlagID(draft.id.text), level: draft.level,
        when: lower(draft.when, ConditionScope(shared: shared)),
        title: draft.title, text: draft.text, record: draft.record, act: draft.act,
        replaces: replaces.map { FlagID($0.text) }, isFirst: draft.isFirst, numbers: draft.numbers,
        doNot: draft.doNot, brief: draft.brief)
    }
    checkReplacing((redFlags + advice).map(\.0), flags)
    return flags
  }

  /// What is said in place of another is as urgent, and none is said in its own place through others.
  private func checkReplacing(_ drafts: [RulesDraft.FlagDraft], _ flags: [Flag]) {
    let known = Dictionary(firstOf: flags.map { ($0.id, $0) })
    for (draft, flag) in zip(drafts, flags) {
      for word in draft.replaces {
        guard let other = known[FlagID(word.text)] else { continue }
        let id = flag.id.rawValue
        if flag.isCalmer(than: other) {
          conditions.decoding.log.report(.replacesMoreUrgent(word.text, by: id), at: word.place)
        } else if Flag.replaced(by: other, among: known).contains(flag.id) {
          conditions.decoding.log.report(.replacesItself(id, through: word.text), at: word.place)
        }
      }
    }
  }

  func claims(_ sources: [Source]) -> [Claim] {
    sources.flatMap { source in
      source.rules.claims.map { draft in
        let scope = ConditionScope(readsOutcome: true, shared: source.shared)
        return Claim(
          name: draft.name.text, when: lower(draft.when, scope), then: lower(draft.then, scope),
          known: draft.known.flatMap { known($0, scope) })
      }
    }
  }

  /// The question that a claim about knowing names.
  private func known(_ word: Word, _ scope: ConditionScope) -> LinkID? {
    guard conditions.isReadable(word, in: scope) else { return nil }
    if let question = conditions.names.questions[word.text]?.question, question.isAnsweredAtOnce {
      return LinkID(word.text)
    }
    conditions.log.report(.claimOfLines(word.text), at: word.place)
    return nil
  }

  private func lower(_ syntax: ConditionSyntax?, _ scope: ConditionScope) -> Condition {
    syntax.flatMap { conditions.lower($0, in: scope) } ?? .always
  }
}
