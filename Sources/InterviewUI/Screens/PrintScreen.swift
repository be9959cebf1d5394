internal import QuestionnaireCore

/// Asks which printer prints, and what.
struct PrintScreen: RowScreen {
  var picker = RowPicker()
  /// What is printed.
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
