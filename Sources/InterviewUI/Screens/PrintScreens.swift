internal import QuestionnaireCore

/// Asks what is printed, with its pages; before many pages it asks once more, and another printer can be chosen.
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
  /// The printer that prints: the usual one, until another is chosen.
  private var printer: String?
  /// Whether the printers are listed.
  private var choosesPrinter = false
  /// What has so many pages that it is asked for once more.
  private var doubted: Exported.Offer?

  init(_ exported: Exported, printers: [String], reason: String?, in context: ScreenContext) {
    self.exported = exported
    self.printers = printers
    self.reason = reason
    offers = exported.offers(forPrinting: true, in: context)
    printer = printers.first
  }

  var kind: ScreenKind { .printer }
  var backAction: Action? { .pop }
  /// Paper is not used up unmeant.
  func wayOn(in context: ScreenContext) -> Int? { nil }

  func title(in context: ScreenContext) -> String {
    printer.map { Wording.printTitle(on: $0) } ?? Wording.printTitle
  }

  func text(in context: ScreenContext) -> [TextLine] {
    let text =
      printers.isEmpty
      ? reason ?? Wording.printNone
      : choosesPrinter
        ? Wording.printWhere : doubted.map { Wording.printDoubted($0.pages) } ?? Wording.printWhat
    return context.lettering.wrap(text, columns: context.textColumns)
  }

  func rows(in context: ScreenContext) -> [String] {
    if printers.isEmpty { return [Wording.printSaveInstead, Wording.printGoBack] }
    if choosesPrinter { return printers }
    if let doubted { return [Wording.printGoBack, Wording.printAll(doubted.pages)] }
    let others = printers.filter { $0 != printer }
    return offers.map(\.title) + (others.isEmpty ? [] : [Wording.printElsewhere(others)])
      + [Wording.printSaveInstead]
  }

  func remarks(in context: ScreenContext) -> [String] {
    printers.isEmpty || choosesPrinter || doubted != nil ? [] : offers.map { Wording.pages($0.pages) }
  }

  func acceptWord(in context: ScreenContext) -> String {
    let isOffer = picker.highlight.map { offers.indices.contains($0) } ?? true
    return !printers.isEmpty && !choosesPrinter && doubted == nil && isOffer
      ? Wording.keyPrint : Wording.keyChoose
  }

  mutating func perform(_ command: Command, in context: ScreenContext) -> [Action] {
    guard command == .back, choosesPrinter || doubted != nil else { return take(command, in: context) }
    return reconsider()
  }

  private mutating func reconsider() -> [Action] {
    (doubted, choosesPrinter) = (nil, false)
    picker.cursor = ListCursor()
    return []
  }

  mutating func choose(_ row: Int, in context: ScreenContext) -> [Action] {
    guard let printer else { return row == 0 ? saveInstead(in: context) : [.pop] }
    if choosesPrinter {
      guard printers.indices.contains(row) else { return [.ignored] }
      self.printer = printers[row]
      return reconsider()
    }
    if let doubted { return row == 0 ? reconsider() : print(doubted, on: printer, in: context) }
    guard offers.indices.contains(row) else {
      guard printers.count > 1, row == offers.count else { return saveInstead(in: context) }
      choosesPrinter = true
      picker.cursor = ListCursor()
      return []
    }
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
