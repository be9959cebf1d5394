internal import QuestionnaireCore

/// Offers the interviews that were begun before, where there is no menu to do so.
struct UnfinishedScreen: RowScreen {
  var picker = RowPicker()
  /// The questionnaire that was asked for.
  let questionnaire: String
  /// The interviews of it.
  let sessions: [SessionEntry]

  var kind: ScreenKind { .unfinished }
  var backAction: Action? { .show(StartScreen()) }

  func title(in context: ScreenContext) -> String { Wording.unfinishedTitle }

  func text(in context: ScreenContext) -> [TextLine] {
    context.lettering.wrap(Wording.unfinishedText, columns: context.textColumns)
  }

  func rows(in context: ScreenContext) -> [String] {
    sessions.map(Wording.menuResume) + [Wording.unfinishedNew]
  }

  mutating func choose(_ row: Int, in context: ScreenContext) -> [Action] {
    sessions.indices.contains(row)
      ? .resume(session: sessions[row].id) : [.open(questionnaire, dropping: false)]
  }
}
