import QuestionnaireCore

/// A paragraph or bullet as written: which characters of the scalar it has.
struct ProseBlock {
  /// What it is.
  let kind: Prose.Block.Kind
  /// The characters, with where each stands in the scalar's value.
  var characters: [(scalar: Unicode.Scalar, index: Int)] = []

  /// Where it begins and ends in the value.
  var range: Range<Int> {
    guard let first = characters.first, let last = characters.last else { return 0..<0 }
    return first.index..<last.index + 1
  }

  /// Drops white space at both ends.
  mutating func trim() {
    while characters.last?.scalar.properties.isWhitespace == true { characters.removeLast() }
    let lead = characters.prefix { $0.scalar.properties.isWhitespace }.count
    characters.removeFirst(lead)
  }
}
