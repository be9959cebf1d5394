internal import QuestionnaireCore

/// Asks what is saved as a file, and in which format.
struct ExportScreen: RowScreen {
  var picker = RowPicker()
  /// What is saved.
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
