/// The reading grade of sentences by Flesch and Kincaid: 8 is read with ease at the age of about 13.
///
/// Words in brackets do not count: they are the medical terms behind the plain ones. A name (of a topic, a medicine, an
/// organization, or any capitalised word within a sentence) counts as at most two syllables: it is met, not decoded.
struct ReadingGrade {
  /// The most syllables that a name counts as.
  static let syllablesOfName = 2

  private var sentences = 0
  private(set) var words = 0
  private var syllables = 0

  init(_ read: some Collection<Sentence>, names: KnownNames) {
    for sentence in read {
      let counted = sentence.words.filter { !$0.isBracketed }
      if !counted.isEmpty { sentences += 1 }
      words += counted.count
      for (index, word) in counted.enumerated() {
        let isName = names.contains(word.small) || (index > 0 && word.text.first?.isUppercase == true)
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

/// Counts the syllables of English words by their letters: near enough for a reading grade, wrong for a few words.
enum Syllables {
  /// Common words that the letters mislead about.
  private static let exceptions: [String: Int] = [
    "people": 2, "someone": 2, "something": 2, "sometimes": 2, "somewhere": 2, "somebody": 3, "every": 2,
    "everyone": 3, "everything": 3, "being": 2, "doing": 2, "going": 2, "seeing": 2, "area": 3, "areas": 3,
    "idea": 3, "diet": 2, "quiet": 2, "science": 2, "create": 2, "lead": 1, "several": 3, "evening": 2,
    "whole": 1, "one": 1, "ones": 1, "once": 1, "eye": 1, "eyes": 1, "eyelid": 2, "eyelids": 2,
    "clothes": 1, "heart": 1, "poem": 2, "fluid": 2, "fluids": 2, "lion": 2, "react": 2, "reaction": 3,
    "business": 2, "chocolate": 2, "forehead": 2, "sideways": 2, "lifetime": 2, "homemade": 2, "nerve": 1,
  ]

  /// Letters that look like fewer or more syllables than they are.
  private static let hiatus = ["ia", "io", "iu", "eo", "ua", "ying", "ieti", "uou"].map { Array($0.utf8) }
  private static let joined = [
    "tia", "cia", "sia", "tio", "sio", "cio", "gio", "qua", "gua", "eou", "shio", "iou", "geo",
  ].map { Array($0.utf8) }
  private static let silentBefore = ["ment", "ments", "ful", "ly", "less", "ness"]

  /// How many syllables a word has; at least one. Of a word with hyphens, the sum of its parts.
  static func count(_ word: String) -> Int {
    word.lowercased().split(separator: "-").map { part(String($0.filter { $0 != "'" && $0 != "’" })) }
      .reduce(0, +).clamped(atLeast: 1)
  }

  private static func part(_ word: String) -> Int {
    if let known = exceptions[word] { return known }
    let letters = Array(word)
    var count = 0
    var isBehindVowel = false
    for (index, letter) in letters.enumerated() {
      let startsWithY = letter == "y" && index == 0 && letters.count > 1 && "aeiou".contains(letters[1])
      let isVowel = "aeiouy".contains(letter) && !startsWithY
      if isVowel, !isBehindVowel { count += 1 }
      isBehindVowel = isVowel
    }
    let bytes = Array(word.utf8)
    count += hiatus.count { bytes.contains(run: $0) } - joined.count { bytes.contains(run: $0) }
    if hasSilentEnd(letters) { count -= 1 }
    for ending in silentBefore where word.hasSuffix("e" + ending) {
      let before = letters.dropLast(ending.count + 1)
      if let last = before.last, !"aeiouy".contains(last), before.contains(where: { "aeiouy".contains($0) }) {
        count -= 1
      }
    }
    return max(1, count)
  }

  /// Whether the last e is not spoken: `time`, `times`, `timed`, but `table`, `pages`, `started`.
  private static func hasSilentEnd(_ letters: [Character]) -> Bool {
    let word = String(letters)
    func behind(_ ending: Int) -> Character? { letters.dropLast(ending).last }
    func isVowel(_ letter: Character?) -> Bool { letter.map { "aeiouy".contains($0) } ?? false }
    if word.hasSuffix("es") {
      return !isVowel(behind(2)) && !"szxcg".contains(behind(2) ?? "s") && !word.hasSuffix("les")
        && !["ches", "shes"].contains { word.hasSuffix($0) }
    }
    if word.hasSuffix("ed") { return !isVowel(behind(2)) && !"td".contains(behind(2) ?? "t") }
    guard word.hasSuffix("e"), !isVowel(behind(1)) else { return false }
    return !(word.hasSuffix("le") && letters.count > 2 && !isVowel(behind(2)))
  }
}

extension [UInt8] {
  /// Whether letters stand in it one after the other; a search in strings is a hundred times slower.
  fileprivate func contains(run: [UInt8]) -> Bool {
    guard let first = run.first else { return true }
    for start in indices where self[start] == first && self[start...].starts(with: run) { return true }
    return false
  }
}

extension Int {
  fileprivate func clamped(atLeast least: Int) -> Int { Swift.max(self, least) }
}
