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

  func rowTexts(in world: World) -> [String] {
    found.map { Wording.topicRow($0.page.topic.title[world.respondent], matched: $0.matched) }
  }

  func foundCount(in world: World) -> Int { found.count }

  func notice(in world: World) -> String? { topics == nil ? Wording.topicsOpening : nil }

  func note(of row: Int, in world: World) -> String {
    found.indices.contains(row) ? Wording.topicNames(found[row].page.topic.alsoCalled) : ""
  }

  func choose(_ row: Int, in world: World) -> [Action] {
    guard let topics, found.indices.contains(row) else { return [] }
    return [.push(TopicScreen(found[row].page, among: topics, in: world))]
  }

  private var found: [TopicSearch.Found] {
    topics.map { TopicSearch(picker.query.text).found(in: $0) } ?? []
  }
}
