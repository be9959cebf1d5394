internal import QuestionnaireCore

/// Asks once more before the answers are deleted.
struct DeleteScreen: RowScreen {
  var picker = RowPicker()

  var kind: ScreenKind { .delete }
  var backAction: Action? { .pop }

  func title(in context: ScreenContext) -> String { Wording.deleteTitle }

  func text(in context: ScreenContext) -> [TextLine] {
    context.lettering.wrap(
      Wording.deleteText(
        context.interview?.evaluation.path.count { context.interview?.answers[$0.linkId] != nil } ?? 0),
      columns: context.textColumns)
  }

  func rows(in context: ScreenContext) -> [String] { [Wording.deleteNot, Wording.deleteYes] }

  mutating func choose(_ row: Int, in context: ScreenContext) -> [Action] {
    row == 0 ? [.pop] : [.effect(.close(deleting: true))]
  }
}
