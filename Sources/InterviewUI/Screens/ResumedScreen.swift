internal import QuestionnaireCore

/// What must be known before an interview goes on: its questions have changed, its file was damaged, time has passed.
struct ResumedScreen: RowScreen {
  var picker = RowPicker()
  let resumption: Resumption

  var kind: ScreenKind { .resumed }
  var backAction: Action? { resumption.isChanged ? .dropResumption : nil }

  func title(in context: ScreenContext) -> String { Wording.resumedTitle }

  func text(in context: ScreenContext) -> [TextLine] {
    let lettering = context.lettering
    var paragraphs: [[TextLine]] = []
    if resumption.isDamaged {
      paragraphs.append(lettering.wrap(Wording.resumedDamaged, columns: context.textColumns))
    }
    if resumption.isChanged {
      paragraphs.append(
        lettering.wrap(Wording.resumedChanged(resumption.lost.count), columns: context.textColumns)
          + resumption.lost.flatMap { lost(of: $0, in: context) })
    }
    if resumption.asksUrgentAgain {
      paragraphs.append(lettering.wrap(Wording.resumedLater, columns: context.textColumns))
    }
    return Array(paragraphs.joined(separator: [TextLine()]))
  }

  private func lost(of lost: Resumption.Lost, in context: ScreenContext) -> [TextLine] {
    let respondent = resumption.interview.evaluation.respondent
    return context.lettering.wrap(
      [
        TextRun("\(context.lettering.glyphs.bullet) \(lost.question[respondent]) "),
        TextRun(lost.answer, .chosen),
      ], columns: context.textColumns, indent: 2)
  }

  func rows(in context: ScreenContext) -> [String] {
    resumption.isChanged ? [Wording.resumedGoOnChanged, Wording.resumedLeaveIt] : [Wording.resumedGoOn]
  }

  mutating func choose(_ row: Int, in context: ScreenContext) -> [Action] {
    guard row == 0 else { return [.dropResumption] }
    return resumption.isChanged
      ? [.effect(.changedQuestions(areAccepted: true)), .take(resumption)] : [.goOn]
  }
}
