/// A few rows to choose from below a text that scrolls: what is highlighted, and how far the text is scrolled.
struct RowPicker: Hashable, Sendable {
  /// The row with the highlight.
  var cursor = ListCursor()
  /// How far the text is scrolled.
  private(set) var scroller = Scroller()
  /// What was wrong with the last key.
  var problem: String?

  /// The row that Enter takes; nil until a key has moved it.
  var highlight: Int? { cursor.place }

  /// Moves the highlight or the text; false if the command means something else.
  mutating func move(_ command: Command, rows: Int, layout: PageLayout) -> Bool {
    problem = nil
    return switch command {
    case .up, .down, .number: cursor.move(command, rows: rows, page: 1)
    default: scroller.move(command, in: layout)
    }
  }
}
