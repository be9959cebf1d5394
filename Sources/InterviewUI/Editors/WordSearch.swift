internal import PlainText
internal import QuestionnaireCore
public import SummaryReports

/// Finds entries by the words a person types, not by how they are spelled in full: `neck pul` finds "My neck pulls".
struct WordSearch: Hashable, Sendable {
  private let words: [String]

  init(_ query: String) {
    words = Self.words(of: query)
  }

  var isEmpty: Bool { words.isEmpty }
  var isOneWord: Bool { words.count == 1 }

  /// How well texts match: the best words count most; nil if none does. Short words such as "my" count only if no
  /// longer one was typed.
  func rank(of texts: [String]) -> Int? {
    guard !words.isEmpty else { return 0 }
    let long = words.filter { $0.count >= 3 }
    let wanted = long.isEmpty ? words : long
    let present = texts.flatMap(Self.words)
    let points = wanted.reduce(0) { sum, word in sum + (present.map { Self.points(word, $0) }.max() ?? 0) }
    return points > 0 ? points : nil
  }

  /// An entry that matches, and how well.
  struct Match<Entry> {
    let entry: Entry
    let rank: Int
  }

  /// The entries that match by their words, in their order; without words all of them.
  func matches<Entry>(in entries: [Entry], by words: (Entry) -> [String]) -> [Match<Entry>] {
    entries.compactMap { entry in rank(of: words(entry)).map { Match(entry: entry, rank: $0) } }
  }

  /// The best of some matches first, the others behind them in their order.
  static func bestFirst<Entry>(_ matches: [Match<Entry>]) -> [Match<Entry>] {
    let best = matches.map(\.rank).max()
    return matches.filter { $0.rank == best } + matches.filter { $0.rank != best }
  }

  func firstMatch(in texts: [String]) -> String? {
    words.isEmpty ? nil : texts.first { rank(of: [$0]) != nil }
  }

  /// Whether a text has just the words that are searched for, in their order.
  func isExactly(_ text: String) -> Bool { !words.isEmpty && Self.words(of: text) == words }

  /// 4 for the word itself, 3 for its beginning, 2 for a common stem, 1 for a part.
  private static func points(_ typed: String, _ present: String) -> Int {
    if typed == present { return 4 }
    if present.hasPrefix(typed) { return 3 }
    let common = zip(typed, present).prefix { $0 == $1 }.count
    if common >= 4, typed.count - common <= 3, present.count - common <= 4 { return 2 }
    return typed.count >= 3 && present.contains(typed) ? 1 : 0
  }

  private static func words(of text: String) -> [String] {
    ASCIIText.folded(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}

/// Finds topics by the words of their titles and of their other names, as the menu finds questionnaires.
public struct TopicSearch: Hashable, Sendable {
  /// A topic that was found.
  public struct Found: Sendable {
    /// Its page.
    public let page: TopicPage
    /// The other name that it was found by, if that says more than the title.
    public let matched: String?
    /// Whether its title, or one of its other names, is what was typed, word for word.
    public let isNamed: Bool
    fileprivate let rank: Int
  }

  private let search: WordSearch

  /// Makes a search for words.
  public init(_ words: String) { search = WordSearch(words) }

  /// The topics that match, those of that very name first, then the best; without words all, in their order.
  public func found(in topics: TopicCollection) -> [Found] {
    let found = topics.pages.compactMap(found)
    let best = found.map(\.rank).max() ?? 0
    // Loose matches are shown only where there is no good one.
    let good = found.filter { $0.rank * 3 >= best * 2 || $0.isNamed }
    // Sorted by hand: those of one rank keep their order.
    let ranks = Set(good.map(\.rank)).sorted(by: >)
    return good.filter(\.isNamed) + ranks.flatMap { rank in good.filter { $0.rank == rank && !$0.isNamed } }
  }

  private func found(_ page: TopicPage) -> Found? {
    let title = page.topic.title.person
    let names = [title, page.topic.title.other] + page.topic.alsoCalled
    guard let rank = search.rank(of: names) else { return nil }
    let named = names.first(where: search.isExactly)
    let inTitle = search.rank(of: [title]) ?? 0
    let ranks = page.topic.alsoCalled.map { (name: $0, rank: search.rank(of: [$0]) ?? 0) }
    let better = ranks.first { entry in
      entry.rank > inTitle && !ranks.contains { $0.rank > entry.rank }
    }?.name
    let matched = named.flatMap { page.topic.alsoCalled.contains($0) ? $0 : nil } ?? better
    return Found(
      page: page, matched: search.isEmpty ? nil : matched, isNamed: named != nil, rank: rank)
  }
}
