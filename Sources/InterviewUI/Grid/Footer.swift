/// The keys that do something now: those of the screen at the left, and at the right those that are always there.
///
///     Enter tick  Esc back  w why  r review              q leave  ! urgent  ? help
struct Footer {
  /// The keys of the screen, the most useful first.
  var left: [Page.FooterItem] = []
  /// To leave, to read what is urgent, for help; one that does nothing here leaves its place blank.
  var right: [Right] = []

  /// One of those that are always there.
  struct Right {
    let item: Page.FooterItem
    let isTaken: Bool
  }

  /// The most keys at the left of one row.
  private static let mostKeys = 5
}

extension Footer {
  /// The footer set in rows: what stands in each, and in which column what is always there begins, in the last row.
  struct Rows {
    fileprivate(set) var left: [[Page.FooterItem]] = []
    fileprivate(set) var right: [(item: Page.FooterItem, column: Int)] = []
  }

  /// Sets the footer in so many rows of a screen. Shorter words are taken before keys are left out.
  func rows(_ count: Int, in grid: Grid, _ lettering: Lettering) -> Rows {
    var rows = Rows()
    let widths = right.map { Self.width($0.item, lettering) }
    // The last cell of the screen stays blank: writing it scrolls some terminals.
    let end = grid.size.columns - max(grid.margin, 1)
    var column = max(end - widths.reduce(0, +) - 2 * max(right.count - 1, 0), 0)
    let start = column
    for (place, width) in zip(right, widths) {
      if place.isTaken { rows.right.append((place.item, column)) }
      column += width + 2
    }
    let room = Array(repeating: end - grid.margin, count: max(count - 1, 0)) + [start - 2 - grid.margin]
    let short = left.map { Page.FooterItem(key: $0.key, word: $0.short, short: $0.short) }
    let most = Self.mostKeys * count
    for items in [left, short] {
      if let set = Self.set(Array(items.prefix(most)), in: room, lettering) {
        rows.left = set
        return rows
      }
    }
    for kept in stride(from: min(short.count, most) - 1, through: 0, by: -1) {
      if let set = Self.set(Array(left.prefix(kept)), in: room, lettering)
        ?? Self.set(Array(short.prefix(kept)), in: room, lettering)
      {
        rows.left = set
        return rows
      }
    }
    rows.left = Array(repeating: [], count: count)
    return rows
  }

  /// The keys in rows of so many columns; nil if they do not fit.
  private static func set(_ items: [Page.FooterItem], in room: [Int], _ lettering: Lettering)
    -> [[Page.FooterItem]]?
  {
    var rows: [[Page.FooterItem]] = Array(repeating: [], count: room.count)
    var (row, used) = (0, 0)
    for item in items {
      let width = width(item, lettering)
      while row < room.count, used + width > room[row] { (row, used) = (row + 1, 0) }
      guard row < room.count else { return nil }
      rows[row].append(item)
      used += width + 2
    }
    return rows
  }

  private static func width(_ item: Page.FooterItem, _ lettering: Lettering) -> Int {
    lettering.columns(of: item.key) + (item.word.isEmpty ? 0 : lettering.columns(of: item.word) + 1)
  }
}
