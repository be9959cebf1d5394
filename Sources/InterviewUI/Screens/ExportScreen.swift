internal import QuestionnaireCore
internal import SummaryReports

/// Asks what is saved as a file, and in which format.
struct ExportScreen: RowScreen {
  var picker = RowPicker()

  private static let exports = [
    Export(.sheet, .html), Export(.sheet, .text), Export(.sheet, .markdown), Export(.summary, .html),
    Export(.summary, .text), Export(.summary, .markdown), Export(.summary, .json),
  ]

  var kind: ScreenKind { .export }
  var backAction: Action? { .pop }

  func title(in world: World) -> String { Wording.saveTitle }

  func text(in world: World) -> [TextLine] {
    world.lettering.wrap(Wording.exportText, columns: world.textColumns)
  }

  func rows(in world: World) -> [String] { Self.exports.map(Wording.export) }

  mutating func choose(_ row: Int, in world: World) -> [Action] {
    guard let interview = world.interview, Self.exports.indices.contains(row) else { return [.pop] }
    let export = Self.exports[row]
    let text = export.text(
      of: interview, today: world.today, territory: world.territory,
      isASCII: world.lettering.glyphs.isASCII)
    return [.push(SaveScreen(name: Wording.fileName(export, day: world.today), text: text))]
  }
}
