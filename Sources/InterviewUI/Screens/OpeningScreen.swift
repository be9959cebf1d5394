/// Shown while a questionnaire is read.
struct OpeningScreen: Screen {
  var kind: ScreenKind { .opening }

  func bindings(in context: ScreenContext) -> [Binding] { [Binding(.back, word: Wording.keyBack)] }

  func page(in context: ScreenContext) -> Page {
    var page = Page(title: Wording.programName)
    page.body = context.lettering.wrap(Wording.opening, columns: context.textColumns).focused()
    return page
  }

  mutating func perform(_ command: Command, in context: ScreenContext) -> [Action] { [.show(MenuScreen())] }
}
