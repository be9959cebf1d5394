/// A questionnaire in the menu, before its file is read whole.
public struct MenuEntry: Hashable, Sendable {
  /// Its name.
  public let id: String
  /// What the menu calls it.
  public let title: String
  /// Whom it is for.
  public let summary: String
  /// Words that the search finds it by.
  public let alsoCalled: [String]

  /// Makes an entry.
  public init(id: String, title: String, summary: String, alsoCalled: [String] = []) {
    self.id = id
    self.title = title
    self.summary = summary
    self.alsoCalled = alsoCalled
  }
}
