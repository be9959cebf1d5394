import QuestionFiles
import TestSupport
import Testing

@Suite struct UnusedSourceLintTests {
  /// The sample's bibliography with a second source, marked.
  static let second =
    (SampleFolder.files["sources.yaml"] ?? "")
    + "- {source: 1️⃣paper, title: Paper, publisher: House, url: \"https://paper.example\", checked: 2026-11-22, licence: facts only}\n"

  private static let unmarked = MarkedText(second).text

  @Test func isFound() { LintExample(.unusedSource, files: ["sources.yaml": Self.second]).check() }

  @Test(arguments: ["Text. [@paper]", "Text. [@book, @paper]"]) func isCited(_ text: String) {
    LintExample(
      .unusedSource,
      files: [
        "sources.yaml": Self.unmarked,
        "topics/general.yaml": SampleFolder.topic("general").replaced("Text. [@book]", text),
      ]
    ).check()
  }

  @Test func aTelephoneNumberRestsOnASourceToo() {
    let numbers = (SampleFolder.files["numbers.yaml"] ?? "").replaced("source: book", "source: paper")
    LintExample(.unusedSource, files: ["sources.yaml": Self.unmarked, "numbers.yaml": numbers]).check()
  }

  /// What another questionnaire cites is not seen when one is checked by itself.
  @Test func aPartOfAFolderHasNone() {
    var folder = SampleFolder.folder
    folder.add(Array(Self.unmarked.utf8), at: "sources.yaml")
    #expect(QuestionLints.findings(in: QuestionLoader.load(folder), isWhole: false) == [])
    #expect(QuestionLints.findings(in: QuestionLoader.load(folder)).map(\.code) == [.unusedSource])
  }
}
