/// The rows of a list that were on the screen when some key was pressed: "none of these" speaks only of what was read.
///
///     > 1 [ ] Sudden weak face
///       2 [ ] New fit
///       9 ( ) None of these  (1-2 of 9)      rows 3 to 8 were not seen yet
struct SeenRows: Hashable, Sendable {
  /// By place; nil: nobody looks at a screen, or the list was gone through before.
  private var places: Set<Int>?

  /// Takes in what is on the screen now.
  mutating func add(_ shown: Set<Int>) { places = (places ?? []).union(shown) }

  /// The first of some rows that was not seen.
  func firstMissing(of rows: [Int]) -> Int? {
    guard let places else { return nil }
    return rows.first { !places.contains($0) }
  }
}

extension PageLayout {
  /// The options of a list of which every line is drawn.
  var wholeOptions: Set<Int> {
    func counts(_ lines: [TextLine]) -> [Int: Int] {
      lines.reduce(into: [:]) { counts, line in
        if let option = line.option { counts[option, default: 0] += 1 }
      }
    }
    let drawn = counts(shown)
    return Set(counts(content).filter { drawn[$0.key] == $0.value }.keys)
  }
}
