/// A body that is named for its history only.
public struct FormerOrganization: Hashable, Sendable {
  /// Its name.
  public let name: String
  /// What is known of it.
  public let text: Prose

  /// Makes a former organization.
  public init(name: String, text: Prose) {
    self.name = name
    self.text = text
  }
}
