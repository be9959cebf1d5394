internal import SummaryReports

/// Asks before a file is replaced.
struct OverwriteScreen: RowScreen {
  var picker = RowPicker()
  let name: String
  let text: String

  var kind: ScreenKind { .overwrite }
  var backAction: Action? { .pop }

  func title(in world: World) -> String { Wording.overwriteTitle }

  func text(in world: World) -> [TextLine] {
    world.lettering.wrap(Wording.overwrite(name), columns: world.textColumns)
  }

  func rows(in world: World) -> [String] { [Wording.overwriteOther, Wording.overwriteReplace] }

  mutating func choose(_ row: Int, in world: World) -> [Action] {
    row == 0 ? [.pop] : [.effect(.writeText(name: name, text: text, replacing: true))]
  }
}
