import QuestionFiles
import QuestionnaireCore
import TestSupport
import Testing

/// Paragraphs, bullets, citations and wordings of the texts that people read.
@Suite struct ProseTests {
  /// A text as it stands behind its key, and its blocks: `- ` marks a bullet, the citations stand behind it.
  private func check(_ text: String, _ blocks: [String], sourceLocation: SourceLocation = #_sourceLocation)
    throws
  {
    var folder = SampleFolder.folder
    let topic = SampleFolder.topic("general").replaced("what-it-is: Text. [@book]", "what-it-is: \(text)")
    folder.add(Array(topic.utf8), at: "topics/general.yaml")
    let loaded = QuestionLoader.load(folder)
    #expect(
      loaded.diagnostics.isEmpty, "\(DiagnosticText.render(loaded.diagnostics))",
      sourceLocation: sourceLocation)
    let section = try #require(loaded.questionnaires["sample"]?.topics.first?.sections.first)
    let found = section.text.blocks.map { block in
      (block.kind == .bullet ? "- " : "") + block.text.person + block.citations.map { " @\($0)" }.joined()
    }
    #expect(found == blocks, sourceLocation: sourceLocation)
  }

  @Test func plainTextIsOneParagraph() throws {
    try check("Text. [@book]", ["Text. @book"])
    try check("\"Text: more. [@book]\"", ["Text: more. @book"])
    try check("Text\n    goes on. [@book]", ["Text goes on. @book"])
  }

  @Test func blankLinesPartParagraphs() throws {
    try check("|\n    One\n    goes on. [@book]\n\n    Two. [@book]", ["One goes on. @book", "Two. @book"])
    try check(">-\n    One\n    goes on. [@book]\n\n    Two. [@book]", ["One goes on. @book", "Two. @book"])
  }

  @Test func dashesAreBullets() throws {
    try check(
      "|\n    One:\n    - a\n      goes on\n    - b [@book]\n    - c",
      ["One:", "- a goes on", "- b @book", "- c"])
    try check("|\n    - a [@book]\n\n    Two. [@book]", ["- a @book", "Two. @book"])
  }

  @Test func citationsLeaveTheText() throws {
    try check("One [@book], two. [@book, @book]", ["One, two. @book @book @book"])
    try check("Not a citation [sic]. [@book]", ["Not a citation [sic]. @book"])
  }

  private func wording(_ text: String) throws -> PersonText {
    var folder = SampleFolder.folder
    folder.add(
      Array(
        SampleFolder.questionnaire(items: SampleFolder.question("tea", "yes-no", "help: \"\(text)\"")).utf8),
      at: "sample.yaml")
    return try #require(QuestionLoader.load(folder).questionnaires["sample"]?.item("tea")?.question?.help)
  }

  @Test func wordingsFollowWhoAnswers() throws {
    #expect(
      try wording("Do (you|they|the baby) sleep?")
        == PersonText("Do you sleep?", other: "Do they sleep?", baby: "Do the baby sleep?"))
    #expect(
      try wording("(You|They|A baby|A child) can")
        == PersonText("You can", other: "They can", baby: "A baby can", child: "A child can"))
    #expect(try wording("(Your|Their) (arm|arm)") == PersonText("Your arm", other: "Their arm"))
    #expect(try wording("It (a sign) (is|was)") == PersonText("It (a sign) is", other: "It (a sign) was"))
    #expect(try wording("((a|b) c)") == PersonText("(a c)", other: "(b c)"))
    #expect(
      try wording("Pain(s|) and (|no) rest") == PersonText("Pains and  rest", other: "Pain and no rest"))
    #expect(try wording("(no bar) (open") == PersonText("(no bar) (open"))
  }
}
