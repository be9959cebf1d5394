public import QuestionnaireCore

/// What changed between two interviews of which at least one can only be read as it was kept: line by line, as the doctor's
/// sheets have it.
///
/// "glare: 7/10" then and "glare: 9/10" now is the line "glare: 7/10 → 9/10" under "Answers that changed".
struct KeptComparison {
  let earlier: KeptEnding
  let later: KeptEnding

  func sections() -> [ReportSection] {
    let then = Dictionary(earlier.answers.map { ($0.label, $0.words) }) { first, _ in first }
    let now = Dictionary(later.answers.map { ($0.label, $0.words) }) { first, _ in first }
    let changed = later.answers.compactMap { line in
      then[line.label].flatMap {
        $0 == line.words ? nil : (line.label, ReportWording.change(from: $0, to: line.words))
      }
    }
    let added = later.answers.filter { then[$0.label] == nil }.map { ($0.label, $0.words) }
    let gone = earlier.answers.filter { now[$0.label] == nil }.map { ($0.label, $0.words) }
    let same = later.answers.count { then[$0.label] == $0.words }
    let thenDay = ReportWording.day(earlier.day)
    let nowDay = ReportWording.day(later.day)
    let levels = [
      (ReportWording.thenOn(thenDay), earlier.levelWords), (ReportWording.nowOn(nowDay), later.levelWords),
    ]
    return [
      section(.disclaimer, ReportWording.disclaimer, [paragraph(ReportWording.shortDisclaimer)]),
      section(
        .compared, ReportWording.comparedHeading,
        [
          paragraph(ReportWording.compared(later.title, earlier: thenDay, later: nowDay)),
          paragraph(ReportWording.comparedAsKept(earlier.version, later.version)),
        ]),
      section(.urgency, ReportWording.comparedUrgency, lines(levels)),
      section(.changedAnswers, ReportWording.changedAnswers, lines(changed)),
      section(.onlyLater, ReportWording.onlyLater(nowDay), lines(added)),
      section(.onlyEarlier, ReportWording.onlyEarlier(thenDay), lines(gone)),
      section(.unchanged, ReportWording.unchanged, [paragraph(ReportWording.sameAnswers(same))]),
      section(.lastWords, ReportWording.disclaimerAgain, [paragraph(ReportWording.shortDisclaimer)]),
    ].filter { $0.blocks.count > 1 }
  }

  private func section(_ part: ReportSection.Part, _ heading: String, _ blocks: [ReportBlock])
    -> ReportSection
  { ReportSection(part, [ReportBlock(.heading, StyledText(plain: heading))] + blocks) }

  private func paragraph(_ text: String) -> ReportBlock { ReportBlock(.paragraph, StyledText(plain: text)) }

  private func lines(_ lines: [(label: String, words: String)]) -> [ReportBlock] {
    lines.map { ReportBlock(.labelled($0.label), StyledText(plain: $0.words)) }
  }
}

extension Document {
  /// Makes what changed between two kept interviews of one questionnaire; throws if they follow two.
  public init(earlier: KeptEnding, later: KeptEnding, today: CalendarDay) throws(ComparisonFault) {
    guard earlier.questionnaire == later.questionnaire else {
      throw .differentQuestionnaires(earlier: earlier.questionnaire, later: later.questionnaire)
    }
    self.init(
      comparisonOf: later.title,
      report: Report(sections: KeptComparison(earlier: earlier, later: later).sections()), today: today)
  }
}
