/// Shown while another program takes its time: printers are looked for, or one is given its pages.
struct WaitingScreen: Screen {
  /// What is waited for.
  enum Errand: Hashable, Sendable {
    case printers
    case printing(String)

    var text: String {
      switch self {
      case .printers: Wording.printLooking
      case .printing(let printer): Wording.printing(on: printer)
      }
    }
  }

  let errand: Errand

  var kind: ScreenKind { .waiting }

  func bindings(in context: ScreenContext) -> [Binding] { [Binding(.back, word: Wording.keyBack)] }

  func page(in context: ScreenContext) -> Page {
    var page = Page(title: Wording.printTitle)
    page.body = context.lettering.wrap(errand.text, columns: context.textColumns).focused()
    return page
  }

  /// Going back does not stop it: what came of it is said wherever the person is then.
  mutating func perform(_ command: Command, in context: ScreenContext) -> [Action] {
    guard command == .back else { return [] }
    return errand == .printers ? [.pop] : [.pop, .pop]
  }
}
