internal import QuestionnaireCore
internal import SummaryReports

/// Shown as soon as an answer could not be put on the disk: the person tries again, or goes on knowing it.
struct NotSavedScreen: RowScreen {
  var picker = RowPicker()
  /// Why, as a whole sentence.
  let reason: String

  var kind: ScreenKind { .notSaved }
  var titleStyle: Style { .redFlag }
  var backAction: Action? { nil }

  func title(in world: World) -> String { Wording.notSavedTitle }

  func text(in world: World) -> [TextLine] {
    world.lettering.wrap(reason, .problem, columns: world.textColumns) + [TextLine()]
      + world.lettering.wrap(Wording.notSavedText, columns: world.textColumns)
  }

  func rows(in world: World) -> [String] { [Wording.notSavedRetry, Wording.notSavedGoOn] }

  mutating func choose(_ row: Int, in world: World) -> [Action] {
    row == 0 ? [.retrySaving] : [.acceptNotSaved]
  }
}
