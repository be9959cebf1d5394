/// The reading grade of sentences by Flesch and Kincaid: 8 is read with ease at the age of about 13.
///
/// Words in brackets do not count: they are the medical terms behind the plain ones. A name (of a topic, a medicine, an
/// organization, or any capitalised word within a sentence) counts as at most two syllables: it is met, not decoded.
struct ReadingGrade {
  /// The most syllables that a name counts as.
  static let syllablesOfName = 2

  private var sentences = 0
  /// The number of words that count.
  private(set) var words = 0
  private var syllables = 0

  init(_ read: some Collection<Sentence>, names: KnownNames) {
    for sentence in read {
      let counted = sentence.words.filter { !$0.isBracketed }
      if !counted.isEmpty { sentences += 1 }
      words += counted.count
      for (index, word) in counted.enumerated() {
        let isName =
          names.contains(word.small) || (index > 0 && word.text.first?.isUppercase == true)
        let count = Syllables.count(word.small)
        syllables += isName ? min(count, Self.syllablesOfName) : count
      }
    }
  }

  /// The grade; nil of no words.
  var value: Double? {
    guard words > 0, sentences > 0 else { return nil }
    return 0.39 * Double(words) / Double(sentences) + 11.8 * Double(syllables) / Double(words) - 15.59
  }

  /// A grade with one decimal.
  static func text(_ grade: Double) -> String {
    let tenths = Int((grade * 10).rounded())
    return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}
