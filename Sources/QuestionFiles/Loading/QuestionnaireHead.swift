/// What a menu says of a questionnaire.
public struct QuestionnaireHead: Hashable, Sendable {
  /// Its name.
  public let id: String
  /// Its version.
  public let version: String
  /// What the menu calls it.
  public let title: String
  /// Whom it is for.
  public let summary: String
  /// Words that the menu's search finds it by.
  public let alsoCalled: [String]
}
