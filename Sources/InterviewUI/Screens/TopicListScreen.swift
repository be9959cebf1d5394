internal import QuestionnaireCore
internal import SummaryReports

/// Everything that can be read without an interview, with a search field that takes lay words.
struct TopicListScreen: SearchScreen {
  var picker = SearchPicker()
  /// The topics; nil until they were read.
  var topics: TopicCollection?

  /// `search` is what is searched for at first.
  init(search: String) { picker.query = TextField(search, limit: picker.query.limit) }

  var kind: ScreenKind { .topics }
  var title: String { Wording.topicsTitle }
  var backAction: Action { .pop }

  func rowTexts(in context: ScreenContext) -> [String] {
    found.map { Wording.topicRow($0.page.topic.title[context.respondent], matched: $0.matched) }
  }

  func foundCount(in context: ScreenContext) -> Int { found.count }

  func notice(in context: ScreenContext) -> String? { topics == nil ? Wording.topicsOpening : nil }

  func note(of row: Int, in context: ScreenContext) -> String {
    found.indices.contains(row) ? Wording.topicNames(found[row].page.topic.alsoCalled) : ""
  }

  mutating func choose(_ row: Int, in context: ScreenContext) -> [Action] {
    guard let topics, found.indices.contains(row) else { return [] }
    return [.push(TopicScreen(found[row].page, among: topics, in: context))]
  }

  private var found: [TopicSearch.Found] {
    topics.map { TopicSearch(picker.query.text).found(in: $0) } ?? []
  }
}
