internal import QuestionnaireCore

/// Asks what is saved as a file, and in which format.
struct ExportScreen: RowScreen {
  var picker = RowPicker()
  let exported: Exported

  init(_ exported: Exported) { self.exported = exported }

  var kind: ScreenKind { .export }
  var backAction: Action? { .pop }

  func title(in context: ScreenContext) -> String { Wording.saveTitle }

  func text(in context: ScreenContext) -> [TextLine] {
    context.lettering.wrap(Wording.exportText, columns: context.textColumns)
  }

  func rows(in context: ScreenContext) -> [String] { exported.rows }

  mutating func choose(_ row: Int, in context: ScreenContext) -> [Action] {
    guard let file = exported.file(row, in: context) else { return [.pop] }
    return [.push(SaveScreen(name: file.name, text: file.text))]
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

/// Asks which printer prints, and what.
struct PrintScreen: RowScreen {
  var picker = RowPicker()
  let exported: Exported
  /// The printers, the usual one first.
  let printers: [String]
  /// Why there are none, as a whole sentence.
  let reason: String?
  /// The printer that was chosen; the only one is.
  private var printer: String?

  init(_ exported: Exported, printers: [String], reason: String?) {
    self.exported = exported
    self.printers = printers
    self.reason = reason
    printer = printers.count == 1 ? printers.first : nil
  }

  var kind: ScreenKind { .printer }
  var backAction: Action? { .pop }
  /// Paper is not used up unmeant.
  func wayOn(in context: ScreenContext) -> Int? { nil }

  func title(in context: ScreenContext) -> String { Wording.printTitle }

  func text(in context: ScreenContext) -> [TextLine] {
    let text =
      printers.isEmpty
      ? reason ?? Wording.printNone : printer.map(Wording.printWhat) ?? Wording.printWhere
    return context.lettering.wrap(text, columns: context.textColumns)
  }

  func rows(in context: ScreenContext) -> [String] {
    if printers.isEmpty { return [Wording.printSaveInstead, Wording.printGoBack] }
    guard printer != nil else { return printers }
    return exported.printedRows
  }

  mutating func choose(_ row: Int, in context: ScreenContext) -> [Action] {
    if printers.isEmpty { return row == 0 ? [.pop, .push(ExportScreen(exported))] : [.pop] }
    guard let printer else {
      printer = printers[row]
      picker.cursor = ListCursor()
      return []
    }
    guard let pages = exported.pages(row, in: context) else { return [.pop] }
    return [
      .push(WaitingScreen(errand: .printing(printer))), .effect(.printPages(pages, printer: printer)),
    ]
  }
}

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
