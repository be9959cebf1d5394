import QuestionFiles
import TestSupport
import Testing

@Suite struct DoubleNegativeLintTests {
  @Test(
    arguments: [
      "This is 1️⃣not very unusual.", "It is 1️⃣never without pain.", "Do 1️⃣not change it without your doctor.",
      "That does 1️⃣not mean that nothing is wrong.", "It 1️⃣isn't unusual.", "You 1️⃣cannot do nothing.",
      "There is 1️⃣never no pain.",
    ])
  func isFound(_ text: String) { LintExample(.doubleNegative, section: text).check() }

  @Test(
    arguments: [
      "It is not under the skin.", "Do not wait until it is over.", "It may not help, and no test shows it.",
      "It is not known why. Nothing shows it.", "It is unusual, and it is not a danger.",
      "Nobody knows what it is.", "It does not stop. It comes without pain.",
      "It is not always the same unit.",
    ])
  func isLeftAlone(_ text: String) { LintExample(.doubleNegative, section: text).check() }

  @Test func everyWordingIsRead() {
    LintExample(.doubleNegative, question: "Did (you|they|your baby 1️⃣not go without) eat?").check()
  }
}
