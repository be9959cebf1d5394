internal import SummaryReports

/// Shown while a questionnaire is read.
struct OpeningScreen: Screen {
  var kind: ScreenKind { .opening }

  func bindings(in world: World) -> [Binding] { [Binding(.back, word: Wording.keyBack)] }

  func page(in world: World) -> Page {
    var page = Page(title: Wording.programName)
    page.body = world.lettering.wrap(Wording.opening, columns: world.textColumns).focused()
    return page
  }

  mutating func perform(_ command: Command, in world: World) -> [Action] { [.showMenu] }
}
