import QuestionnaireCore

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
      let words = ReportWording.change(from: ReportWording.derived(earlier), to: ReportWording.derived(later))
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
  func list(
    _ heading: String, _ lines: [String], tone: ReportBlock.Tone = .plain
  ) -> [ReportBlock] {
    guard !lines.isEmpty else { return [] }
    return [now.subheading(heading, tone: tone)]
      + lines.map { ReportBlock(.bullet, StyledText(plain: $0), tone: tone) }
  }
}
