internal import PlainText

/// What somebody typed to find something, as words: the one rule of matching for menus, topics, long lists, places and
/// medicines, on the screen and in lines.
///
/// Words are compared as `WordLikeness` says, in any order. Small words ("my", "the") and numbers count only where nothing
/// else was typed; all words of denial count as one. An entry is meant if each word that counts stands in it, or if one of
/// its names was typed whole among other words: "sodium valproate" means "Valproate", "folic acid" does not mean "valproic
/// acid".
struct WordSearch: Hashable, Sendable {
  /// The words that count.
  let telling: [Term]
  /// All words, for what is typed in full.
  private let all: [SearchedText.Word]

  /// A typed word; one that may not be typed to its end yet may begin another.
  struct Term: Hashable, Sendable {
    let word: SearchedText.Word
    let mayBegin: Bool

    func likeness(to present: SearchedText.Word) -> WordLikeness? {
      WordLikeness(of: word, to: present, mayBegin: mayBegin)
    }

    /// The nearest word of some.
    func nearest(among present: [SearchedText.Word]) -> WordLikeness? {
      present.lazy.compactMap(likeness).min()
    }
  }

  init(_ typed: String) {
    all = Self.words(of: typed)
    let last = all.count - 1
    let terms = all.enumerated().map { place, word in
      Term(word: word, mayBegin: place == last || word.letters.count >= 4)
    }
    let telling = terms.filter { Self.isTelling($0.word) }
    self.telling = telling.isEmpty ? terms : telling
  }

  var isEmpty: Bool { all.isEmpty }

  /// What was typed, in the words that count.
  var words: String { telling.map(\.word.text).joined(separator: " ") }

  /// How a name is meant, the best first.
  enum Hit: Int, Hashable, Sendable, Comparable, CaseIterable {
    /// It was typed word for word.
    case whole
    /// Each word that was typed stands in it.
    case words
    /// It was typed among other words.
    case among
    case beginning
    case stem
    case slip

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// How an entry of some names is meant; nil: it is not.
  func hit(of names: [SearchedName]) -> Hit? {
    guard !isEmpty else { return nil }
    if names.contains(where: isExactly) { return .whole }
    let each = eachFound(among: names.flatMap(\.words))
    if names.contains(where: { hasWhole($0, asFar: .stem) }) { return each == nil ? .among : .words }
    return each ?? (names.contains { hasWhole($0) } ? .slip : nil)
  }

  /// How the words that count are found, the farthest of them; nil: not all are.
  private func eachFound(among present: [SearchedText.Word]) -> Hit? {
    let found = telling.compactMap { $0.nearest(among: present) }
    guard found.count == telling.count, let farthest = found.max() else { return nil }
    switch farthest {
    case .same: return .words
    case .beginning: return .beginning
    case .stem: return .stem
    case .slip: return .slip
    }
  }

  /// How many letters are wrong where each word that counts is near a word of some: at most one of a short word, two of
  /// a longer one or where its ends are right; nil: some word is near none. Places may be found so, and are asked about.
  func slips(to names: [SearchedName]) -> Int? {
    let present = names.flatMap(\.words)
    let slips = telling.compactMap { term in
      present.compactMap { term.likeness(to: $0).map { $0 == .slip ? 1 : 0 } ?? Self.slips(term.word, $0) }
        .min()
    }
    return slips.count == telling.count ? slips.reduce(0, +) : nil
  }

  private static func slips(_ typed: SearchedText.Word, _ present: SearchedText.Word) -> Int? {
    let (typed, present) = (typed.letters, present.letters)
    let isFramed = typed.count >= 4 && typed.first == present.first && typed.last == present.last
    let allowed = typed.count >= 5 || isFramed ? 2 : 1
    guard typed.count >= 3, abs(typed.count - present.count) <= allowed else { return nil }
    let distance = EditDistance.between(typed, present)
    return distance <= allowed ? distance : nil
  }

  /// Whether some word that counts stands in a name, in whatever form.
  func hasSome(of names: [SearchedName]) -> Bool {
    let present = names.flatMap(\.words)
    return telling.contains { term in
      present.contains { WordLikeness(of: term.word, to: $0, mayBegin: false).map { $0 < .slip } ?? false }
    }
  }

  /// Whether a name has just the words that were typed, in their order; small words may differ.
  func isExactly(_ name: SearchedName) -> Bool {
    !isEmpty && (name.all == all || !name.telling.isEmpty && name.telling == telling.map(\.word))
  }

  /// Whether all that counts in a name was typed.
  func hasWhole(_ name: SearchedName, asFar as: WordLikeness = .slip) -> Bool {
    name.isTelling
      && name.telling.allSatisfy { word in
        telling.contains { term in
          WordLikeness(of: term.word, to: word, mayBegin: false).map { $0 <= `as` } ?? false
        }
      }
  }

  /// Whether all of a name was typed, small words too, in whatever form and order and among whatever else: so words of
  /// danger are found.
  func hasAll(of name: SearchedName) -> Bool {
    !name.all.isEmpty
      && name.all.allSatisfy { word in
        all.contains { WordLikeness(of: $0, to: word, mayBegin: false) != nil }
      }
  }

  // MARK: Words

  static func words(of text: String) -> [SearchedText.Word] {
    SearchedText(text).words.map {
      Wording.denials.contains($0.text) ? SearchedText.Word(Wording.denial) : $0
    }
  }

  static func isTelling(_ word: SearchedText.Word) -> Bool {
    !Wording.smallWords.contains(word.text) && word.letters.first?.isNumber != true
  }
}

/// A title, a name or a word of danger as it is searched for.
struct SearchedName: Hashable, Sendable {
  let all: [SearchedText.Word]
  /// The words that count.
  let telling: [SearchedText.Word]
  /// Whether it tells more than a form of medicine: "the pill" and "tablets" say nothing among other words.
  let isTelling: Bool
  /// What a typed word is compared with: each word, and each two neighbours as one.
  let words: [SearchedText.Word]

  init(_ text: String) {
    all = WordSearch.words(of: text)
    telling = all.filter(WordSearch.isTelling)
    isTelling = telling.contains { !Wording.formWords.contains($0.text) }
    words = SearchedText(all).joined
  }
}
