internal import QuestionnaireCore
internal import SummaryReports

/// The first screen: what the program is, when to call for help instead, and the disclaimer.
struct StartScreen: RowScreen {
  var picker = RowPicker()
  var kind: ScreenKind { .start }
  var backAction: Action? { nil }

  func title(in world: World) -> String { Wording.programName }

  func text(in world: World) -> [TextLine] {
    let lettering = world.lettering
    let columns = world.textColumns
    var lines = lettering.wrap(Wording.programSentence, columns: columns)
    lines += [TextLine()] + CallNowText.lines(in: world) + [TextLine()]
    lines += lettering.lines(
      of: world.library.guidance.disclaimer, for: world.respondent, .disclaimer, columns: columns)
    lines += lettering.wrap(Wording.notReviewed, .disclaimer, columns: columns)
    return lines
  }

  func rows(in world: World) -> [String] { [Wording.startContinue, Wording.startPrivacy] }

  mutating func choose(_ row: Int, in world: World) -> [Action] {
    [row == 0 ? world.afterStart : .showPrivacy]
  }
}
