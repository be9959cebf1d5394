/// A paragraph or bullet as it is read: in one wording, without citations and the stars of emphasis.
struct Passage {
  /// The characters, with where each stands in the scalar's value.
  typealias Characters = [(scalar: Unicode.Scalar, index: Int)]

  let sentences: [Sentence]

  /// Reads characters in one of the wordings: 0 for the person, 1 for another, 2 for a baby, 3 for a child.
  init(_ characters: Characters, wording: Int) {
    let worded = Self.reading(characters, in: wording).filter { $0.scalar != "*" }
    var sentences: [Sentence] = []
    var start = 0
    for index in worded.indices where Self.ends(worded, at: index) {
      sentences.append(Sentence(worded[start...index]))
      start = index + 1
    }
    sentences.append(Sentence(worded[start...]))
    self.sentences = sentences.filter { !$0.words.isEmpty }
  }

  private static let shortened: Set<String> = [
    "dr", "mr", "mrs", "prof", "st", "vs", "g", "e", "approx", "no",
  ]

  /// Whether a sentence ends with a character: a full stop that no letter follows, and that shortens no word.
  private static func ends(_ characters: Characters, at index: Int) -> Bool {
    guard [".", "!", "?"].contains(characters[index].scalar) else { return false }
    let rest = characters[(index + 1)...].drop { [")", "\"", "”", "’", "'"].contains($0.scalar) }
    guard let next = rest.first else { return true }
    guard next.scalar == " " else { return false }
    let before = characters[..<index].reversed().prefix { $0.scalar.properties.isAlphabetic }
    let word = String(scalars: before.reversed().map(\.scalar)).lowercased()
    return characters[index].scalar != "." || !shortened.contains(word) || rest.dropFirst().isEmpty
  }

  /// The characters with one alternative of each `(self|other|baby|child)`; what is missing is another's.
  private static func reading(_ characters: Characters, in wording: Int) -> Characters {
    var kept: Characters = []
    var index = 0
    while index < characters.count {
      if characters[index].scalar == "(", let end = endOfVariants(characters, from: index) {
        let variants = characters[(index + 1)..<end].split(omittingEmptySubsequences: false) {
          $0.scalar == "|"
        }
        kept += variants[wording < variants.count ? wording : min(1, variants.count - 1)]
        index = end + 1
      } else {
        kept.append(characters[index])
        index += 1
      }
    }
    return kept
  }

  private static func endOfVariants(_ characters: Characters, from start: Int) -> Int? {
    let inside = characters[(start + 1)...]
    guard let end = inside.firstIndex(where: { $0.scalar == ")" || $0.scalar == "(" }),
      characters[end].scalar == ")", inside[..<end].contains(where: { $0.scalar == "|" })
    else { return nil }
    return end
  }
}
