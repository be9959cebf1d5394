internal import PlainText

/// Entries of a menu as they are searched for, and the order in which typed words find them.
///
/// The order: a title or name that was typed word for word; what fits well; then by how many of the words stand in an entry and how:
/// words of the title before those of other names, both before a word of the same stem, that before a slip of the
/// finger, and all before the text. A word that few entries have tells more than one that most have.
struct SearchedEntries: Hashable, Sendable {
  /// One entry.
  struct Entry: Hashable, Sendable {
    let title: SearchedName
    let names: [SearchedName]
    let text: WordBag

    init(title: String, names: [String], text: String = "") {
      self.title = SearchedName(title)
      self.names = names.map { SearchedName($0) }
      self.text = WordBag(text)
    }

    /// How much a word says for this entry; 0: nothing.
    func points(for term: WordSearch.Term) -> Int {
      let inTitle = term.nearest(among: title.words)
      let nearest = [inTitle, term.nearest(among: names.flatMap(\.words))].compactMap { $0 }.min()
      switch nearest {
      case .same, .beginning: return nearest == inTitle ? 12 : 10
      case .stem: return 8
      case .slip: return 6
      case nil: return text.has(term) ? 2 : 0
      }
    }
  }

  /// What was found of an entry.
  struct Found: Hashable, Sendable {
    /// The entry's place.
    let place: Int
    /// Whether its title, or a name, was typed word for word.
    let isNamed: Bool
    /// Whether it fits well: all words that count stand in its title or its names, or one of these was typed whole.
    let fits: Bool
    /// Whether all words that count stand in it, its text counted.
    let hasAll: Bool
    let points: Int
  }

  let entries: [Entry]

  init(_ entries: [Entry]) { self.entries = entries }

  /// Every entry, the best first; those that are alike in their order.
  func ranked(by search: WordSearch) -> [Found] {
    let points = search.telling.map { term in entries.map { $0.points(for: term) } }
    let weights = points.map { weight(found: $0.count { $0 > 2 }) }
    let found = entries.indices.map { place in
      let own = points.map { $0[place] }
      let isNamed = ([entries[place].title] + entries[place].names).contains(where: search.isExactly)
      let whole = entries[place].wholeWords(typedIn: search)
      let sum = zip(own, weights).reduce(0) { $0 + $1.0 * $1.1 }
      return Found(
        place: place, isNamed: isNamed, fits: !own.isEmpty && (whole > 0 || own.allSatisfy { $0 > 2 }),
        hasAll: !own.isEmpty && own.allSatisfy { $0 > 0 }, points: sum + 12 * whole)
    }
    return found.sorted { left, right in
      if left.isNamed != right.isNamed { return left.isNamed }
      if left.fits != right.fits { return left.fits }
      return (-left.points, left.place) < (-right.points, right.place)
    }
  }

  /// The words that were typed and stand in an entry, but not in its title, as they were typed.
  func words(of search: WordSearch, besideTitleOf place: Int) -> String? {
    let entry = entries[place]
    let words = search.telling.filter {
      $0.nearest(among: entry.title.words) == nil && entry.points(for: $0) > 0
    }
    return words.isEmpty ? nil : words.map(\.word.text).joined(separator: " ")
  }

  /// A word counts more if few entries have it.
  private func weight(found: Int) -> Int {
    found * 8 <= entries.count ? 3 : found * 3 <= entries.count ? 2 : 1
  }
}

extension SearchedEntries.Entry {
  /// The most words that count in a name that was typed whole; 0: none was.
  fileprivate func wholeWords(typedIn search: WordSearch) -> Int {
    ([title] + names).filter { search.hasWhole($0) }.map(\.telling.count).max() ?? 0
  }
}

/// The words of a long text, to look typed ones up in.
struct WordBag: Hashable, Sendable {
  /// Each word once, in alphabetical order.
  private let sorted: [String]
  private let stems: Set<[Character]>

  init(_ text: String) {
    let words = Set(WordSearch.words(of: text))
    sorted = words.map(\.text).sorted()
    stems = Set(words.map(\.stem))
  }

  /// Whether it has the word, a form of it or, of at least four letters, a word that begins so. No slips are looked for:
  /// in a long text some word is always near.
  func has(_ term: WordSearch.Term) -> Bool {
    if stems.contains(term.word.stem) { return true }
    guard term.mayBegin, term.word.letters.count >= 4 else { return false }
    let typed = term.word.text
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < typed { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low].hasPrefix(typed)
  }
}
