/// A screen of text to read, and below it a few rows to choose from.
protocol RowScreen: Screen {
  var picker: RowPicker { get set }
  func title(in context: ScreenContext) -> String
  func text(in context: ScreenContext) -> [TextLine]
  func rows(in context: ScreenContext) -> [String]
  /// What stands at the right end of the rows, in their order.
  func remarks(in context: ScreenContext) -> [String]
  /// What Enter does to the highlighted row.
  func acceptWord(in context: ScreenContext) -> String
  /// Whether a row stands apart from those above it.
  func isApart(_ row: Int, in context: ScreenContext) -> Bool
  /// The row that Enter takes while none is highlighted: the one clear way on; nil: there is none.
  func wayOn(in context: ScreenContext) -> Int?
  /// Where Esc goes; nil: nowhere.
  var backAction: Action? { get }
  /// What stands at the top right, the longest wording first.
  func aside(in context: ScreenContext) -> [String]
  var titleStyle: Style { get }
}

extension RowScreen {
  /// Only a problem has a place above the rows.
  var message: Message {
    get { Message(problem: picker.problem) }
    set { picker.problem = newValue.problem }
  }
  var titleStyle: Style { .title }
  func aside(in context: ScreenContext) -> [String] { [] }
  func remarks(in context: ScreenContext) -> [String] { [] }
  func acceptWord(in context: ScreenContext) -> String { Wording.keyChoose }
  func isApart(_ row: Int, in context: ScreenContext) -> Bool { false }
  func wayOn(in context: ScreenContext) -> Int? { rows(in: context).count == 1 ? 0 : nil }

  func bindings(in context: ScreenContext) -> [Binding] { rowBindings(in: context) }

  mutating func perform(_ command: Command, in context: ScreenContext) -> [Action] {
    take(command, in: context)
  }

  func rowBindings(in context: ScreenContext) -> [Binding] {
    let count = rows(in: context).count
    var bindings = [
      Binding([.up, .down], word: Wording.keyMove, short: ""),
      Binding(.accept, word: acceptWord(in: context)),
      Binding(
        (count > 9 ? 0...9 : 1...max(count, 1)).map { Command.number($0) }, word: Wording.keyHighlight,
        isInFooter: false),
    ]
    let layout = PageLayout(scrolling: page(in: context), in: context)
    if backAction != nil { bindings.insert(Binding(.back, word: Wording.keyBack), at: 2) }
    if layout.lastScroll > 0 {
      bindings.append(
        Binding([.pageDown, .pageUp, .readOn, .first, .last], word: Wording.keyRead, isInFooter: false))
      bindings.insert(Binding(.pageDown, word: Wording.keyReadOn), at: 2)
    }
    return bindings
  }

  func page(in context: ScreenContext) -> Page { rowPage(in: context) }

  func rowPage(in context: ScreenContext) -> Page {
    var page = Page(title: title(in: context))
    page.titleStyle = titleStyle
    page.aside = aside(in: context)
    page.body = text(in: context)
    page.scroll = picker.scroller.line
    page.slot = slot(in: context)
    page.isSlotNeeded = true
    return page
  }

  mutating func take(_ command: Command, in context: ScreenContext) -> [Action] {
    let rows = rows(in: context)
    if picker.move(command, rows: rows.count) { return [] }
    switch command {
    case .accept:
      guard let row = picker.highlight ?? wayOn(in: context), rows.indices.contains(row) else {
        picker.problem = Wording.chooseRowFirst
        return []
      }
      return choose(row, in: context)
    case .back: return backAction.map { [$0] } ?? []
    default:
      picker.scroll(command, in: PageLayout(scrolling: page(in: context), in: context))
      return []
    }
  }

  private func slot(in context: ScreenContext) -> [TextLine] {
    var lines: [TextLine] = []
    if let problem = picker.problem {
      lines += context.lettering.wrap(problem, .problem, columns: context.columns)
    }
    let remarks = remarks(in: context)
    for (index, row) in rows(in: context).enumerated() {
      let remark = remarks.indices.contains(index) ? remarks[index] : ""
      if isApart(index, in: context) { lines.append(.gap) }
      lines += ChoiceRow(text: row, remark: remark, number: index + 1, isFocused: picker.highlight == index)
        .lines(context.lettering, columns: context.columns)
    }
    return lines
  }

  func spoken(in context: ScreenContext) -> Spoken { .rows(spokenRows(in: context)) }

  /// The title with what stands beside it, the text, and the rows.
  func spokenRows(in context: ScreenContext) -> SpokenRows {
    let aside = aside(in: context).first.map { " " + Wording.sentence($0) } ?? ""
    let text = text(in: context)
    let remarks = remarks(in: context)
    var rows = SpokenRows(
      rows(in: context).enumerated().map { place, row in
        remarks.indices.contains(place) ? Wording.rowRemark(row, remarks[place]) : row
      })
    rows.wayOn = wayOn(in: context)
    rows.identity = ([title(in: context)] + text.map(\.text) + rows.texts).joined(separator: "\n")
    rows.intro = [Wording.sentence(title(in: context)) + aside] + text.map(\.spoken)
    return rows
  }
}

/// A few rows to choose from below a text that scrolls: what is highlighted, and how far the text is scrolled.
struct RowPicker: Hashable, Sendable {
  var cursor = ListCursor()
  private(set) var scroller = Scroller()
  /// What was wrong with the last key.
  var problem: String?

  /// The row that Enter takes; nil until a key has moved it.
  var highlight: Int? { cursor.place }

  /// Moves the highlight; false if the command means something else.
  mutating func move(_ command: Command, rows: Int) -> Bool {
    problem = nil
    return switch command {
    case .up, .down, .number: cursor.move(command, rows: rows, page: 1)
    default: false
    }
  }

  /// Scrolls the text, if the command does.
  mutating func scroll(_ command: Command, in layout: PageLayout) { _ = scroller.move(command, in: layout) }
}
