internal import QuestionnaireCore
internal import SummaryReports

/// Asks once more before the answers are deleted.
struct DeleteScreen: RowScreen {
  var picker = RowPicker()

  var kind: ScreenKind { .delete }
  var backAction: Action? { .pop }

  func title(in world: World) -> String { Wording.deleteTitle }

  func text(in world: World) -> [TextLine] {
    world.lettering.wrap(
      Wording.deleteText(
        world.interview?.evaluation.path.count { world.interview?.answers[$0.linkId] != nil } ?? 0),
      columns: world.textColumns)
  }

  func rows(in world: World) -> [String] { [Wording.deleteNot, Wording.deleteYes] }

  mutating func choose(_ row: Int, in world: World) -> [Action] {
    row == 0 ? [.pop] : [.effect(.close(deleting: true))]
  }
}
