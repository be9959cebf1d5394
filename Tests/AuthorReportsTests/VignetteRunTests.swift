import AuthorReports
import PlainText
import QuestionFiles
import QuestionnaireCore
import TestSupport
import Testing

/// How vignettes come out, what they touch, and the vignettes that are suggested for the rest.
@Suite struct VignetteRunTests {
  @Test func theVignettePasses() throws {
    let report = try Lamps().vignettes()
    #expect(report.failed == 0)
    #expect(!report.isEmpty)
    #expect(!report.isSufficient)
    #expect(
      report.text == """
        ok    old-lamp
        vignettes: 1 passed, 0 failed
        coverage of lamps: 5 of 5 questions, 3 of 6 options, 1 of 2 derived values, 0 of 2 red flags, \
        1 of 1 piece of advice, 1 of 2 topics, 1 of 1 'because' line

        """)
  }

  @Test func aVignetteThatFailsSaysWhy() throws {
    let report = try Lamps().changing("vignettes/old-lamp.yaml", "flicker: yes", "now: [hum]").vignettes()
    expectGolden(report.text, "test-failing.txt")
    #expect(report.failed == 1)
  }

  @Test func aRefusedAnswerHasAPlaceAndARemedy() throws {
    let answer = "flicker: yes, now: [hum, none-of-these]"
    let report = try Lamps().changing("vignettes/old-lamp.yaml", "flicker: yes", answer).vignettes()
    let lines = report.text.split(separator: "\n").prefix(3)
    #expect(
      lines.dropFirst().first?.hasSuffix("vignettes/old-lamp.yaml:5): 'none-of-these' stands alone") == true)
    #expect(lines.last == "    help: write 'none-of-these' alone, or remove it", "\(lines)")
  }

  @Test func saysWhatNoVignetteTouches() throws {
    let report = try Lamps().vignettes(listsUntouched: true)
    expectGolden(report.text, "test-coverage.txt")
    expectGolden(report.json.lines, "test-coverage.json")
    #expect(!report.isSufficient)
    #expect(try !Lamps().vignettes().json.lines.contains("untouched"))
  }

  @Test func whatIsSuggestedCanBeKept() throws {
    var lamps = try Lamps().changing("lamps.yaml", "A friend's", "Another's")
    let suggested = try lamps.vignettes(listsUntouched: true).text.split(separator: "# ").dropFirst()
    #expect(suggested.count == 7)
    for block in suggested {
      let lines = block.split(separator: "\n").dropFirst()
      let id = try #require(lines.first).dropFirst("vignette: ".count)
      lamps = lamps.adding("vignettes/\(id).yaml", lines.map { $0 + "\n" }.joined())
    }
    #expect(lamps.diagnostics() == [])
    let report = try lamps.vignettes(listsUntouched: true)
    #expect(report.failed == 0 && report.isSufficient)
    #expect(
      report.text.hasSuffix(
        """
        vignettes: 8 passed, 0 failed
        coverage of lamps: 5 of 5 questions, 6 of 6 options, 2 of 2 derived values, 2 of 2 red flags, \
        1 of 1 piece of advice, 2 of 2 topics, 1 of 1 'because' line

        """))
  }
}
