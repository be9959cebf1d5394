import QuestionFiles
import TestSupport
import Testing

@Suite struct WrongVoiceLintTests {
  @Test(
    arguments: [
      "Did 1️⃣the person fall?", "Did (you|1️⃣the person) fall?", "Are (your|1️⃣their parents) related?",
      "Are (1️⃣your parents|{parents}) related?", "Did 1️⃣{person} fall?", "Does 1️⃣your arm move?",
      "Did 1️⃣you fall?",
      "What happens when 1️⃣you feel it?", "Is drinking a worry, 1️⃣if this is about an adult?",
    ])
  func isFound(_ text: String) { LintExample(.wrongVoice, question: text).check() }

  @Test(
    arguments: [
      "Did (you|{person}) fall?", "Are {parents} related?", "Did (you|they|your baby) fall?", "Are you sure?",
      "What did your doctor say?", "Do you know the time?", "Which is your country?",
      "Tick it if you are not sure?",
      "Did the person who saw it help?",
    ])
  func isLeftAlone(_ text: String) { LintExample(.wrongVoice, question: text).check() }

  @Test func optionsAndHelpAreReadToo() {
    LintExample(
      .wrongVoice,
      items: SampleFolder.question(
        "tea", "choice",
        "help: Does 1️⃣your hand shake?, options: [{id: a, text: 2️⃣Your left hand}, {id: b, text: Both hands}]")
    ).check()
  }

  /// Why a doctor asks is said of people in general.
  @Test func whatIsNotAskedIsLeftAlone() {
    LintExample(.wrongVoice, section: "The person is seen by a nurse.").check()
  }
}
