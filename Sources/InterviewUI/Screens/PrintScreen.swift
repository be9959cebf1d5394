internal import QuestionnaireCore
internal import SummaryReports

/// Asks which printer prints, and what.
struct PrintScreen: RowScreen {
  var picker = RowPicker()
  /// The printers, the usual one first.
  let printers: [String]
  /// Why there are none, as a whole sentence.
  let reason: String?
  /// The printer that was chosen; the only one is.
  private var printer: String?

  private static let parts: [Export.Part] = [.sheet, .summary]

  init(printers: [String], reason: String?) {
    self.printers = printers
    self.reason = reason
    printer = printers.count == 1 ? printers.first : nil
  }

  var kind: ScreenKind { .printer }
  var backAction: Action? { .pop }

  func title(in world: World) -> String { Wording.printTitle }

  func text(in world: World) -> [TextLine] {
    let text =
      printers.isEmpty
      ? reason ?? Wording.printNone : printer.map(Wording.printWhat) ?? Wording.printWhere
    return world.lettering.wrap(text, columns: world.textColumns)
  }

  func rows(in world: World) -> [String] {
    if printers.isEmpty { return [Wording.printSaveInstead, Wording.printGoBack] }
    guard printer != nil else { return printers }
    return [Wording.printSheet, Wording.printSummary]
  }

  mutating func choose(_ row: Int, in world: World) -> [Action] {
    if printers.isEmpty { return row == 0 ? [.pop, .push(ExportScreen())] : [.pop] }
    guard let printer else {
      printer = printers[row]
      picker.highlight = nil
      return []
    }
    guard let interview = world.interview else { return [.pop] }
    let pages = Export(Self.parts[row], .text).pages(
      of: interview, today: world.today, territory: world.territory,
      isASCII: world.lettering.glyphs.isASCII)
    return [
      .push(WaitingScreen(errand: .printing(printer))), .effect(.printPages(pages, printer: printer)),
    ]
  }
}
