internal import QuestionnaireCore
internal import SummaryReports

/// Asks what is saved as a file, and in which format.
struct ExportScreen: RowScreen {
  var picker = RowPicker()
  /// What is saved.
  let exported: Exported

  init(_ exported: Exported) { self.exported = exported }

  var kind: ScreenKind { .export }
  var backAction: Action? { .pop }

  func title(in world: World) -> String { Wording.saveTitle }

  func text(in world: World) -> [TextLine] {
    world.lettering.wrap(Wording.exportText, columns: world.textColumns)
  }

  func rows(in world: World) -> [String] { exported.rows }

  mutating func choose(_ row: Int, in world: World) -> [Action] {
    guard let file = exported.file(row, in: world) else { return [.pop] }
    return [.push(SaveScreen(name: file.name, text: file.text))]
  }
}
