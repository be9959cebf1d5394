/// What one way to answer amounts to.
struct Score: Hashable, Sendable {
  /// How many different answers it stands for.
  var weight: BigNatural
  /// The fewest screens.
  var fewest: Int
  /// The most screens.
  var most: Int
  /// The fewest answers in it other than "I do not know".
  var definite: Int

  /// Nothing said, nothing shown.
  static let nothing = Score(weight: 1, fewest: 0, most: 0, definite: 0)

  init(weight: BigNatural, fewest: Int, most: Int, definite: Int) {
    self.weight = weight
    self.fewest = fewest
    self.most = most
    self.definite = definite
  }

  init(weight: BigNatural = 1, screens: Int, definite: Int) {
    self.init(weight: weight, fewest: screens, most: screens, definite: definite)
  }

  /// Both are said.
  func and(_ other: Score) -> Score {
    Score(
      weight: weight * other.weight, fewest: fewest + other.fewest, most: most + other.most,
      definite: definite + other.definite)
  }

  /// One or the other is said; nil is what cannot be said.
  static func either(_ scores: [Score?]) -> Score? {
    let possible = scores.compactMap { $0 }.filter { !$0.weight.isZero }
    guard let first = possible.first else { return nil }
    return possible.dropFirst().reduce(first) { sum, next in
      Score(
        weight: sum.weight + next.weight, fewest: min(sum.fewest, next.fewest),
        most: max(sum.most, next.most), definite: min(sum.definite, next.definite))
    }
  }
}
