internal import QuestionnaireCore

/// Asks once more before an interview that is kept is deleted.
struct DeleteKeptScreen: RowScreen {
  var picker = RowPicker()
  let session: SessionEntry

  var kind: ScreenKind { .deleteKept }
  var backAction: Action? { .pop }

  func title(in context: ScreenContext) -> String { Wording.deleteTitle }

  func text(in context: ScreenContext) -> [TextLine] {
    context.lettering.wrap(Wording.deleteText(session.answers), columns: context.textColumns)
  }

  func rows(in context: ScreenContext) -> [String] { [Wording.deleteNot, Wording.deleteKeptYes] }

  mutating func choose(_ row: Int, in context: ScreenContext) -> [Action] {
    row == 0 ? [.pop] : [.effect(.deleteKept(session: session.id))]
  }
}
