import InterviewUI
import QuestionFiles
import QuestionLibrary
import QuestionnaireCore
import SummaryReports
import TestSupport
import Testing

/// Every shipped topic can be read by whoever was told a word for it.
@Suite struct ShippedTopicTests {
  private static let topics: TopicCollection = {
    let loaded = Shipped.loaded
    return TopicCollection(loaded.questionnaires.sorted { $0.key < $1.key }.map(\.value))
  }()

  private static let search = TopicSearch(topics)

  private static let names = topics.pages.flatMap { page in
    (page.topic.alsoCalled + [page.topic.title.person]).map { (page.id, $0) }
  }

  private func list() throws -> AppState {
    let catalogue = QuestionLoader.catalogue(ShippedQuestions.folder)
    var state = AppState(
      frontMatter: FrontMatter(
        heads: [], guidance: try #require(catalogue.guidance), countries: catalogue.countries),
      lettering: Lettering(glyphs: .unicode) { _ in 1 }, size: Size(columns: 120, rows: 24),
      today: Sample.day)
    #expect(state.update(.key(.character("i"))) == [.loadTopics])
    _ = state.take(.topics(Self.topics))
    return state
  }

  @Test func thereAreTopicsAndNames() { #expect(Self.topics.pages.count > 20 && Self.names.count > 100) }

  @Test func everyNameOpensItsTopic() throws {
    let list = try list()
    for (place, (id, name)) in Self.names.enumerated() where Tier.isNightly || place.isMultiple(of: 4) {
      let typed = String(name.prefix(60))
      let found = Self.search.found(typed)
      let place = try #require(found.firstIndex { $0.page.id == id }, "\(name)")
      // Only topics of the very same name stand before it.
      if typed == name { #expect(found[...place].allSatisfy { $0.nearness == .named }, "\(name)") }
      var state = list
      _ = state.update(.paste(typed))
      for _ in 0...place { _ = state.update(.key(.down)) }
      _ = state.update(.key(.enter))
      #expect(state.kind == .topic, "\(name)")
      let title = try #require(Self.topics[id]?.topic.title.person)
      #expect(state.render().text.prefix(80).contains(title.prefix(60)), "\(name)")
    }
  }

  @Test func aWordAloneIsEnough() {
    for (words, id) in [
      ("wilson", "wilson-disease"), ("wilsons", "wilson-disease"), ("blepharo", "eyelid-dystonia"),
      ("pianist", "musicians-dystonia"), ("cervical", "cervical-dystonia"),
      ("parkinson", "parkinsons-disease"),
      ("dysphonia", "voice-dystonia"), ("night cramp", "muscle-cramps"),
    ] {
      #expect(Self.search.found(words).first?.page.id.rawValue == id, "\(words)")
    }
  }
}
