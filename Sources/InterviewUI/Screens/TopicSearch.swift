internal import PlainText
internal import QuestionnaireCore
public import SummaryReports

/// Finds topics by lay words in their titles, their other names and their text.
///
///     TopicSearch(topics).found("wry neck").map(\.page.id)    // twisted-neck-in-children, cervical-dystonia
///     TopicSearch(topics).found("splint").first?.nearness     // .text
public struct TopicSearch: Equatable, Sendable {
  /// How near a topic is to what was typed, the nearest first.
  public enum Nearness: Hashable, Sendable {
    /// Its title, or another of its names, was typed word for word.
    case named
    /// Its title and its names have the words.
    case fits
    /// The words stand in its text.
    case text
    /// It has some of the words, or none: it is listed so that there is something to read.
    case far
  }

  /// A topic in the list.
  public struct Found: Sendable {
    /// Its page.
    public let page: TopicPage
    /// How near it is.
    public let nearness: Nearness
    /// Words that were typed and stand in it, but not in its title.
    public let matched: String?
  }

  private let topics: TopicCollection
  private let entries: SearchedEntries

  /// Reads the topics once, so that every search is quick.
  public init(_ topics: TopicCollection) {
    self.topics = topics
    entries = SearchedEntries(topics.pages.map { SearchedEntries.Entry($0.topic) })
  }

  /// Two are equal if they search the same topics.
  public static func == (left: Self, right: Self) -> Bool { left.topics == right.topics }

  /// The topics that words find, the best first; where they find none, or there are no words, all topics.
  public func found(_ words: String) -> [Found] {
    let search = WordSearch(words)
    guard !search.isEmpty else {
      return topics.pages.map { Found(page: $0, nearness: .far, matched: nil) }
    }
    let all = entries.ranked(by: search)
    let best = all.map(\.points).max() ?? 0
    let fitting = all.filter { $0.isNamed || $0.fits }
    let near = fitting.isEmpty ? [] : all.filter { $0.isNamed || $0.fits || $0.points * 3 >= best * 2 }
    let inText = all.filter(\.hasAll)
    return (near.isEmpty ? inText.isEmpty ? all : inText : near).map { found in
      Found(
        page: topics.pages[found.place],
        nearness: found.isNamed ? .named : found.fits ? .fits : found.hasAll ? .text : .far,
        matched: entries.words(of: search, besideTitleOf: found.place))
    }
  }
}

extension SearchedEntries.Entry {
  fileprivate init(_ topic: Topic) {
    let brief = topic.inBrief.map { brief in
      Topic.InBrief.Part.allCases.compactMap { brief.lines[$0] } + brief.remember.map(\.text)
    }
    let prose = topic.sections.map(\.text) + (brief ?? [])
    let text = prose.flatMap(\.blocks).map(\.text.person) + topic.askYourDoctor.map(\.text.person)
    self.init(
      title: topic.title.person, names: [topic.title.other] + topic.alsoCalled + topic.searchWords,
      text: text.joined(separator: "\n"))
  }
}
