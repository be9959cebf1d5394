internal import QuestionnaireCore

/// Shown as soon as an answer could not be put on the disk: the person tries again, or goes on knowing it.
struct NotSavedScreen: RowScreen {
  var picker = RowPicker()
  /// Why, as a whole sentence.
  let reason: String

  var kind: ScreenKind { .notSaved }
  var titleStyle: Style { .redFlag }
  var backAction: Action? { nil }

  func title(in context: ScreenContext) -> String { Wording.notSavedTitle }

  func text(in context: ScreenContext) -> [TextLine] {
    context.lettering.wrap(reason, .problem, columns: context.textColumns) + [TextLine()]
      + context.lettering.wrap(Wording.notSavedText, columns: context.textColumns)
  }

  func rows(in context: ScreenContext) -> [String] { [Wording.notSavedRetry, Wording.notSavedGoOn] }

  mutating func choose(_ row: Int, in context: ScreenContext) -> [Action] {
    row == 0 ? [.retrySaving] : [.acceptNotSaved]
  }
}
