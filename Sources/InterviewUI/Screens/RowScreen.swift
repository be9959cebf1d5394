internal import SummaryReports

/// A screen of text to read, and below it a few rows to choose from.
protocol RowScreen: Screen {
  /// The highlight and the scroll.
  var picker: RowPicker { get set }
  /// The title at the top.
  func title(in world: World) -> String
  /// The text.
  func text(in world: World) -> [TextLine]
  /// The rows.
  func rows(in world: World) -> [String]
  /// Takes a row.
  mutating func choose(_ row: Int, in world: World) -> [Action]
  /// The row that Enter takes while none is highlighted: the one clear way on; nil: there is none.
  func wayOn(in world: World) -> Int?
  /// Where Esc goes; nil: nowhere.
  var backAction: Action? { get }
  /// What stands at the top right, the longest wording first.
  func aside(in world: World) -> [String]
  /// How the title is drawn.
  var titleStyle: Style { get }
}

extension RowScreen {
  var titleStyle: Style { .heading }
  func aside(in world: World) -> [String] { [] }
  func wayOn(in world: World) -> Int? { rows(in: world).count == 1 ? 0 : nil }

  func bindings(in world: World) -> [Binding] { rowBindings(in: world) }

  mutating func perform(_ command: Command, in world: World) -> [Action] { take(command, in: world) }

  func rowBindings(in world: World) -> [Binding] {
    let count = rows(in: world).count
    var bindings = [
      Binding([.up, .down], word: Wording.keyMove, short: ""),
      Binding(.accept, word: Wording.keyChoose),
      Binding(
        (1...max(min(count, 9), 1)).map { Command.number($0) }, word: Wording.keyHighlight, isInFooter: false),
    ]
    let layout = PageLayout(scrolling: page(in: world), in: world)
    if backAction != nil { bindings.insert(Binding(.back, word: Wording.keyBack), at: 2) }
    if layout.lastScroll > 0 {
      bindings.append(
        Binding([.pageDown, .pageUp, .readOn, .first, .last], word: Wording.keyRead, isInFooter: false))
      bindings.insert(Binding(.pageDown, word: Wording.keyReadOn), at: 2)
    }
    return bindings
  }

  func page(in world: World) -> Page {
    var page = Page(title: title(in: world))
    page.titleStyle = titleStyle
    page.aside = aside(in: world)
    page.asideStyle = titleStyle == .redFlag ? .redFlag : .quiet
    page.body = text(in: world)
    page.scroll = picker.scroll
    page.slot = slot(in: world)
    page.isSlotNeeded = true
    return page
  }

  mutating func take(_ command: Command, in world: World) -> [Action] {
    let rows = rows(in: world)
    let layout = PageLayout(scrolling: page(in: world), in: world)
    if picker.move(command, rows: rows.count, layout: layout) { return [] }
    switch command {
    case .accept:
      guard let row = picker.highlight ?? wayOn(in: world), rows.indices.contains(row) else {
        picker.problem = Wording.chooseRowFirst
        return []
      }
      return choose(row, in: world)
    case .back: return backAction.map { [$0] } ?? []
    default: return []
    }
  }

  private func slot(in world: World) -> [TextLine] {
    var lines: [TextLine] = []
    if let problem = picker.problem {
      lines += world.lettering.wrap(problem, .problem, columns: world.columns)
    }
    for (index, row) in rows(in: world).enumerated() {
      let isFocused = picker.highlight == index
      let mark = isFocused ? "\(world.lettering.glyphs.marker) " : "  "
      let wrapped = world.lettering.wrap(
        "\(mark)\(index + 1) \(row)", isFocused ? .focused : .plain, columns: world.columns, indent: 4)
      lines += isFocused ? wrapped.focused(at: 2) : wrapped
    }
    return lines
  }
}
