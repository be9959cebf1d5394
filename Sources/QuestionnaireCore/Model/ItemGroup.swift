/// A named section of the questionnaire.
public struct ItemGroup: Hashable, Sendable {
  /// What the engine must know a group for.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    case emergencyScreen = "emergency-screen"
  }

  /// Whether a shared group is asked once a person or once a complaint.
  public enum Scope: String, Hashable, Sendable, CaseIterable {
    case person
    case complaint
  }

  /// The group's name.
  public let linkId: LinkID
  /// Its heading.
  public let title: PersonText
  /// The group around it, an index into the questionnaire's groups.
  public let parent: Int?
  /// What the engine must know it for.
  public let role: Role?
  /// The scope of a shared group; nil for one of the questionnaire's own.
  public let scope: Scope?

  /// Its heading on the doctor's sheet; nil: as the person reads it.
  public let record: String?

  /// Makes a group.
  public init(
    linkId: LinkID, title: PersonText, parent: Int? = nil, role: Role? = nil, scope: Scope? = nil,
    record: String? = nil
  ) {
    self.linkId = linkId
    self.title = title
    self.parent = parent
    self.role = role
    self.scope = scope
    self.record = record
  }
}
