import AuthorReports
import PlainText
import QuestionFiles
import QuestionnaireCore
import TestSupport
import Testing

/// How topics stand among each other over the vignettes.
@Suite struct StandingTests {
  /// The lamps with a topic that often stands behind, one that vignettes never show, and one that is never first.
  private static func lamps() throws -> Lamps {
    func topic(_ id: String, _ when: String, _ more: String) -> String {
      """
      topic: \(id)
      title: Title
      shown-when: \(when)
      \(more)
      sections:
        what-it-is: Text. [@atlas]

      """
    }
    func story(_ name: String, _ answers: String) -> String {
      """
      vignette: \(name)
      questionnaire: lamps
      about: A lamp.
      otherwise: no
      answers: {respondent: me, \(answers)}
      expect: {}

      """
    }
    return try Lamps()
      .changing(
        "lamps.yaml", "topics: [flickering, general]", "topics: [flickering, old, hum, last, general]"
      )
      .adding(
        "topics/old.yaml",
        topic("old", "since >= 7 days", "because: [{when: since >= 7 days, say: it is old, leading: yes}]")
      )
      .adding(
        "topics/hum.yaml",
        topic("hum", "now includes hum", "because: [{when: now includes hum, say: it hums, leading: yes}]")
      )
      .adding("topics/last.yaml", topic("last", "flicker is yes", "overview: yes"))
      .adding("vignettes/new-lamp.yaml", story("new-lamp", "flicker: yes, since: 1 day"))
      .adding("vignettes/dark-lamp.yaml", story("dark-lamp", "flicker: no"))
  }

  @Test func standsAsKept() throws {
    let lamps = try Self.lamps()
    let standings = TopicStandings(try lamps.questionnaire(), try lamps.loaded().vignettes)
    expectGolden(standings.text, "standings.txt")
    expectGolden(standings.json.lines, "standings.json")
  }
}
