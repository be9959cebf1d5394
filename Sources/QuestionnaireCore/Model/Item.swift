/// One step of the questionnaire in document order, with the guard that says when it is asked (FHIR's enableWhen).
public struct Item: Hashable, Sendable {
  /// What the item is.
  public enum Kind: Hashable, Sendable {
    case question(Question)
    /// A page of information.
    case note(title: PersonText, text: Prose)
    /// The interview ends here for those who reach it; the text is the reason.
    case end(title: PersonText, text: Prose)
  }

  /// The item's name.
  public let linkId: LinkID
  /// What it is.
  public let kind: Kind
  /// When it is asked: only when this is true. Groups and nesting are lowered into it.
  public let guardCondition: Condition
  /// The innermost group it stands in, an index into the questionnaire's groups.
  public let group: Int?
  /// The question it is nested under as a follow-up.
  public let parent: LinkID?

  /// Makes an item.
  public init(
    linkId: LinkID, kind: Kind, guard guardCondition: Condition = .always, group: Int? = nil,
    parent: LinkID? = nil
  ) {
    self.linkId = linkId
    self.kind = kind
    self.guardCondition = guardCondition
    self.group = group
    self.parent = parent
  }

  /// The question, if it is one.
  public var question: Question? {
    if case .question(let question) = kind { question } else { nil }
  }
}
