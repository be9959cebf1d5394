internal import QuestionnaireCore

/// Asks whether another questionnaire, or the same one anew, may drop the answers given so far.
struct StartOverScreen: RowScreen {
  var picker = RowPicker()
  let entry: MenuEntry
  /// Whether it is the one that was begun.
  let isSame: Bool

  var kind: ScreenKind { .startOver }
  var backAction: Action? { .pop }

  func title(in context: ScreenContext) -> String {
    isSame ? Wording.startAgainTitle : Wording.startOverTitle
  }

  func text(in context: ScreenContext) -> [TextLine] {
    context.lettering.wrap(
      Wording.startOver(
        context.answerCount, title: entry.title, isKept: context.keeping.isSafe),
      columns: context.textColumns)
  }

  func rows(in context: ScreenContext) -> [String] {
    [
      isSame ? Wording.startAgainGoOn : Wording.startOverKeep,
      Wording.startOverDrop(entry.title, isKept: context.keeping.isSafe),
    ]
  }

  mutating func choose(_ row: Int, in context: ScreenContext) -> [Action] {
    row == 0 ? [isSame ? .goOn : .pop] : [.open(entry.id, dropping: true)]
  }
}

/// Lists the answers that a changed answer makes irrelevant, before they are dropped.
struct DropAnswersScreen: RowScreen {
  var picker = RowPicker()
  let changed: LinkID
  let answer: Answer
  /// The questions whose answers would no longer count, each with its answer in words.
  let dropped: [DroppedAnswers.Entry]

  var kind: ScreenKind { .dropAnswers }
  var backAction: Action? { .pop }

  func title(in context: ScreenContext) -> String { Wording.dropTitle }

  func text(in context: ScreenContext) -> [TextLine] {
    let lettering = context.lettering
    var lines = lettering.wrap(Wording.dropText, columns: context.textColumns)
    for entry in dropped {
      lines += lettering.wrap(
        [
          TextRun("\(lettering.glyphs.bullet) \(entry.question[context.respondent]) "),
          TextRun(entry.answer, .chosen),
        ], columns: context.textColumns, indent: 2)
    }
    return lines
  }

  func rows(in context: ScreenContext) -> [String] { [Wording.dropKeep, Wording.dropChange] }

  mutating func choose(_ row: Int, in context: ScreenContext) -> [Action] {
    row == 0 ? [.revert] : [.answer(answer, dropping: true)]
  }

  func spoken(in context: ScreenContext) -> Spoken {
    var rows = spokenRows(in: context)
    rows.settles = changed
    return .rows(rows)
  }
}
