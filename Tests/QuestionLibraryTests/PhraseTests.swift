import InterviewUI
import QuestionFiles
import QuestionLibrary
import QuestionnaireCore
import SummaryReports
import TestSupport
import Testing

/// Two hundred things that people type, written down without sight of the question files: each finds what it should in
/// the menu and among the topics, and none leaves the menu without a questionnaire.
@Suite struct PhraseTests {
  private struct Row {
    /// A questionnaire, `none`, `danger`, `either` a questionnaire or danger, or `-`.
    let menu: String
    let typed: String
    /// The topics of which one comes first.
    let topics: [String]
  }

  private static let rows = phraseTable("QuestionLibraryTests/Phrases/phrases.tsv").map {
    Row(menu: $0[0], typed: $0[1], topics: $0[2] == "-" ? [] : $0[2].split(separator: "|").map(String.init))
  }

  private static let call = "If this is happening now, call 999 now."
  private static let loaded = Shipped.loaded
  private static let topics = TopicCollection(
    loaded.questionnaires.sorted { $0.key < $1.key }.map(\.value))

  /// The menu of the shipped questionnaires, on a screen that has room for everything.
  private static func menu() throws -> AppState {
    let catalogue = QuestionLoader.catalogue(ShippedQuestions.folder)
    let heads = catalogue.heads.map {
      MenuEntry(
        id: $0.id, title: $0.title, summary: $0.summary, notFor: $0.notFor, alsoCalled: $0.alsoCalled)
    }
    var state = AppState(
      frontMatter: FrontMatter(
        heads: heads, guidance: try #require(catalogue.guidance), countries: catalogue.countries),
      lettering: Lettering(glyphs: .unicode) { _ in 1 }, size: Size(columns: 120, rows: 90),
      today: Sample.day, country: .listed("gb"))
    _ = state.update(.key(.enter))
    #expect(state.kind == .menu)
    return state
  }

  @Test func thereAreTwoHundred() {
    #expect(Self.rows.count == 200)
    #expect(Self.rows.count { $0.menu == "danger" } == 40)
  }

  @Test func theMenuKnowsWhatIsMeantAndStaysFull() throws {
    var menu = try Self.menu()
    _ = menu.update(.key(.character("/")))
    let titles = Self.loaded.questionnaires.mapValues(\.content.title)
    var opened = 0
    for row in Self.rows {
      var state = menu
      _ = state.update(.paste(String(row.typed.prefix(200))))
      let text = state.render().text
      for title in titles.values { #expect(text.contains(title), "\(row.typed)") }
      if ["either", "-"].contains(row.menu) { continue }
      #expect(text.contains(Self.call) == (row.menu == "danger"), "\(row.typed)\n\(text)")
      let fits = !text.contains("No questions here fit")
      if row.menu != "danger" {
        #expect(fits == (row.menu != "none"), "\(row.typed)\n\(text)")
        let places = titles.compactMapValues { text.firstRange(of: $0)?.lowerBound }
        let first = places.min { $0.value < $1.value }?.key
        #expect(!fits || first == row.menu, "\(row.typed)\n\(text)")
      }
      // Where only one fits, Enter opens it.
      _ = state.update(.key(.enter))
      guard state.kind == .opening else { continue }
      opened += 1
      #expect(row.menu != "danger" && fits, "\(row.typed)")
    }
    #expect(opened > 30)
  }

  @Test func theTopicThatIsMeantComesFirst() throws {
    let search = TopicSearch(Self.topics)
    for row in Self.rows where row.menu != "danger" {
      let found = search.found(row.typed)
      let first = try #require(found.first)
      if row.topics.isEmpty {
        #expect(
          row.menu != "none" || [.far, .text].contains(first.nearness), "\(row.typed): \(first.page.id)")
      } else {
        #expect(row.topics.contains(first.page.id.rawValue), "\(row.typed): \(first.page.id)")
      }
    }
  }

  /// Words of danger show whom to call in the list of topics and in lines too.
  @Test func dangerIsSaidEverywhere() throws {
    for row in Self.rows where row.menu == "danger" {
      var state = try Self.menu()
      _ = state.update(.key(.function(4)))
      _ = state.take(.topics(Self.topics))
      _ = state.update(.paste(String(row.typed.prefix(200))))
      #expect(state.render().text.contains("If this is happening now, call 999 now."), "\(row.typed)")
      var (lines, menu) = (LineMode(), try Self.menu())
      _ = lines.take(row.typed, in: &menu)
      #expect(lines.say(&menu).lines.joined(separator: " ").contains(Self.call), "\(row.typed)")
    }
  }
}
