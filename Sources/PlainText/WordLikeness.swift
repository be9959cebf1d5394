/// How a typed word stands to a word of a text, the nearest first: `neck` to `neck`, `blepharo` to `blepharospasm`,
/// `twisting` to `twisted`, `restles` to `restless`.
public enum WordLikeness: Int, Hashable, Sendable, Comparable, CaseIterable {
  /// It is the word, but for case, accents, width and apostrophes.
  case same
  /// It begins the word, or is its plural.
  case beginning
  /// Both come of one stem.
  case stem
  /// One slip of the finger is between them, or they sound alike.
  case slip

  /// A nearer likeness stands before a farther one.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// Compares two words as `SearchedText` gives them; nil: they have nothing in common but letters.
  ///
  /// A slip is one letter too many, too few or another in a word of at least six letters, or two neighbours exchanged
  /// in one of at least four. Words of at least six letters sound alike that differ in `ph` and `f`, `y` and `i`, `ck` and
  /// `k`, `ae` or `oe` and `e`, or a letter written twice: `trihexifenidil` and `trihexyphenidyl`.
  public init?(of typed: SearchedText.Word, to present: SearchedText.Word, mayBegin: Bool = true) {
    if typed.letters == present.letters {
      self = .same
    } else if mayBegin,
      present.letters.starts(with: typed.letters) || Self.isPlural(typed.letters, present.letters)
    {
      self = .beginning
    } else if typed.stem == present.stem {
      self = .stem
    } else if Self.isSlip(typed.letters, present.letters) || Self.soundAlike(typed.letters, present.letters) {
      self = .slip
    } else {
      return nil
    }
  }

  private static func isPlural(_ typed: [Character], _ present: [Character]) -> Bool {
    typed.count == present.count + 1 && present.count >= 3 && typed.last == "s" && typed.starts(with: present)
  }

  /// What is left of both words without the letters that they have in common at their beginnings and ends tells what the
  /// slip was: one letter of one or of each, or two neighbours.
  private static func isSlip(_ typed: [Character], _ present: [Character]) -> Bool {
    let shorter = min(typed.count, present.count)
    guard shorter >= 4, abs(typed.count - present.count) <= 1 else { return false }
    let start = zip(typed, present).prefix { $0 == $1 }.count
    let end = zip(typed.reversed(), present.reversed()).prefix(shorter - start).prefix { $0 == $1 }.count
    let left = typed[start..<typed.count - end]
    let right = present[start..<present.count - end]
    let isExchange = left.count == 2 && left.elementsEqual(right.reversed())
    let isLetter = max(left.count, right.count) == 1 && max(typed.count, present.count) >= 6 && shorter >= 5
    return (isExchange || isLetter) && !typed.contains(where: \.isNumber)
  }

  private static func soundAlike(_ typed: [Character], _ present: [Character]) -> Bool {
    min(typed.count, present.count) >= 6 && typed.first == present.first
      && sound(of: typed) == sound(of: present)
  }

  private static let sounds: [(written: [Character], heard: Character)] = [
    (["p", "h"], "f"), (["c", "k"], "k"), (["a", "e"], "e"), (["o", "e"], "e"), (["y"], "i"),
  ]

  /// The letters as they are heard, none twice in a row.
  private static func sound(of letters: [Character]) -> [Character] {
    var rest = letters[...]
    var heard: [Character] = []
    while let first = rest.first {
      let found = sounds.first { rest.starts(with: $0.written) }
      let letter = found?.heard ?? first
      if heard.last != letter { heard.append(letter) }
      rest = rest.dropFirst(found?.written.count ?? 1)
    }
    return heard
  }
}

/// A text as words that can be searched: without regard to case, accents, width and apostrophes, and cut at hyphens, so
/// that `Writer’s cramp` has `writers` and `cramp`.
public struct SearchedText: Hashable, Sendable {
  /// A word, and what its forms have in common.
  public struct Word: Hashable, Sendable {
    /// Its letters, folded.
    public let letters: [Character]
    /// The letters without plural and the commonest endings: `twist` of "twists", "twisted" and "twisting".
    public let stem: [Character]

    /// Takes a word that is folded already.
    public init(_ folded: some StringProtocol) {
      letters = Array(folded)
      stem = Self.stem(of: letters)
    }

    /// The word, folded.
    public var text: String { String(letters) }

    /// Endings that make forms of one word, the longest that fits first.
    private static let endings = [
      "iness", "ness", "ings", "ing", "ions", "ion", "ies", "ed", "es", "al", "s",
    ]
    .map { Array($0) }

    /// Plurals that have no ending.
    private static let irregular = ["feet": "foot", "teeth": "tooth", "children": "child", "women": "woman"]

    private static func stem(of letters: [Character]) -> [Character] {
      if let single = irregular[String(letters)] { return Array(single) }
      var stem = letters
      for ending in endings where letters.suffix(ending.count).elementsEqual(ending) {
        let rest = letters.dropLast(ending.count)
        guard rest.count >= (ending == ["a", "l"] ? 5 : 3), rest.contains(where: { "aeiouy".contains($0) }),
          let last = rest.last
        else { continue }
        // "Bleed" is no form of "ble", and "torticollis" none of "torticolli".
        if ending == ["e", "d"] && last == "e" || ending == ["s"] && "siu".contains(last) { continue }
        stem = Array(rest)
        break
      }
      if stem.count > 3, let last = stem.last, "eiy".contains(last) { stem.removeLast() }
      if stem.count > 3, stem.last == stem.dropLast().last, let last = stem.last, "bdgmnprt".contains(last) {
        stem.removeLast()
      }
      return stem
    }
  }

  /// The words in their order.
  public let words: [Word]

  /// Cuts a text into its words.
  public init(_ text: String) {
    words = Self.folded(text).split { !$0.isLetter && !$0.isNumber }.map { Word($0) }
  }

  /// The same without some words.
  public init(_ words: [Word]) { self.words = words }

  private static func folded(_ text: String) -> String {
    let folded = ASCIIText.folded(text)
    return folded.contains("'") ? folded.filter { $0 != "'" } : folded
  }

  /// The words, and each two neighbours written as one: "wryneck" finds "wry neck".
  public var joined: [Word] { words + zip(words, words.dropFirst()).map { Word($0.text + $1.text) } }
}
