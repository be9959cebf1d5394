import QuestionnaireCore

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
