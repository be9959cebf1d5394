internal import QuestionnaireCore
internal import SummaryReports

/// Asks whether another questionnaire, or the same one anew, may drop the answers given so far.
struct StartOverScreen: RowScreen {
  var picker = RowPicker()
  /// What would be started.
  let entry: MenuEntry
  /// Whether it is the one that was begun.
  let isSame: Bool

  var kind: ScreenKind { .startOver }
  var backAction: Action? { .pop }

  func title(in world: World) -> String { isSame ? Wording.startAgainTitle : Wording.startOverTitle }

  func text(in world: World) -> [TextLine] {
    world.lettering.wrap(
      Wording.startOver(
        world.interview?.answers.count ?? 0, title: entry.title, isKept: world.keeping.isSafe),
      columns: world.textColumns)
  }

  func rows(in world: World) -> [String] {
    [
      isSame ? Wording.startAgainGoOn : Wording.startOverKeep,
      Wording.startOverDrop(entry.title, isKept: world.keeping.isSafe),
    ]
  }

  mutating func choose(_ row: Int, in world: World) -> [Action] {
    row == 0 ? [isSame ? .goOn : .pop] : [.open(entry.id, dropping: true)]
  }
}
