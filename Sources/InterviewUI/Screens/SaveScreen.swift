/// Asks for the name of the file that the summary is written to.
struct SaveScreen: Screen {
  private(set) var name: TextField
  /// What is written.
  let text: String
  var message = Message()

  init(name: String, text: String) {
    self.name = TextField(name)
    self.text = text
  }

  var kind: ScreenKind { .saveAs }
  var isTyping: Bool { true }

  func bindings(in context: ScreenContext) -> [Binding] {
    [Binding(.accept, word: Wording.keySave), Binding(.back, word: Wording.keyBack)] + TextField.bindings
  }

  mutating func type(_ text: String, in context: ScreenContext) -> [Action] {
    message.problem = name.insert(text) ? nil : Wording.tooLong(limit: name.limit)
    return []
  }

  mutating func perform(_ command: Command, in context: ScreenContext) -> [Action] {
    message = Message()
    if name.perform(command) { return [] }
    switch command {
    case .accept:
      guard !name.isEmpty else {
        message.problem = Wording.typeFirst
        return []
      }
      return [.effect(.writeText(name: name.trimmed, text: text, replacing: false))]
    case .back: return [.pop]
    default: return []
    }
  }

  func page(in context: ScreenContext) -> Page {
    let lettering = context.lettering
    var page = Page(title: Wording.saveTitle)
    page.lead = lettering.wrap(Wording.saveText, columns: context.textColumns)
    page.leadExtra = [TextLine()]
    page.body = [
      name.line(label: "", columns: min(context.columns, 70), isFocused: true, lettering: lettering)
    ]
    if let problem = message.problem {
      page.body += lettering.wrap(Wording.problem(problem), .problem, columns: context.columns)
    }
    return page
  }

  func spoken(in context: ScreenContext) -> Spoken {
    let page = page(in: context)
    return .field([Wording.sentence(page.title)] + page.lead.map(\.spoken), text: name.trimmed)
  }
}
