internal import SummaryReports

/// A finished interview as it was kept, word for word: shown where today's questions or program would say it otherwise.
///
/// First come rows, one for each part; a part is shown above the rows that print it, save it and lead back.
struct KeptEndingScreen: RowScreen {
  var picker = RowPicker()
  private let ending: KeptEnding
  /// Whether it is as it was kept; else it was made again of answers that still apply, for nothing was kept.
  private let isWordForWord: Bool
  private var shown: Document.Part?

  init(_ ending: KeptEnding, isWordForWord: Bool) {
    self.ending = ending
    self.isWordForWord = isWordForWord
  }

  var kind: ScreenKind { .keptEnding }
  var backAction: Action? { .show(FinishedScreen()) }
  var exports: Exported? { .kept(ending) }

  func title(in context: ScreenContext) -> String { shown.map(Wording.part) ?? ending.title }

  func text(in context: ScreenContext) -> [TextLine] {
    let lettering = context.lettering
    guard let shown else {
      return lettering.wrap(Wording.keptEnding(ending), columns: context.textColumns) + [TextLine()]
        + lettering.wrap(
          isWordForWord ? Wording.keptWordForWord : Wording.keptMadeAgain, columns: context.textColumns)
    }
    let text = ending.text(shown, as: .text, isASCII: lettering.glyphs.isASCII)
    return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      lettering.columns(of: String(line)) <= context.columns
        ? [TextLine(String(line))] : lettering.wrap(String(line), columns: context.columns)
    }
  }

  func rows(in context: ScreenContext) -> [String] {
    let exporting = [Wording.keptPrint, Wording.keptSave]
    return shown == nil
      ? Document.Part.allCases.map(Wording.part) + exporting + [Wording.goBackRow]
      : exporting + [Wording.goBackRow]
  }

  func remarks(in context: ScreenContext) -> [String] {
    shown == nil ? Document.Part.allCases.map { Wording.pages(ending.pageCount($0)) } : []
  }

  mutating func perform(_ command: Command, in context: ScreenContext) -> [Action] {
    guard command == .back, shown != nil else { return take(command, in: context) }
    show(nil)
    return []
  }

  mutating func choose(_ row: Int, in context: ScreenContext) -> [Action] {
    let parts = shown == nil ? Document.Part.allCases : []
    if parts.indices.contains(row) {
      show(parts[row])
      return []
    }
    switch row - parts.count {
    case 0: return .findPrinters
    case 1: return [.push(ExportScreen(.kept(ending), in: context))]
    default:
      guard shown == nil else {
        show(nil)
        return []
      }
      return [.show(FinishedScreen())]
    }
  }

  private mutating func show(_ part: Document.Part?) {
    shown = part
    picker = RowPicker()
  }
}
