internal import QuestionnaireCore
public import SummaryReports

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
