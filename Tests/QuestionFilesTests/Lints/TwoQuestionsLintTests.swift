import QuestionFiles
import TestSupport
import Testing

@Suite struct TwoQuestionsLintTests {
  @Test(
    arguments: [
      "Does it hurt? 1️⃣Is it red?", "How long does it last, 1️⃣and how often does it come?",
      "Does it hurt 1️⃣and is it red?", "When did it start, 1️⃣or what was before?",
      "Did it hurt, 1️⃣and do (you|they) still feel it?",
    ])
  func isFound(_ text: String) { LintExample(.twoQuestions, question: text).check() }

  @Test(
    arguments: [
      "Is it red or blue?", "Did it start at once, or did it come slowly?", "Do the arms and legs move?",
      "Does it hurt to sit and to stand?", "Did it come and go?", "Do (you|they) sleep, and wake again?",
      "Are there days when it is better and days when it is worse?",
    ])
  func isLeftAlone(_ text: String) { LintExample(.twoQuestions, question: text).check() }

  @Test func plainerWordsAskOneThingToo() {
    LintExample(
      .twoQuestions,
      items: SampleFolder.question(
        "tea", "yes-no", "clearer: {text: \"Is it warm? 1️⃣Is it sweet?\"}")
    ).check()
  }

  /// Help may ask; it takes no answer.
  @Test func helpMayAsk() {
    LintExample(
      .twoQuestions, items: SampleFolder.question("tea", "yes-no", "help: \"Is it warm? Is it sweet?\"")
    ).check()
  }
}
