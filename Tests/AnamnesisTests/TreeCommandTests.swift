import TestSupport
import Testing

/// The options of `tree`.
@Suite struct TreeCommandTests {
  @Test(arguments: [("text", "lamps 1.0.0: "), ("dot", "digraph "), ("mermaid", "flowchart TB\n")])
  func isDrawn(_ format: String, _ start: String) throws {
    let result = try Invocation.of("tree", "lamps", "--format", format)
    #expect(result.output.hasPrefix(start), "\(result.output)")
    #expect(result.code == 0)
  }

  @Test func textIsTheFormatUnlessAnotherIsNamed() throws {
    #expect(
      try Invocation.of("tree", "lamps").output
        == Invocation.of("tree", "lamps", "--format", "text").output)
  }

  @Test func groupsAreFolded() throws {
    let all = try Invocation.of("tree", "lamps", "--format", "dot", "--fold-groups").output
    #expect(all.contains("box3d"))
    #expect(try Invocation.of("tree", "lamps", "--format", "dot", "--fold", "who", "signs").output == all)
  }

  @Test func aGroupThatIsNotThereIsNamed() throws {
    let result = try Invocation.of("tree", "lamps", "--format", "dot", "--fold", "sings")
    #expect(result.code == 64)
    #expect(result.errors.contains("did you mean 'signs'?"))
    #expect(try Invocation.of("tree", "lamps", "--fold-groups").code == 64)
  }
}
