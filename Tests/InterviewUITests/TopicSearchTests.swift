import InterviewUI
import QuestionnaireCore
import SummaryReports
import TestSupport
import Testing

@Suite struct TopicSearchTests {
  private func check(
    _ words: String, _ expected: [String], named: Int = 0, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let found = TopicSearch(Lamps.topics).found(words)
    #expect(found.map(\.page.id.rawValue) == expected, "\(words)", sourceLocation: sourceLocation)
    #expect(found.count { $0.nearness == .named } == named, "\(words)", sourceLocation: sourceLocation)
  }

  @Test func findsTitlesNamesAndBeginnings() {
    check("", ["fire", "bulbs", "cords", "general", "taps"])
    check("smok", ["fire"])
    check("Bulb fatigue", ["bulbs"])
    check("tired BULB", ["bulbs"], named: 1)
    check("string", ["cords", "taps"], named: 2)
    check("pulling", ["cords"])
    check("pulled", ["cords"])
    check("taps and lamps", ["taps"], named: 1)
    check("zebra", ["fire", "bulbs", "cords", "general", "taps"])
    #expect(TopicSearch(Lamps.topics).found("zebra").allSatisfy { $0.nearness == .far })
    check("?!", ["fire", "bulbs", "cords", "general", "taps"])
  }

  @Test func foldsCaseAccentsAndWidth() {
    check("DÂNGER", ["fire"], named: 1)
    check("ｓｍｏｋ", ["fire"])
  }

  @Test func searchesTheTexts() {
    check("gives less light", ["bulbs"])
    #expect(TopicSearch(Lamps.topics).found("gives less light").first?.nearness == .text)
  }

  /// Only words that were typed are shown of what was found.
  @Test func saysByWhichWordsItWasFound() {
    func matched(_ words: String) -> String? {
      TopicSearch(Lamps.topics).found(words).first.flatMap(\.matched)
    }
    #expect(matched("leak") == "leak")
    #expect(matched("tired") == "tired")
    #expect(matched("bulbs") == nil)
    #expect(matched("") == nil)
  }
}
