/// Makes entries fit a number of lines: what matters least is left to all answers, by a rule that never varies.
///
/// In this order, each from the last entry to the first, until the page fits: long free text is shortened, but for the
/// person's own words and for doses and dates; the negatives go; what the person wishes is shortened; derived features
/// go; what is not known is told in a line; doses and dates are shortened; what is not known goes, then the history; the
/// person's own words are shortened; of what was ticked with details only the names stay; what is kept is shortened; what
/// is kept goes, and is counted where it stood. Last, what moved comes back where there is room again.
///
/// Of `- A blue one: dose “half of what the label says”, since 1999` on a full page comes first
/// `- A blue one: dose “half of… (whole in all answers)`, then the name alone.
struct SheetFitting {
  /// The entries, with what is left of each.
  private(set) var entries: [SheetEntry]
  /// How many lines were left to all answers, of what the page would take if it were endless.
  private(set) var movedLines = 0
  private let budget: Int
  /// What stays within a line of 72 columns behind a short label.
  private static let columnsBehindALabel = 58
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
    shorten(to: 210) { $0.importance < .own && $1.isFreeText && !$0.isItemised }
    var moved = move(.negatives)
    shorten(to: 280) { $0.importance == .own && $1.standing == .movable }
    moved += move(.derived)
    shorten(to: Self.columnsBehindALabel) { entry, _ in entry.importance == .absent }
    for columns in [210, 140] { shorten(to: columns) { entry, _ in entry.isItemised } }
    shorten(to: 68) { $0.importance < .own && $1.isFreeText }
    moved += move(.absent) + move(.history)
    for columns in [210, 68] { shorten(to: columns) { $1.isFreeText } }
    moved += move(.own)
    makeCompact()
    for columns in [140, 72] { shorten(to: columns) { $1.name == nil } }
    moveKept()
    takeBack(moved)
    movedLines = max(whole - total, 1)
  }

  private var total: Int { counts.reduce(0, +) }

  private mutating func measure(_ place: Int) { counts[place] = SheetLines.count(entries[place]) }

  private mutating func shorten(to columns: Int, where isMeant: (SheetEntry, SheetFact) -> Bool) {
    for place in order where total > budget {
      for index in entries[place].facts.indices.reversed()
      where isMeant(entries[place], entries[place].facts[index]) {
        entries[place].facts[index].shorten(to: columns)
      }
      measure(place)
    }
  }

  /// Moves what may move of an importance; returns what was moved, in the order in which it went.
  private mutating func move(_ importance: SheetEntry.Importance) -> [(place: Int, index: Int)] {
    var moved: [(place: Int, index: Int)] = []
    for place in order where entries[place].importance == importance {
      for index in entries[place].facts.indices.reversed()
      where total > budget && entries[place].facts[index].standing == .movable {
        entries[place].facts[index].isMoved = true
        moved.append((place, index))
        measure(place)
      }
    }
    return moved
  }

  private mutating func makeCompact() {
    for place in order where total > budget && entries[place].form == .items(isCompact: false) {
      entries[place].form = .items(isCompact: true)
      measure(place)
    }
  }

  /// More is kept than a page holds: what goes is counted where it stood.
  private mutating func moveKept() {
    for place in order {
      for index in entries[place].facts.indices.reversed()
      where total > budget && !entries[place].facts[index].isMoved {
        entries[place].facts[index].isMoved = true
        entries[place].missing += 1
        measure(place)
      }
    }
    for place in order where total > budget {
      entries[place].missing = 0
      measure(place)
    }
  }

  /// The last that went comes back first, as far as room was made behind it.
  private mutating func takeBack(_ moved: [(place: Int, index: Int)]) {
    for (place, index) in moved.reversed() where total < budget {
      entries[place].facts[index].isMoved = false
      measure(place)
      if total > budget {
        entries[place].facts[index].isMoved = true
        measure(place)
      }
    }
  }
}
