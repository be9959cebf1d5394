internal import QuestionnaireCore

/// Asks whether another questionnaire, or the same one anew, may drop the answers given so far.
struct StartOverScreen: RowScreen {
  var picker = RowPicker()
  /// What would be started.
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
        context.interview?.answers.count ?? 0, title: entry.title, isKept: context.keeping.isSafe),
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
