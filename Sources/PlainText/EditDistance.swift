/// How far two words are apart for fingers that slip.
public enum EditDistance {
  /// How many letters must be put in, left out, changed or swapped with their neighbour (Damerau and Levenshtein, each
  /// part touched once): 1 from `couhg` to `cough`.
  public static func between<Letter: Equatable>(_ left: [Letter], _ right: [Letter]) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var before: [Int] = []
    var last = Array(0...right.count)
    for row in 1...left.count {
      var line = [row]
      line.reserveCapacity(right.count + 1)
      for column in 1...right.count {
        let isSame = left[row - 1] == right[column - 1]
        var cost = min(last[column] + 1, line[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          cost = min(cost, before[column - 2] + 1)
        }
        line.append(cost)
      }
      before = last
      last = line
    }
    return last[right.count]
  }

  /// The known name that an unknown one was probably meant to be; nil if none is near enough.
  public static func nearest(to word: String, among names: some Sequence<String>) -> String? {
    let wanted = Array(word.unicodeScalars.prefix(64))
    let allowed = max(1, min(4, (wanted.count + 1) / 3))
    let letters = Letters(wanted)
    var best: (name: String, distance: Int)?
    for name in names {
      let candidate = Array(name.unicodeScalars)
      guard abs(candidate.count - wanted.count) <= allowed else { continue }
      guard letters.difference(from: Letters(candidate)) <= allowed else { continue }
      let distance = between(wanted, candidate)
      guard distance <= allowed else { continue }
      if let best, (best.distance, best.name) <= (distance, name) { continue }
      best = (name, distance)
    }
    return best?.name
  }
}

/// How often each letter stands in a word of up to 100 letters, those of one remainder by 32 as one: two words differ by as
/// many letters at least as one has more of some than the other.
private struct Letters {
  private var counts = SIMD32<Int8>()

  init(_ word: [Unicode.Scalar]) {
    for letter in word.prefix(100) { counts[Int(letter.value % 32)] += 1 }
  }

  func difference(from other: Letters) -> Int {
    let excess = counts &- other.counts
    let more = excess.replacing(with: 0, where: excess .< 0).wrappedSum()
    let less = (0 &- excess).replacing(with: 0, where: excess .> 0).wrappedSum()
    return Int(max(more, less))
  }
}
