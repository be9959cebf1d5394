public import QuestionnaireCore
internal import SummaryReports

/// What the screens know before a questionnaire is opened, as the first pages of a book come before its chapters: the
/// menu's entries, the disclaimer, the words of triage, and the numbers to call ("Barbados: 511").
public struct FrontMatter: Hashable, Sendable {
  /// The questionnaires, in the order of the menu.
  public let heads: [MenuEntry]
  /// What each questionnaire is called beside another, those too that the menu does not offer.
  public let names: [String: String]
  /// The disclaimer, the "call now" lines and the levels' words.
  public let guidance: Guidance
  /// Telephone numbers by country.
  public let countries: [Country]
  /// The bibliography that the guidance cites.
  public let sources: [Source]
  /// Whether the questions are from elsewhere, and nobody of this project has reviewed them.
  public var isFromElsewhere: Bool
  /// The first day by which one of them must be reviewed again; nil: none is known.
  public var reviewBy: CalendarDay?

  /// Makes it.
  public init(
    heads: [MenuEntry], names: [String: String] = [:], guidance: Guidance, countries: [Country],
    sources: [Source] = [], isFromElsewhere: Bool = false, reviewBy: CalendarDay? = nil
  ) {
    self.heads = heads
    self.names = names
    self.guidance = guidance
    self.countries = countries
    self.sources = sources
    self.isFromElsewhere = isFromElsewhere
    self.reviewBy = reviewBy
  }

  /// What a questionnaire is called beside another.
  func name(_ id: String) -> String { names[id] ?? heads.first { $0.id == id }?.title ?? id }

  func publisher(of id: SourceID) -> String? { sources.first { $0.id == id }.map(ReportWording.publisher) }
}

/// A questionnaire in the menu, before its file is read whole.
public struct MenuEntry: Hashable, Sendable {
  /// Its name.
  public let id: String
  /// What the menu calls it.
  public let title: String
  /// Whom it is for.
  public let summary: String
  /// What it is not for, in a sentence; nil: nothing is said.
  public let notFor: String?
  /// Words that the search finds it by.
  public let alsoCalled: [String]

  /// Makes an entry.
  public init(
    id: String, title: String, summary: String, notFor: String? = nil, alsoCalled: [String] = []
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.notFor = notFor
    self.alsoCalled = alsoCalled
  }
}
