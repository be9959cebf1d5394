import PlainText

/// Whether two lines say nearly the same: "Which exercises could help?" and "Could any exercises help me?" do.
enum Likeness {
  /// The lines without those that say nearly what one before them says.
  static func distinct(_ lines: [String]) -> [String] {
    var kept: [(line: String, stems: Set<Substring>)] = []
    for line in lines {
      let stems = stems(of: line)
      if !kept.contains(where: { areAlike($0.stems, stems) }) { kept.append((line, stems)) }
    }
    return kept.map(\.line)
  }

  /// Whether a line has every word of another, articles aside.
  static func says(_ line: String, _ other: String) -> Bool {
    func words(_ text: String) -> Set<Substring> {
      Set(ASCIIText.folded(text).split { !$0.isLetter && !$0.isNumber }.map { $0.prefix(6) })
    }
    return words(other).subtracting(["a", "an", "the"]).isSubset(of: words(line))
  }

  /// Whether lines together say two in three of the words of another.
  static func isTold(_ line: String, by lines: [String]) -> Bool {
    let stems = stems(of: line)
    let told = lines.reduce(into: Set<Substring>()) { $0.formUnion(self.stems(of: $1)) }
    return !stems.isEmpty && stems.intersection(told).count * 3 >= stems.count * 2
  }

  /// Alike are two lines if two in three of the words of the shorter stand in the other, and half of the other's too.
  private static func areAlike(_ one: Set<Substring>, _ other: Set<Substring>) -> Bool {
    let common = one.intersection(other).count
    let (least, most) = (min(one.count, other.count), max(one.count, other.count))
    return least > 0 && common * 3 >= least * 2 && common * 2 >= most
  }

  /// The beginnings of the words that carry meaning.
  private static func stems(of line: String) -> Set<Substring> {
    let words = ASCIIText.folded(line).split { !$0.isLetter && !$0.isNumber }
    return Set(words.filter { $0.count > 3 && !common.contains(String($0)) }.map { $0.prefix(6) })
  }

  private static let common: Set = [
    "about", "cannot", "could", "does", "from", "have", "into", "person", "should", "that", "their", "there",
    "they", "this", "trouble", "what", "when", "where", "which", "will", "with", "would", "your",
  ]
}
