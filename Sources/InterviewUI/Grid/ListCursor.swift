extension Command {
  /// Farther than any list or text is long.
  private static let farthest = 1_000_000_000

  /// How many rows or lines it moves by, where a page has so many: Down 1, PgUp -11 on a screen of 24 rows, End farther
  /// than there are; nil if it does not move.
  func step(page: Int) -> Int? {
    switch self {
    case .up: -1
    case .down: 1
    case .pageUp: -page
    case .pageDown, .readOn: page
    case .halfUp: -max(page / 2, 1)
    case .halfDown: max(page / 2, 1)
    case .first: -Self.farthest
    case .last: Self.farthest
    default: nil
    }
  }
}

/// The highlighted one of some rows, `> 2 Print` below, counted from 0.
struct ListCursor: Hashable, Sendable {
  /// The row that Enter takes; nil until a key has highlighted one.
  private(set) var place: Int?

  private var digits = TypedDigits()

  init(at place: Int? = nil) { self.place = place }

  /// Moves by an arrow, a page, half a page, to an end or to a number; false if the command means something else.
  ///
  /// While nothing is highlighted, every step leads to the first row, or End to the last.
  mutating func move(_ command: Command, rows: Int, page: Int) -> Bool {
    if case .number(let digit) = command {
      if let number = digits.number(with: digit, where: { $0 >= 1 && $0 <= rows }) { place = number - 1 }
      return true
    }
    digits.end()
    guard let step = command.step(page: page) else { return false }
    let start = place ?? (command == .last ? 0 : -step)
    place = rows > 0 ? min(max(start + step, 0), rows - 1) : nil
    return true
  }
}

/// How far a text is scrolled that has more lines than there are rows.
struct Scroller: Hashable, Sendable {
  /// The first line of the text that is shown.
  private(set) var line = 0

  init(at line: Int = 0) { self.line = line }

  /// Scrolls by a line, a page, half a page or to an end; false if the command means something else.
  mutating func move(_ command: Command, in layout: PageLayout) -> Bool {
    guard let step = command.step(page: layout.pageStep) else { return false }
    show(min(line, layout.lastScroll) + step, in: layout)
    return true
  }

  /// Shows a line first, or the nearest to it that leaves no rows empty.
  mutating func show(_ line: Int, in layout: PageLayout) {
    self.line = min(max(line, 0), layout.lastScroll)
  }
}
