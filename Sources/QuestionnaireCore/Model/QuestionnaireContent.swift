/// Everything that question files say of one questionnaire, before it is known to be well-formed.
///
/// Of `questionnaire: twisting`, `version: 1.0.0` and so on come its first fields; shared groups such as
/// `use: emergency-screen` are already written out in `items`.
public struct QuestionnaireContent: Hashable, Sendable {
  /// Its name.
  public var id: String
  /// Its version.
  public var version: String
  /// What the menu calls it.
  public var title: String
  /// What it is called beside another; nil: as in the menu.
  public var short: String?
  /// Whom it is for.
  public var summary: String
  /// What it is not for, in a sentence; nil: nothing is said.
  public var notFor: String?
  /// Words that the menu's search finds it by.
  public var alsoCalled: [String]
  /// The day its content was last reviewed by its authors.
  public var reviewed: CalendarDay
  /// The day by which it must be reviewed again.
  public var reviewBy: CalendarDay
  /// The complaints that are asked together, in order; none where it is about one.
  public var complaints: [JoinedComplaint] = []
  /// Where the answers lead to questions about another complaint.
  public var leads: [ComplaintLead] = []
  /// The items in document order.
  public var items: [Item] = []
  /// The groups that items stand in.
  public var groups: [ItemGroup] = []
  /// Features worked out from answers.
  public var derived: [DerivedValue] = []
  /// Red flags and advice.
  public var flags: [Flag] = []
  /// The author's safety properties.
  public var claims: [Claim] = []
  /// The facts that several questions ask.
  public var findings: [ClinicalFinding] = []
  /// The topics, in the order of the file.
  public var topics: [Topic] = []
  /// The regions and sites of the body.
  public var bodyMap = BodyMap(regions: [], sites: [])
  /// The words of the levels, the disclaimer and the safety lines.
  public var guidance: Guidance
  /// Telephone numbers.
  public var countries: [Country] = []
  /// Who can help.
  public var organizations: [Organization] = []
  /// Bodies named for their history.
  public var formerOrganizations: [FormerOrganization] = []
  /// The bibliography.
  public var sources: [Source] = []

  /// Makes content without items.
  public init(
    id: String, version: String, title: String, summary: String, alsoCalled: [String] = [],
    reviewed: CalendarDay, reviewBy: CalendarDay, guidance: Guidance
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.summary = summary
    self.alsoCalled = alsoCalled
    self.reviewed = reviewed
    self.reviewBy = reviewBy
    self.guidance = guidance
  }

  /// What it is called beside another.
  public var shortTitle: String { short ?? title }

  /// Whether the day is past by which it must be reviewed again.
  public func isReviewOverdue(on today: CalendarDay) -> Bool { today > reviewBy }
}

extension QuestionnaireContent {
  /// The groups around an item, the innermost first, as indices into `groups`: of a question in
  /// `- group: Birth` within `- group: The past`, those of the birth and of the past.
  public func groups(around item: Int) -> [Int] {
    items[item].group.map(groups(of:)) ?? []
  }

  /// A group and those around it, from the inside out.
  public func groups(of group: Int) -> [Int] {
    var found = [group]
    while let next = groups[found[found.count - 1]].parent { found.append(next) }
    return found
  }

  /// Whether an item is asked once a person, not once a complaint.
  public func isAboutPerson(item: Int) -> Bool {
    groups(around: item).contains { groups[$0].scope == .person }
  }
}
