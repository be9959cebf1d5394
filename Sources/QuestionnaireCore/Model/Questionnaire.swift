import PlainText

/// A well-formed questionnaire: every name in it leads somewhere, and every guard reads earlier items only.
///
/// There is no other way to get one than the throwing initialiser, so past it nothing dangles.
/// A condition `fevr is yes` is stopped here as an unknown name; so is a guard that reads a question behind its own.
@dynamicMemberLookup
public struct Questionnaire: Sendable {
  /// Everything in it, made once: of a questionnaire only a reference is copied, however many values hold it.
  private let parts: QuestionnaireParts
  /// Whether it comes from elsewhere, from a folder or a form that is not this project's: every screen and every sheet
  /// says that nobody of the project has reviewed it.
  public var isFromElsewhere = false

  /// Checks the content, and makes the questionnaire if nothing is wrong with it.
  public init(_ content: QuestionnaireContent) throws(IllFormedQuestionnaire) {
    let defects = WellFormedness(content).defects()
    guard defects.isEmpty else { throw IllFormedQuestionnaire(defects: defects) }
    parts = QuestionnaireParts(content)
  }

  /// What the question files say.
  public var content: QuestionnaireContent {
    // Without a copy, which would take longer than most of what is read of it.
    _read { yield parts.content }
  }
  var itemIndex: [LinkID: Int] { parts.itemIndex }
  private var derivedIndex: [LinkID: Int] { parts.derivedIndex }
  /// The questions that an emergency flag names, directly or through a derived value: places of items.
  var emergencyItems: [Int] { parts.emergencyItems }
  /// The derived values that stand at each item, by its place.
  var derivedAt: [Int: [Int]] { parts.derivedAt }
  /// What a walk needs to know of each item, by place.
  var steps: [Step] { parts.steps }
  private var roles: [Question.Role: Int] { parts.roles }

  /// The content's fields.
  public subscript<Value>(dynamicMember path: KeyPath<QuestionnaireContent, Value>) -> Value {
    content[keyPath: path]
  }

  /// The item of a name.
  public func item(_ id: LinkID) -> Item? { itemIndex[id].map { content.items[$0] } }

  func derivedPlace(_ id: LinkID) -> Int? { derivedIndex[id] }

  /// The places of the items that tests read, directly or through derived values, in order; `more` says which tests an
  /// item brings with it.
  func places(readBy tests: [Test], and more: (Int) -> [Test] = { _ in [] }) -> [Int] {
    var places: Set<Int> = []
    var seen: Set<LinkID> = []
    var open = tests
    while let test = open.popLast() {
      guard let id = test.linkId, seen.insert(id).inserted else { continue }
      if let place = itemIndex[id] {
        places.insert(place)
        open += more(place)
        // What is worked out stands for what it is worked out from, too.
        open += content.items[place].computed?.tests ?? []
      } else {
        open += derivedValue(id)?.cases.flatMap(\.when.tests) ?? []
      }
    }
    return places.sorted()
  }

  /// The questions that a derived value rests on, directly or through others, in order.
  public func questions(readBy value: DerivedValue) -> [LinkID] {
    places(readBy: value.cases.flatMap(\.when.tests)).map { content.items[$0].linkId }
  }

  /// The derived value of a name.
  public func derivedValue(_ id: LinkID) -> DerivedValue? { derivedIndex[id].map { content.derived[$0] } }

  /// The topic of a name.
  public func topic(_ id: TopicID) -> Topic? { content.topics.first { $0.id == id } }

  /// The flag of a name.
  public func flag(_ id: FlagID) -> Flag? { content.flags.first { $0.id == id } }

  /// The source of a name.
  public func source(_ id: SourceID) -> Source? { content.sources.first { $0.id == id } }

  /// The item that has a role.
  public func item(with role: Question.Role) -> Item? { roles[role].map { content.items[$0] } }

  /// The option of the respondent question that means the person answers for themselves.
  public static let selfOption: OptionID = "me"

  /// The options of the respondent question that say what the one who answers is to the person.
  static let relations: [OptionID: Respondent.Relation] = ["parent": .parent, "partner": .partner]
}

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
    /// A flag replaces one that is more urgent than it, or whose act is.
    case replacesMoreUrgent(FlagID, by: FlagID)
    /// A flag replaces itself, through others or straight.
    case replacesItself(FlagID)
    /// The item's group does not exist.
    case unknownGroup(LinkID)
  }

  /// Everything that is wrong.
  public let defects: [Defect]

  /// Makes the error.
  public init(defects: [Defect]) { self.defects = defects }
}
