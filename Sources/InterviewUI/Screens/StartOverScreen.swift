internal import QuestionnaireCore
internal import SummaryReports

/// Asks whether another questionnaire may drop the answers given so far.
struct StartOverScreen: RowScreen {
  var picker = RowPicker()
  let head: MenuEntry

  var kind: ScreenKind { .startOver }
  var backAction: Action? { .pop }

  func title(in world: World) -> String { Wording.startOverTitle }

  func text(in world: World) -> [TextLine] {
    world.lettering.wrap(
      Wording.startOver(world.interview?.answers.count ?? 0, title: head.title), columns: world.textColumns)
  }

  func rows(in world: World) -> [String] { [Wording.startOverKeep, Wording.startOverDrop(head.title)] }

  mutating func choose(_ row: Int, in world: World) -> [Action] {
    row == 0 ? [.pop] : [.open(head.id, dropping: true)]
  }
}
