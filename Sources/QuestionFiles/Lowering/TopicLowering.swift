import QuestionnaireCore

struct TopicLowering {
  let conditions: ConditionLowering
  /// Every topic there is a file for.
  let known: Set<String>
  private var log: DiagnosticLog { conditions.log }

  /// The topics of a questionnaire, in its order. One is missed only if none of them could not be read.
  func topics(_ drafts: [TopicDraft], of questionnaire: QuestionnaireDraft, isComplete: Bool) -> [Topic] {
    let fallbacks = drafts.filter { $0.fallback != nil }
    if fallbacks.isEmpty, isComplete {
      log.report(.missingFallback(questionnaire.id.text), at: questionnaire.topicsPlace)
    }
    for second in fallbacks.dropFirst() {
      log.report(.secondFallback(first: fallbacks[0].id.text), at: second.fallback ?? second.id.place)
    }
    let listed = Set(drafts.map(\.id.text))
    return drafts.map { topic($0, listed: listed) }
  }

  private func topic(_ draft: TopicDraft, listed: Set<String>) -> Topic {
    for word in draft.related {
      _ = conditions.decoding.isKnown(word, among: known) { .unknownTopic($0, near: $1) }
    }
    return Topic(
      id: TopicID(draft.id.text), title: draft.title, alsoCalled: draft.alsoCalled,
      shownWhen: shownWhen(draft),
      unless: draft.unless.flatMap { conditions.lower($0, in: ConditionScope()) },
      neverWhen: draft.neverWhen.flatMap { conditions.lower($0, in: ConditionScope()) }, place: draft.place,
      inBrief: draft.inBrief.map(inBrief), isFallback: draft.fallback != nil,
      because: draft.because.map(line), but: draft.but.map(line),
      sections: draft.sections, askYourDoctor: draft.askYourDoctor.map(line),
      organizations: draft.organizations,
      related: draft.related.filter { listed.contains($0.text) }.map { TopicID($0.text) },
      searchWords: draft.searchWords)
  }

  /// A topic about danger that does not say when it is shown is shown wherever help is needed the same day, or at once.
  private func shownWhen(_ draft: TopicDraft) -> Condition {
    if draft.shownWhen == nil, draft.place == .danger { return .test(.triage(.greaterOrEqual, .sameDay)) }
    return draft.shownWhen.flatMap { conditions.lower($0, in: ConditionScope()) } ?? .any([])
  }

  private func line(_ draft: TopicDraft.Line) -> Topic.Line {
    // What decides which topics are pages cannot read which topics are shown.
    let scope = ConditionScope(readsOutcome: !draft.isLeading)
    return Topic.Line(
      when: draft.when.flatMap { conditions.lower($0, in: scope) } ?? .always, draft.text,
      isLeading: draft.isLeading)
  }

  private func inBrief(_ draft: TopicDraft.InBrief) -> Topic.InBrief {
    Topic.InBrief(
      draft.lines,
      remember: draft.remember.map { reminder in
        Topic.InBrief.Reminder(
          when: reminder.when.flatMap { conditions.lower($0, in: ConditionScope()) } ?? .always, reminder.text
        )
      })
  }
}
