internal import QuestionnaireCore
internal import SummaryReports

/// Asks once more before an interview that is kept is deleted.
struct DeleteKeptScreen: RowScreen {
  var picker = RowPicker()
  let session: SessionEntry

  var kind: ScreenKind { .deleteKept }
  var backAction: Action? { .pop }

  func title(in world: World) -> String { Wording.deleteTitle }

  func text(in world: World) -> [TextLine] {
    world.lettering.wrap(Wording.deleteText(session.answers), columns: world.textColumns)
  }

  func rows(in world: World) -> [String] { [Wording.deleteNot, Wording.deleteKeptYes] }

  mutating func choose(_ row: Int, in world: World) -> [Action] {
    row == 0 ? [.pop] : [.effect(.deleteKept(session: session.id))]
  }
}
