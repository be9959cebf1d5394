/// A few rows to choose from below a text that scrolls: what is highlighted, and how far the text is scrolled.
struct RowPicker: Hashable, Sendable {
  /// The row that Enter takes; nil until a key has moved it.
  var highlight: Int?
  /// The first line of the text that is shown.
  var scroll = 0
  /// What was wrong with the last key.
  var problem: String?

  /// Moves the highlight or the text; false if the command means something else.
  mutating func move(_ command: Command, rows: Int, layout: PageLayout) -> Bool {
    problem = nil
    switch command {
    case .up: highlight = max((highlight ?? 0) - 1, 0)
    case .down: highlight = min((highlight ?? -1) + 1, rows - 1)
    case .number(let number): if number <= rows { highlight = number - 1 }
    case .pageUp: scroll = min(scroll, layout.lastScroll) - layout.pageStep
    case .pageDown, .readOn: scroll += layout.pageStep
    case .first: scroll = 0
    case .last: scroll = layout.lastScroll
    default: return false
    }
    scroll = min(max(scroll, 0), layout.lastScroll)
    return true
  }
}
