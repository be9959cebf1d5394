import QuestionFiles
import TestSupport
import Testing

@Suite struct SentenceLengthLintTests {
  private static func words(_ count: Int) -> String { String(repeating: "so ", count: count - 1) + "on" }

  @Test func moreThanTwentyFiveWordsAreFound() {
    LintExample(.longSentence, section: "It is. 1️⃣\(Self.words(26)). It is.").check()
    LintExample(.longSentence, question: "1️⃣\(Self.words(26))?").check()
  }

  @Test(
    arguments: [
      "\(words(25)).", "\(words(13)). \(words(13)).",
      "\(words(20)):\n\n    - \(words(20))\n    - \(words(20))",
      "\(words(20)) (see Dr. A). \(words(20)).",
    ])
  func isLeftAlone(_ text: String) { LintExample(.longSentence, section: text).check() }

  /// Only what is read counts: one of the wordings, and no citation.
  @Test func theWordingOfOneCounts() {
    LintExample(.longSentence, question: "\(Self.words(20)) (\(Self.words(5))|\(Self.words(5)))?").check()
    LintExample(.longSentence, section: "\(Self.words(25)) [@book, @book].").check()
  }

  /// A number with a point and a shortened word end no sentence.
  @Test(arguments: ["3.5", "Dr. B"]) func aPointMayBePartOfASentence(_ word: String) {
    LintExample(.longSentence, section: "1️⃣\(Self.words(13)) \(word) \(Self.words(13)).").check()
  }
}
