/// What happens to answers.
struct PrivacyScreen: RowScreen {
  var picker = RowPicker()
  var kind: ScreenKind { .privacy }
  var backAction: Action? { .show(StartScreen()) }

  func title(in context: ScreenContext) -> String { Wording.privacyTitle }

  func text(in context: ScreenContext) -> [TextLine] {
    Wording.privacy(context.keeping).enumerated().flatMap { index, paragraph in
      (index == 0 ? [] : [TextLine()]) + context.lettering.wrap(paragraph, columns: context.textColumns)
    }
  }

  func rows(in context: ScreenContext) -> [String] { [Wording.startContinue] }

  mutating func choose(_ row: Int, in context: ScreenContext) -> [Action] {
    context.afterStart
  }
}
