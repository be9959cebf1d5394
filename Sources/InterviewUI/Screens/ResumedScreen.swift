internal import QuestionnaireCore
internal import SummaryReports

/// What must be known before an interview goes on: its questions have changed, its file was damaged, time has passed.
struct ResumedScreen: RowScreen {
  var picker = RowPicker()
  let resumption: Resumption

  var kind: ScreenKind { .resumed }
  var backAction: Action? { resumption.isChanged ? .dropResumption : nil }

  func title(in world: World) -> String { Wording.resumedTitle }

  func text(in world: World) -> [TextLine] {
    let lettering = world.lettering
    var paragraphs: [[TextLine]] = []
    if resumption.isDamaged {
      paragraphs.append(lettering.wrap(Wording.resumedDamaged, columns: world.textColumns))
    }
    if resumption.isChanged {
      paragraphs.append(
        lettering.wrap(Wording.resumedChanged(resumption.lost.count), columns: world.textColumns)
          + resumption.lost.flatMap { lost(of: $0, in: world) })
    }
    if resumption.asksUrgentAgain {
      paragraphs.append(lettering.wrap(Wording.resumedLater, columns: world.textColumns))
    }
    return Array(paragraphs.joined(separator: [TextLine()]))
  }

  private func lost(of lost: Resumption.Lost, in world: World) -> [TextLine] {
    let respondent = resumption.interview.evaluation.respondent
    return world.lettering.wrap(
      [
        TextRun("\(world.lettering.glyphs.bullet) \(lost.question[respondent]) "),
        TextRun(lost.answer, .chosen),
      ], columns: world.textColumns, indent: 2)
  }

  func rows(in world: World) -> [String] {
    resumption.isChanged ? [Wording.resumedGoOnChanged, Wording.resumedLeaveIt] : [Wording.resumedGoOn]
  }

  mutating func choose(_ row: Int, in world: World) -> [Action] {
    guard row == 0 else { return [.dropResumption] }
    return resumption.isChanged
      ? [.effect(.changedQuestions(areAccepted: true)), .take(resumption)] : [.goOn]
  }
}
