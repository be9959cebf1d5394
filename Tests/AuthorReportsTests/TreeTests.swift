import AuthorReports
import QuestionnaireCore
import TestSupport
import Testing

/// A questionnaire as a tree and as a flow chart.
@Suite struct TreeTests {
  private func isLabel(_ names: String...) -> (ItemGroup) -> Bool { { names.contains($0.linkId.rawValue) } }

  @Test func isDrawn() throws {
    let lamps = try Lamps().questionnaire()
    let chart = FlowChart(lamps) { _ in false }
    expectGolden(QuestionnaireTree(lamps).text, "tree.txt")
    expectGolden(chart.dot, "tree.dot")
    expectGolden(chart.mermaid, "tree.mmd")
  }

  @Test func groupsAreFolded() throws {
    let lamps = try Lamps().questionnaire()
    let all = FlowChart(lamps) { _ in true }
    expectGolden(all.dot, "tree-folded.dot")
    expectGolden(all.mermaid, "tree-folded.mmd")
    let both = FlowChart(lamps, folding: isLabel("who", "signs"))
    #expect(both.dot == all.dot)
    #expect(both.mermaid == all.mermaid)
    let one = FlowChart(lamps, folding: isLabel("who"))
    for text in [one.dot, one.mermaid] { #expect(!text.contains("respondent") && text.contains("flicker")) }
  }

  /// Every item, group, derived value, flag and topic of a long questionnaire is drawn once, and every arrow ends at a box.
  @Test func everythingIsDrawn() throws {
    let twisting = try Shipped.questionnaire("twisting")
    let chart = FlowChart(twisting) { _ in false }
    let items = twisting.items.enumerated().map { "\"\($0 + 1)  \($1.linkId)\\l" }
    let flags = twisting.flags.map { "\"\($0.level.name): \($0.id)\\l" }
    let names =
      items + flags + twisting.groups.map { "label=\"\($0.linkId): " }
      + twisting.derived.map { "\"\($0.linkId)\\l" } + twisting.topics.map { "\"topic: \($0.id)\\l" }
    for name in names {
      #expect(chart.dot.split(separator: name, omittingEmptySubsequences: false).count == 2, "\(name)")
    }
    for chart in [chart.dot, chart.mermaid] {
      let count = 1 + items.count + flags.count + twisting.derived.count + twisting.topics.count
      let arrows = chart.split(separator: "\n").filter {
        ($0.contains("->") || $0.contains("-->")) && !$0.contains("invis")
      }
      #expect(arrows.count == count - 1, "one arrow leads to every box but the first")
    }
  }

  /// What the languages of the charts would read as their own is written so that it is seen.
  @Test func specialCharactersAreSeen() throws {
    let lamps = try Lamps().changing(
      "lamps.yaml", "text: Where is it?", #"text: 'Is "it" <b> & \l or # one `code`; 100 %?'"#)
    let chart = FlowChart(try lamps.questionnaire()) { _ in false }
    #expect(chart.dot.contains(#"Is \"it\" <b> &amp; \\l or # one\l`code`; 100 %?\l"#), "\(chart.dot)")
    #expect(
      chart.mermaid.contains("Is #34;it#34; #60;b#62; #38; #92;l or #35; one<br/>#96;code#96;; 100 %?"),
      "\(chart.mermaid)")
    for line in chart.dot.split(separator: "\n") {
      let bare = line.split(separator: #"\""#).joined()
      #expect(bare.count { $0 == "\"" }.isMultiple(of: 2), "\(line)")
    }
  }
}
