internal import QuestionnaireCore
internal import SummaryReports

/// The first screen: what the program is, when to call for help instead, and the disclaimer.
struct StartScreen: RowScreen {
  var picker = RowPicker()
  /// The text as it was last broken into lines, and what that rested on.
  private var broken: (basis: Basis, lines: [TextLine])?
  var kind: ScreenKind { .start }
  var backAction: Action? { nil }

  func title(in world: World) -> String { Wording.programName }

  func text(in world: World) -> [TextLine] {
    if let broken, broken.basis == Basis(world) { return broken.lines }
    return lines(in: world)
  }

  mutating func prepare(in world: World) {
    if broken?.basis != Basis(world) { broken = (Basis(world), lines(in: world)) }
  }

  private func lines(in world: World) -> [TextLine] {
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

  /// What the lines rest on, beside what never changes while the program runs.
  private struct Basis: Equatable {
    let columns: Int
    let respondent: Respondent
    let questionnaire: String?

    init(_ world: World) {
      columns = world.textColumns
      respondent = world.respondent
      questionnaire = world.interview?.questionnaire.id
    }
  }
}
