/// What is in the summary or the doctor's sheet: the headings, to go to one of them.
struct ContentsScreen: RowScreen {
  /// A heading, by its place among all.
  private struct Row: Hashable, Sendable {
    let place: Int
    let text: String
  }

  var picker = RowPicker()
  /// The rows, and the places of their headings among all: lines move when the screen changes its size.
  private let headings: [Row]

  /// Makes the list of headings; the one that is read now is highlighted.
  init(_ headings: [ReportLines.Heading], at line: Int) {
    let rows = headings.enumerated().filter { !$0.element.isSub }
    self.headings = rows.map { Row(place: $0.offset, text: $0.element.text) }
    let current = rows.lastIndex { $0.element.line <= line } ?? (rows.isEmpty ? nil : 0)
    picker.cursor = ListCursor(at: current)
  }

  var kind: ScreenKind { .contents }
  var backAction: Action? { .pop }

  func title(in context: ScreenContext) -> String { Wording.contentsTitle }
  func text(in context: ScreenContext) -> [TextLine] { [] }
  func rows(in context: ScreenContext) -> [String] { headings.map(\.text) }

  func bindings(in context: ScreenContext) -> [Binding] {
    [
      Binding([.up, .down], word: Wording.keyMove, short: ""),
      Binding(.accept, word: Wording.keyGoThere), Binding(.back, word: Wording.keyBack),
      Binding((1...9).map { .number($0) }, word: Wording.keyHighlight, isInFooter: false),
      Binding([.pageUp, .pageDown, .readOn], word: Wording.keyPages, isInFooter: false),
      Binding([.first, .last], word: Wording.keyEnds, isInFooter: false),
    ]
  }

  mutating func perform(_ command: Command, in context: ScreenContext) -> [Action] {
    let page = max(context.size.rows / 2, 2)
    if picker.cursor.move(command, rows: headings.count, page: page) { return [] }
    return command == .accept ? choose(picker.highlight ?? 0, in: context) : [.pop]
  }

  mutating func choose(_ row: Int, in context: ScreenContext) -> [Action] {
    headings.indices.contains(row) ? [.readFrom(heading: headings[row].place)] : [.pop]
  }
}
