public import QuestionnaireCore

/// Composes the sections of a comparison in their order.
struct ComparisonComposer {
  let comparison: Comparison
  let then: ReportComposer
  let now: ReportComposer

  init(_ comparison: Comparison, today: CalendarDay) {
    self.comparison = comparison
    then = ReportComposer(interview: comparison.earlier, today: today, territory: nil)
    now = ReportComposer(interview: comparison.later, today: today, territory: nil)
  }

  func sections() -> [ReportSection] {
    [
      now.disclaimer(.disclaimer), compared(), urgency(),
      changes(.changedRegions, ReportWording.changedRegions), changedLists(),
      changes(.changedAnswers, ReportWording.changedAnswers), changes(.newlyKnown, ReportWording.newlyKnown),
      changes(.noLongerKnown, ReportWording.noLongerKnown, ReportWording.notKnownIsNotNo),
      changes(.onlyLater, ReportWording.onlyLater(laterDay)),
      changes(.onlyEarlier, ReportWording.onlyEarlier(earlierDay), ReportWording.notAskedIsNotNo),
      derived(), topics(), unchanged(), now.about(), now.disclaimer(.lastWords),
    ]
  }

  var earlierDay: String { ReportWording.day(comparison.earlierDay) }
  var laterDay: String { ReportWording.day(comparison.laterDay) }

  private func changes(
    _ part: ReportSection.Part, _ heading: String, _ introduction: String? = nil
  ) -> ReportSection {
    let lines = comparison.changes.filter { $0.section == part }.map { block(of: $0, labelled: $0.label) }
    let above = introduction.map { [now.paragraph($0)] } ?? []
    return now.section(part, heading, lines.isEmpty ? [] : above + lines)
  }

  /// Lists whose options have details, such as a dose: what came, what went and which details changed, list by list.
  private func changedLists() -> ReportSection {
    var blocks: [ReportBlock] = []
    var list: String?
    for change in comparison.changes where change.section == .changedLists {
      if let label = change.listLabel, label != list {
        blocks.append(now.subheading(label))
        list = label
      }
      let label =
        switch change.kind {
        case .onlyLater: ReportWording.askedNow(change.label)
        case .onlyEarlier: ReportWording.askedThen(change.label)
        default: change.label
        }
      blocks.append(block(of: change, labelled: label))
    }
    return now.section(.changedLists, ReportWording.changedLists, blocks)
  }

  private func block(of change: AnswerChange, labelled label: String) -> ReportBlock {
    ReportBlock(.labelled(label), StyledText(plain: change.words))
  }

  private func derived() -> ReportSection {
    let lines = comparison.derivedChanges.map { value, earlier, later in
      let words = ReportWording.change(
        from: ReportWording.derived(value, earlier), to: ReportWording.derived(value, later))
      return ReportBlock(.labelled(value.record), StyledText(plain: words))
    }
    let above = [now.paragraph(ReportWording.derivedText)]
    return now.section(.changedDerived, ReportWording.changedDerived, lines.isEmpty ? [] : above + lines)
  }

  private func topics() -> ReportSection {
    let new = comparison.newTopics.map { $0.title[now.respondent] }
    let gone = comparison.goneTopics.map { $0.title[then.respondent] }
    return now.section(
      .changedTopics, ReportWording.changedTopics,
      list(ReportWording.newTopics, new) + list(ReportWording.goneTopics, gone))
  }

  private func unchanged() -> ReportSection {
    let nothing = comparison.isSame ? [now.paragraph(ReportWording.nothingChanged)] : []
    let same = now.paragraph(ReportWording.sameAnswers(comparison.sameCount))
    return now.section(.unchanged, ReportWording.unchanged, nothing + [same])
  }

  /// Lines under a subheading; none without lines.
  func list(_ heading: String, _ lines: [String], tone: ReportBlock.Tone = .plain) -> [ReportBlock] {
    guard !lines.isEmpty else { return [] }
    return [now.subheading(heading, tone: tone)]
      + lines.map { ReportBlock(.bullet, StyledText(plain: $0), tone: tone) }
  }
}

extension ComparisonComposer {
  /// Which interviews these are, and what makes them hard to compare.
  func compared() -> ReportSection {
    let content = now.content
    let old = then.content.version
    var blocks = [
      now.paragraph(ReportWording.compared(content.title, earlier: earlierDay, later: laterDay))
    ]
    if old != content.version {
      blocks.append(now.paragraph(ReportWording.differentVersions(old, content.version), tone: .disclaimer))
    }
    if !then.evaluation.isComplete {
      blocks.append(now.paragraph(ReportWording.notComplete(earlierDay), tone: .disclaimer))
    }
    if !now.evaluation.isComplete {
      blocks.append(now.paragraph(ReportWording.notComplete(laterDay), tone: .disclaimer))
    }
    return now.section(.compared, ReportWording.comparedHeading, blocks)
  }

  /// How urgent it was and is; where help is needed soon, what to do stands here too.
  func urgency() -> ReportSection {
    let level = now.evaluation.level
    let tone = now.tone(of: level)
    var blocks = [
      ReportBlock(.labelled(ReportWording.thenOn(earlierDay)), StyledText(plain: heading(then))),
      ReportBlock(.labelled(ReportWording.nowOn(laterDay)), StyledText(plain: heading(now)), tone: tone),
    ]
    if level >= .sameDay, let words = now.content.guidance[level] {
      blocks += now.blocks(of: words.action, tone: tone) + [now.paragraph(ReportWording.moreInSummary)]
    }
    blocks += list(ReportWording.newFlags, comparison.newFlags.map { name(of: $0, now) }, tone: newTone)
    blocks += list(ReportWording.goneFlags, comparison.goneFlags.map(nameOfGone))
    if !comparison.goneFlags.isEmpty { blocks.append(now.paragraph(ReportWording.goneFlagsText)) }
    if then.evaluation.end?.linkId != now.evaluation.end?.linkId {
      blocks += endings(then, ReportWording.endedThen) + endings(now, ReportWording.endedNow)
    }
    return now.section(.urgency, ReportWording.comparedUrgency, tone: tone, blocks)
  }

  private var newTone: ReportBlock.Tone {
    now.tone(of: comparison.newFlags.map(\.level).max() ?? .routine)
  }

  private func heading(_ side: ReportComposer) -> String {
    side.content.guidance[side.evaluation.level]?.heading[side.respondent] ?? side.evaluation.level.name
  }

  private func name(of flag: Flag, _ side: ReportComposer) -> String {
    flag.record ?? flag.title[side.respondent]
  }

  /// A flag that does not hold now is over only if that is known.
  private func nameOfGone(_ flag: Flag) -> String {
    let name = name(of: flag, then)
    guard let now = now.interview.questionnaire.flag(flag.id),
      comparison.later.evaluation.truth(of: now.when) == .unknown
    else { return name }
    return ReportWording.notKnownNow(name)
  }

  private func endings(_ side: ReportComposer, _ label: String) -> [ReportBlock] {
    guard case .end(let title, _)? = side.evaluation.end?.kind else { return [] }
    return [ReportBlock(.labelled(label), StyledText(plain: title[side.respondent]))]
  }
}

extension Report {
  /// Makes the report of a comparison, for a doctor to read; `today` is the day it is written on.
  public init(comparison: Comparison, today: CalendarDay) {
    let composer = ComparisonComposer(comparison, today: today)
    self.init(sections: composer.sections().filter { !$0.blocks.isEmpty })
  }
}
