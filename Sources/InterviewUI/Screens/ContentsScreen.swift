internal import SummaryReports

/// What is in the summary or the doctor's sheet: the headings, to go to one of them.
struct ContentsScreen: RowScreen {
  var picker = RowPicker()
  private let headings: [ReportLines.Heading]

  /// Makes the list of headings; the one that is read now is highlighted.
  init(_ headings: [ReportLines.Heading], at line: Int) {
    self.headings = headings.filter { !$0.isSub }
    picker.highlight = self.headings.lastIndex { $0.line <= line } ?? (self.headings.isEmpty ? nil : 0)
  }

  var kind: ScreenKind { .contents }
  var backAction: Action? { .pop }

  func title(in world: World) -> String { Wording.contentsTitle }
  func text(in world: World) -> [TextLine] { [] }
  func rows(in world: World) -> [String] { headings.map(\.text) }

  func bindings(in world: World) -> [Binding] {
    [
      Binding([.up, .down], word: Wording.keyMove, short: ""),
      Binding(.accept, word: Wording.keyGoThere), Binding(.back, word: Wording.keyBack),
      Binding((1...9).map { .number($0) }, word: Wording.keyHighlight, isInFooter: false),
      Binding([.pageUp, .pageDown, .readOn], word: Wording.keyPages, isInFooter: false),
      Binding([.first, .last], word: Wording.keyEnds, isInFooter: false),
    ]
  }

  mutating func perform(_ command: Command, in world: World) -> [Action] {
    let last = max(headings.count - 1, 0)
    let page = max(world.size.rows / 2, 2)
    let here = picker.highlight ?? 0
    switch command {
    case .up: picker.highlight = max(here - 1, 0)
    case .down: picker.highlight = min(here + 1, last)
    case .pageUp: picker.highlight = max(here - page, 0)
    case .pageDown, .readOn: picker.highlight = min(here + page, last)
    case .first: picker.highlight = 0
    case .last: picker.highlight = last
    case .number(let number): if number <= headings.count { picker.highlight = number - 1 }
    case .accept: return choose(here, in: world)
    case .back: return [.pop]
    default: break
    }
    return []
  }

  mutating func choose(_ row: Int, in world: World) -> [Action] {
    headings.indices.contains(row) ? [.readFrom(line: headings[row].line)] : [.pop]
  }
}
