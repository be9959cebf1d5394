/// Makes entries fit a number of lines: what matters least goes to page two, by a rule that never varies.
///
/// In this order, each from the last entry to the first, until the page fits: long free text is shortened; what may
/// move, moves; of what was ticked with details only the names stay; what is kept is shortened; what is kept goes.
struct SheetFitting {
  /// The entries that are left.
  private(set) var entries: [SheetEntry]
  /// How many lines went.
  private(set) var movedLines = 0
  private let budget: Int
  private var counts: [Int]
  /// The places of entries, what matters least first.
  private let order: [Int]

  init(_ entries: [SheetEntry], budget: Int) {
    self.entries = entries
    self.budget = budget
    counts = entries.map(SheetLines.count)
    order = entries.indices.sorted {
      entries[$0].importance == entries[$1].importance
        ? $0 > $1 : entries[$0].importance < entries[$1].importance
    }
    let whole = total
    guard whole > budget else { return }
    shorten(to: 210) { $0.isFreeText }
    shorten(to: 68) { $0.isFreeText }
    remove { $0.standing == .movable }
    makeCompact()
    for columns in [140, 72] { shorten(to: columns) { $0.name == nil } }
    removeKept()
    movedLines = max(whole - total, 1)
    self.entries = self.entries.filter { !$0.blocks.isEmpty }
  }

  private var total: Int { counts.reduce(0, +) }

  private mutating func shorten(to columns: Int, where isMeant: (SheetFact) -> Bool) {
    for place in order where total > budget {
      for index in entries[place].facts.indices.reversed() where isMeant(entries[place].facts[index]) {
        entries[place].facts[index].text = SheetLines.shortened(
          entries[place].facts[index].text, columns: columns)
      }
      counts[place] = SheetLines.count(entries[place])
    }
  }

  private mutating func remove(where isMeant: (SheetFact) -> Bool) {
    for place in order {
      while total > budget, let last = entries[place].facts.lastIndex(where: isMeant) {
        entries[place].facts.remove(at: last)
        counts[place] = SheetLines.count(entries[place])
      }
    }
  }

  /// More is kept than a page holds: what goes is counted where it stood.
  private mutating func removeKept() {
    for place in order {
      while total > budget, !entries[place].facts.isEmpty {
        entries[place].facts.removeLast()
        entries[place].missing += 1
        counts[place] = SheetLines.count(entries[place])
      }
    }
    for place in order where total > budget {
      entries[place].missing = 0
      counts[place] = SheetLines.count(entries[place])
    }
  }

  private mutating func makeCompact() {
    for place in order where total > budget && entries[place].form == .items(isCompact: false) {
      entries[place].form = .items(isCompact: true)
      counts[place] = SheetLines.count(entries[place])
    }
  }
}
