internal import QuestionnaireCore

/// Offers the interviews that came to their end, to be read again or deleted.
struct FinishedScreen: RowScreen {
  var picker = RowPicker()
  /// What happened last.
  var remark: String?

  var kind: ScreenKind { .finished }
  var backAction: Action? { .show(MenuScreen()) }

  func title(in context: ScreenContext) -> String { Wording.finishedTitle }

  func text(in context: ScreenContext) -> [TextLine] {
    let words = [remark, context.finished.isEmpty ? Wording.finishedNone : Wording.finishedText]
    return words.compactMap { $0 }.flatMap { context.lettering.wrap($0, columns: context.textColumns) }
  }

  func rows(in context: ScreenContext) -> [String] {
    context.finished.map(Wording.finishedEntry) + [Wording.goBackRow]
  }

  mutating func choose(_ row: Int, in context: ScreenContext) -> [Action] {
    remark = nil
    return context.finished.indices.contains(row)
      ? [.push(FinishedInterviewScreen(session: context.finished[row]))] : [.show(MenuScreen())]
  }
}
