internal import QuestionnaireCore

/// Asks which printer prints, and what; before many pages it asks once more.
struct PrintScreen: RowScreen {
  /// More pages than these are not printed unmeant.
  private static let mostPages = 6

  var picker = RowPicker()
  private let exported: Exported
  private let offers: [Exported.Offer]
  /// The printers, the usual one first.
  private let printers: [String]
  /// Why there are none, as a whole sentence.
  private let reason: String?
  /// The printer that was chosen; the only one is.
  private var printer: String?
  /// What has so many pages that it is asked for once more.
  private var doubted: Exported.Offer?

  init(_ exported: Exported, printers: [String], reason: String?, in context: ScreenContext) {
    self.exported = exported
    self.printers = printers
    self.reason = reason
    offers = exported.offers(forPrinting: true, in: context)
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
      ? reason ?? Wording.printNone
      : doubted.map { Wording.printDoubted($0.pages) }
        ?? printer.map { Wording.printWhat(on: $0) } ?? Wording.printWhere
    return context.lettering.wrap(text, columns: context.textColumns)
  }

  func rows(in context: ScreenContext) -> [String] {
    if printers.isEmpty { return [Wording.printSaveInstead, Wording.printGoBack] }
    if let doubted { return [Wording.printGoBack, Wording.printAll(doubted.pages)] }
    guard printer != nil else { return printers }
    return offers.map(\.title)
      + [Wording.printSaveInstead]
  }

  func remarks(in context: ScreenContext) -> [String] {
    printer == nil || doubted != nil ? [] : offers.map { Wording.pages($0.pages) }
  }

  mutating func perform(_ command: Command, in context: ScreenContext) -> [Action] {
    guard command == .back else { return take(command, in: context) }
    if doubted != nil { return reconsider() }
    guard printer != nil, printers.count > 1 else { return take(command, in: context) }
    printer = nil
    picker.cursor = ListCursor()
    return []
  }

  private mutating func reconsider() -> [Action] {
    doubted = nil
    picker.cursor = ListCursor()
    return []
  }

  mutating func choose(_ row: Int, in context: ScreenContext) -> [Action] {
    if printers.isEmpty { return row == 0 ? saveInstead(in: context) : [.pop] }
    guard let printer else {
      guard printers.indices.contains(row) else { return [.ignored] }
      printer = printers[row]
      picker.cursor = ListCursor()
      return []
    }
    if let doubted { return row == 0 ? reconsider() : print(doubted, on: printer, in: context) }
    guard offers.indices.contains(row) else { return saveInstead(in: context) }
    guard offers[row].pages > Self.mostPages else { return print(offers[row], on: printer, in: context) }
    doubted = offers[row]
    picker.cursor = ListCursor()
    return []
  }

  private func saveInstead(in context: ScreenContext) -> [Action] {
    [.pop, .push(ExportScreen(exported, in: context))]
  }

  private func print(_ offer: Exported.Offer, on printer: String, in context: ScreenContext) -> [Action] {
    [
      .push(WaitingScreen(errand: .printing(printer))),
      .effect(.printPages(exported.pages(offer, in: context), printer: printer)),
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
