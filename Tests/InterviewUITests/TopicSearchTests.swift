import InterviewUI
import QuestionnaireCore
import SummaryReports
import TestSupport
import Testing

@Suite struct TopicSearchTests {
  private func check(
    _ words: String, _ expected: [String], named: Int = 0, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let found = TopicSearch(words).found(in: Lamps.topics)
    #expect(found.map(\.page.id.rawValue) == expected, "\(words)", sourceLocation: sourceLocation)
    #expect(found.count { $0.isNamed } == named, "\(words)", sourceLocation: sourceLocation)
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
    check("zebra", [])
    check("?!", ["fire", "bulbs", "cords", "general", "taps"])
  }

  @Test func foldsCaseAccentsAndWidth() {
    check("DÂNGER", ["fire"], named: 1)
    check("ｓｍｏｋ", ["fire"])
  }

  @Test func saysByWhichNameItWasFound() {
    func matched(_ words: String) -> String? {
      TopicSearch(words).found(in: Lamps.topics).first.flatMap(\.matched)
    }
    #expect(matched("leak") == "leak")
    #expect(matched("tired") == "tired bulb")
    #expect(matched("bulbs") == nil)
    #expect(matched("") == nil)
  }
}
