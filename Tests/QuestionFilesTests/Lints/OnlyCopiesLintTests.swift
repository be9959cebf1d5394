import QuestionFiles
import TestSupport
import Testing

@Suite struct OnlyCopiesLintTests {
  /// A flag that cites these, of which `book` is an original and `leaf` a copy.
  static func files(_ id: String, citing citations: String) -> [String: String] {
    var files = ActLintTests.files(id, "act: {call: Go out and call.}", text: "Do it. [\(citations)]")
    files["sample.yaml"] = files["sample.yaml"]?.replaced("] [@book]", "]")
    files["sources.yaml"] = """
      sources:
      - {source: book, title: Book, publisher: House, url: "https://book.example", checked: 2026-11-22, licence: facts only}
      - {source: leaf, title: Leaf, publisher: House, copy-on: Shelf, url: "https://shelf.example", checked: 2026-11-22, licence: facts only}

      """
    return files
  }

  @Test func aFlagThatRestsOnCopiesOnlyIsFound() {
    LintExample(.onlyCopies, files: Self.files("1️⃣smoky", citing: "@leaf")).check()
  }

  @Test(arguments: ["@leaf, @book", "@book, @leaf"]) func oneOriginalIsEnough(_ citations: String) {
    LintExample(.onlyCopies, files: Self.files("smoky", citing: citations)).check()
  }
}
