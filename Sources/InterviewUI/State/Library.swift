public import QuestionnaireCore

/// What the screens know before a questionnaire is opened: the menu's entries, the words of triage, the numbers.
public struct Library: Sendable {
  /// The questionnaires, in the order of the menu.
  public let heads: [MenuEntry]
  /// The disclaimer, the "call now" lines and the levels' words.
  public let guidance: Guidance
  /// Telephone numbers by country.
  public let countries: [Country]
  /// The bibliography that the guidance cites.
  public let sources: [Source]

  /// Makes a library.
  public init(heads: [MenuEntry], guidance: Guidance, countries: [Country], sources: [Source] = []) {
    self.heads = heads
    self.guidance = guidance
    self.countries = countries
    self.sources = sources
  }

  /// The publisher of a source.
  func publisher(of id: SourceID) -> String? { sources.first { $0.id == id }?.publisher }
}
