/// One step of the questionnaire in document order, with the guard that says when it is asked (FHIR's enableWhen).
///
///     - question: child-neck
///       when: age < 16 years or age is unknown
///
/// becomes an item whose guard is that condition; without `when` the guard is always true.
public struct Item: Hashable, Sendable {
  /// What the item is.
  public enum Kind: Hashable, Sendable {
    case question(Question)
    /// Worked out from the answers, never asked.
    case computed(ComputedValue)
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
  /// The first item that asks the same of the person, for another complaint: where it, or one like this, was asked, the
  /// answer stands.
  public let sameAs: LinkID?
  /// The question of which "yes" says that the answer stands; nil: it always does.
  public let sameIf: LinkID?

  /// Makes an item.
  public init(
    linkId: LinkID, kind: Kind, guard guardCondition: Condition = .always, group: Int? = nil,
    parent: LinkID? = nil, sameAs: LinkID? = nil, sameIf: LinkID? = nil
  ) {
    self.linkId = linkId
    self.kind = kind
    self.guardCondition = guardCondition
    self.group = group
    self.parent = parent
    self.sameAs = sameAs
    self.sameIf = sameIf
  }

  func same(as other: LinkID, if question: LinkID? = nil) -> Item {
    Item(
      linkId: linkId, kind: kind, guard: guardCondition, group: group, parent: parent, sameAs: other,
      sameIf: question)
  }

  /// The question, if it is one.
  public var question: Question? {
    if case .question(let question) = kind { question } else { nil }
  }

  /// What is worked out, if it is that.
  public var computed: ComputedValue? {
    if case .computed(let value) = kind { value } else { nil }
  }
}

/// A named section of the questionnaire.
public struct ItemGroup: Hashable, Sendable {
  /// What the engine must know a group for.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    case emergencyScreen = "emergency-screen"
    /// Further questions about dangers, asked of everybody before anything else.
    case safety
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
  /// Where it stands on the sheet; nil: where the group around it does.
  public let section: HistorySection?

  /// Makes a group.
  public init(
    linkId: LinkID, title: PersonText, parent: Int? = nil, role: Role? = nil, scope: Scope? = nil,
    record: String? = nil, section: HistorySection? = nil
  ) {
    self.linkId = linkId
    self.title = title
    self.parent = parent
    self.role = role
    self.scope = scope
    self.record = record
    self.section = section
  }
}
