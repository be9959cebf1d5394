public import QuestionnaireCore

/// A topic as a page that is read without an interview: nothing in it speaks of anybody's answers.
public struct TopicPage: Sendable {
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

  /// Its name.
  public var id: TopicID { topic.id }
}
