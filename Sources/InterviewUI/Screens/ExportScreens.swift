internal import QuestionnaireCore

/// Asks what is saved as a file, and then in which format.
struct ExportScreen: RowScreen {
  var picker = RowPicker()
  private let exported: Exported
  private let offers: [Exported.Offer]
  /// What is saved, once it was chosen; of one there is no choice.
  private var chosen: Exported.Offer?
  private var problem: String?

  init(_ exported: Exported, in context: ScreenContext) {
    self.exported = exported
    offers = exported.offers(forPrinting: false, in: context)
    chosen = offers.count == 1 ? offers.first : nil
  }

  var kind: ScreenKind { .export }
  var backAction: Action? { .pop }

  func title(in context: ScreenContext) -> String { Wording.saveTitle }

  func text(in context: ScreenContext) -> [TextLine] {
    let text = chosen.map { Wording.exportFormat($0.title) } ?? Wording.exportText
    let lettering = context.lettering
    return lettering.wrap(text, columns: context.textColumns)
      + (problem.map { lettering.wrap(Wording.problem($0), .problem, columns: context.textColumns) } ?? [])
  }

  func rows(in context: ScreenContext) -> [String] {
    guard let chosen else { return offers.map(\.title) + (exported == .interview ? [Wording.fhir] : []) }
    return exported.formats(of: chosen).map(Wording.format)
  }

  func remarks(in context: ScreenContext) -> [String] {
    chosen == nil ? offers.map { Wording.pages($0.pages) } : []
  }

  mutating func perform(_ command: Command, in context: ScreenContext) -> [Action] {
    guard command == .back, chosen != nil, offers.count > 1 else { return take(command, in: context) }
    chosen = nil
    picker.cursor = ListCursor()
    return []
  }

  mutating func choose(_ row: Int, in context: ScreenContext) -> [Action] {
    problem = nil
    guard let chosen else {
      if row == offers.count { return [.effect(.writeResponse(isASCII: context.lettering.glyphs.isASCII))] }
      chosen = offers.indices.contains(row) ? offers[row] : nil
      picker.cursor = ListCursor()
      return []
    }
    let formats = exported.formats(of: chosen)
    guard formats.indices.contains(row), let file = exported.file(chosen, formats[row], in: context) else {
      return [.pop]
    }
    return [.push(SaveScreen(name: file.name, text: file.text))]
  }

  /// The same, with the words that the answers cannot be written so.
  func refusing() -> ExportScreen {
    var refused = self
    refused.problem = Wording.notExact
    return refused
  }
}

/// Asks for the name of the file that the summary is written to.
struct SaveScreen: Screen {
  private(set) var name: TextField
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

/// Asks before a file is replaced.
struct OverwriteScreen: RowScreen {
  var picker = RowPicker()
  let name: String
  let text: String

  var kind: ScreenKind { .overwrite }
  var backAction: Action? { .pop }

  func title(in context: ScreenContext) -> String { Wording.overwriteTitle }

  func text(in context: ScreenContext) -> [TextLine] {
    context.lettering.wrap(Wording.overwrite(name), columns: context.textColumns)
  }

  func rows(in context: ScreenContext) -> [String] { [Wording.overwriteOther, Wording.overwriteReplace] }

  mutating func choose(_ row: Int, in context: ScreenContext) -> [Action] {
    row == 0 ? [.pop] : [.effect(.writeText(name: name, text: text, replacing: true))]
  }
}
