import PlainText
public import QuestionnaireCore

/// A topic as a page that is read without an interview, as `topics bulbs` writes it: nothing in it speaks of anybody's
/// answers.
public struct TopicPage: Equatable, Sendable {
  /// The topic.
  public let topic: Topic
  /// The questionnaire that it was read from: its sources, its organizations, its guidance.
  public let questionnaire: Questionnaire
  /// The names of all questionnaires that have it, in order.
  public let questionnaires: [String]
  /// The topics that belong near and have a page, in the order of the files.
  public let related: [Topic]

  init(_ topic: Topic, of questionnaire: Questionnaire, questionnaires: [String], related: [Topic]) {
    self.topic = topic
    self.questionnaire = questionnaire
    self.questionnaires = questionnaires
    self.related = related
  }

  /// Two pages are equal if they are of one topic, and of one version of its questionnaire.
  public static func == (left: TopicPage, right: TopicPage) -> Bool {
    left.topic == right.topic && left.related == right.related && left.questionnaires == right.questionnaires
      && left.questionnaire.id == right.questionnaire.id
      && left.questionnaire.version == right.questionnaire.version
  }

  /// Its name.
  public var id: TopicID { topic.id }
}

/// All topics of some questionnaires, each once.
///
/// The first topic of each questionnaire stands first, for authors put what cannot wait there; the others follow by
/// title.
public struct TopicCollection: Equatable, Sendable {
  /// The pages in their order.
  public let pages: [TopicPage]

  /// Collects the topics of questionnaires; of one that several have, the first counts.
  public init(_ questionnaires: [Questionnaire]) {
    var topics: [TopicID: (topic: Topic, questionnaire: Questionnaire, names: [String], related: [TopicID])] =
      [:]
    for questionnaire in questionnaires {
      for topic in questionnaire.content.topics {
        var entry = topics[topic.id] ?? (topic, questionnaire, [], [])
        entry.names.append(questionnaire.content.id)
        entry.related += topic.related.filter { !entry.related.contains($0) }
        topics[topic.id] = entry
      }
    }
    let first = questionnaires.compactMap(\.content.topics.first?.id).uniqued()
    let others = topics.values.map(\.topic).filter { !first.contains($0.id) }
      .map { (id: $0.id, title: $0.title.person.lowercased()) }
      .sorted { ($0.title, $0.id.rawValue) < ($1.title, $1.id.rawValue) }.map(\.id)
    pages = (first + others).compactMap { topics[$0] }.map { entry in
      TopicPage(
        entry.topic, of: entry.questionnaire, questionnaires: entry.names,
        related: entry.related.filter { $0 != entry.topic.id }.compactMap { topics[$0]?.topic })
    }
  }

  /// The page of a topic.
  public subscript(id: TopicID) -> TopicPage? { pages.first { $0.id == id } }
}
