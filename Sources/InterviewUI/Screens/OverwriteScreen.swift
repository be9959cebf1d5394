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
