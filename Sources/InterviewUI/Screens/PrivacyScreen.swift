internal import SummaryReports

/// What happens to answers.
struct PrivacyScreen: RowScreen {
  var picker = RowPicker()
  var kind: ScreenKind { .privacy }
  var backAction: Action? { .showStart }

  func title(in world: World) -> String { Wording.privacyTitle }

  func text(in world: World) -> [TextLine] {
    Wording.privacy(world.keeping).enumerated().flatMap { index, paragraph in
      (index == 0 ? [] : [TextLine()]) + world.lettering.wrap(paragraph, columns: world.textColumns)
    }
  }

  func rows(in world: World) -> [String] { [Wording.startContinue] }

  mutating func choose(_ row: Int, in world: World) -> [Action] {
    [world.afterStart]
  }
}
