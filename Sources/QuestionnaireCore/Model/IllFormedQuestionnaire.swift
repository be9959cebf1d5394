/// Why content is no questionnaire.
public struct IllFormedQuestionnaire: Error, Hashable, Sendable {
  /// One thing that is wrong: facts, without words.
  public enum Defect: Hashable, Sendable {
    /// Two things have one name.
    case duplicate(String)
    /// A condition of the first reads something that does not exist.
    case unknownName(String, in: String)
    /// A condition of the first reads an item that does not stand before it.
    case notEarlier(LinkID, in: String)
    /// A test does not fit the kind of what it reads.
    case wrongKind(LinkID, in: String)
    /// A test names an option, region, site or value that does not exist.
    case unknownValue(String, of: LinkID, in: String)
    /// A test of topics or triage where none may stand.
    case misplacedOutcomeTest(in: String)
    /// A list has no option that means none of the others, or a question no option.
    case missingOption(LinkID)
    /// A source, organization or topic that does not exist.
    case unknownReference(String, in: String)
    /// No topic, or more than one, is the fallback.
    case fallbackCount(Int)
    /// A level of triage has no words.
    case missingLevel(TriageLevel)
    /// The item's group does not exist.
    case unknownGroup(LinkID)
  }

  /// Everything that is wrong.
  public let defects: [Defect]

  /// Makes the error.
  public init(defects: [Defect]) { self.defects = defects }
}
