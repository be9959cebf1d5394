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

  private static func isSmall(_ world: World) -> Bool { world.size.rows < 16 }

  private func lines(in world: World) -> [TextLine] {
    let lettering = world.lettering
    let columns = world.textColumns
    var lines =
      Self.isSmall(world) ? digest(in: world) : lettering.wrap(Wording.programSentence, columns: columns)
    lines += [TextLine()] + CallNowText.lines(in: world) + [TextLine()]
    lines += lettering.lines(
      of: world.library.guidance.disclaimer, for: world.respondent, .disclaimer, columns: columns)
    lines += lettering.wrap(Wording.notReviewed, .disclaimer, columns: columns)
    return lines
  }

  func bindings(in world: World) -> [Binding] {
    rowBindings(in: world) + [Binding(.topics, word: Wording.keyTopics)]
  }

  mutating func perform(_ command: Command, in world: World) -> [Action] {
    command == .topics ? [.readTopics(search: "")] : take(command, in: world)
  }

  func wayOn(in world: World) -> Int? { 0 }

  func rows(in world: World) -> [String] { [Wording.startContinue, Wording.startPrivacy] }

  mutating func choose(_ row: Int, in world: World) -> [Action] {
    [row == 0 ? world.afterStart : .showPrivacy]
  }

  /// What must be in sight even where there are only a few rows; everything else can be scrolled to.
  private func digest(in world: World) -> [TextLine] {
    let columns = world.textColumns
    let own = world.library.countries.first { $0.code == world.territory }
    let number = own?.lines.first { $0.kind == .emergency }?.number
    return world.lettering.wrap(Wording.programDigest, columns: columns)
      + world.lettering.wrap(
        Wording.urgentDigest(number: number, country: own?.name), .redFlag, columns: columns)
  }

  /// What the lines rest on, beside what never changes while the program runs.
  private struct Basis: Equatable {
    let columns: Int
    let isSmall: Bool
    let respondent: Respondent
    let questionnaire: String?

    init(_ world: World) {
      columns = world.textColumns
      isSmall = StartScreen.isSmall(world)
      respondent = world.respondent
      questionnaire = world.interview?.questionnaire.id
    }
  }
}
