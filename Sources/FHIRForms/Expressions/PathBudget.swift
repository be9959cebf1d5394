/// How much may be worked out of the expressions of one form, so that no form keeps anybody waiting.
final class PathBudget {
  /// The most tests of one condition.
  static let mostTests = 4_000
  private var left = 3_000_000

  /// Takes one step; false where none is left.
  func spend() -> Bool {
    left -= 1
    return left > 0
  }
}
