import QuestionnaireCore
import TestSupport
import Testing

/// A questionnaire as a tree and as a flow chart.
@Suite struct TreeCommandTests {
  private static let shipped =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
    + "/Questionnaires"

  @Test(arguments: [("text", "tree.txt"), ("dot", "tree.dot"), ("mermaid", "tree.mmd")])
  func isDrawn(_ format: String, _ golden: String) throws {
    let result = try Invocation.of("tree", "lamps", "--format", format)
    expectGolden(result.output, golden)
    #expect(result.code == 0)
  }

  @Test func textIsTheFormatUnlessAnotherIsNamed() throws {
    #expect(
      try Invocation.of("tree", "lamps").output
        == Invocation.of("tree", "lamps", "--format", "text").output)
  }

  @Test(arguments: [("dot", "tree-folded.dot"), ("mermaid", "tree-folded.mmd")])
  func groupsAreFolded(_ format: String, _ golden: String) throws {
    let all = try Invocation.of("tree", "lamps", "--format", format, "--fold-groups")
    expectGolden(all.output, golden)
    let both = try Invocation.of("tree", "lamps", "--format", format, "--fold", "who", "signs")
    #expect(both.output == all.output)
    let one = try Invocation.of("tree", "lamps", "--format", format, "--fold", "who")
    #expect(!one.output.contains("respondent") && one.output.contains("flicker"))
  }

  @Test func aGroupThatIsNotThereIsNamed() throws {
    let result = try Invocation.of("tree", "lamps", "--format", "dot", "--fold", "sings")
    #expect(result.code == 64)
    #expect(result.errors.contains("did you mean 'signs'?"))
    #expect(try Invocation.of("tree", "lamps", "--fold-groups").code == 64)
  }

  /// Every item, group, derived value, flag and topic of a long questionnaire is drawn once, and every arrow ends at a box.
  @Test func everythingIsDrawn() throws {
    let twisting = try Shipped.questionnaire("twisting")
    let chart = try Invocation.of("tree", "twisting", "--format", "dot", folder: Self.shipped).output
    let items = twisting.items.enumerated().map { "\"\($0 + 1)  \($1.linkId)\\l" }
    let flags = twisting.flags.map { "\"\($0.level.name): \($0.id)\\l" }
    let names =
      items + flags + twisting.groups.map { "label=\"\($0.linkId): " }
      + twisting.derived.map { "\"\($0.linkId)\\l" } + twisting.topics.map { "\"topic: \($0.id)\\l" }
    for name in names {
      #expect(chart.split(separator: name, omittingEmptySubsequences: false).count == 2, "\(name)")
    }
    for format in ["dot", "mermaid"] {
      let chart = try Invocation.of("tree", "twisting", "--format", format, folder: Self.shipped).output
      let count = 1 + items.count + flags.count + twisting.derived.count + twisting.topics.count
      let arrows = chart.split(separator: "\n").filter {
        ($0.contains("->") || $0.contains("-->")) && !$0.contains("invis")
      }
      #expect(arrows.count == count - 1, "one arrow leads to every box but the first, in \(format)")
    }
  }

  /// What the languages of the charts would read as their own is written so that it is seen.
  @Test func specialCharactersAreSeen() throws {
    let scratch = try Scratch()
    let folder = try scratch.copy(
      Invocation.lamps, changing: "lamps.yaml", "text: Where is it?",
      #"text: 'Is "it" <b> & \l or # one `code`; 100 %?'"#)
    let dot = try Invocation.of("tree", "lamps", "--format", "dot", folder: folder).output
    #expect(dot.contains(#"Is \"it\" <b> &amp; \\l or # one\l`code`; 100 %?\l"#), "\(dot)")
    let mermaid = try Invocation.of("tree", "lamps", "--format", "mermaid", folder: folder).output
    #expect(
      mermaid.contains("Is #34;it#34; #60;b#62; #38; #92;l or #35; one<br/>#96;code#96;; 100 %?"),
      "\(mermaid)")
    for line in dot.split(separator: "\n") {
      let bare = line.split(separator: #"\""#).joined()
      #expect(bare.count { $0 == "\"" }.isMultiple(of: 2), "\(line)")
    }
  }
}
