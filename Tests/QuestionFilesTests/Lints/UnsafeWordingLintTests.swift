import QuestionFiles
import TestSupport
import Testing

@Suite struct UnsafeWordingLintTests {
  @Test(
    arguments: [
      // Diagnoses.
      "So 1️⃣you have a muscle disease.", "Your 1️⃣diagnosis is clear.", "We 1️⃣diagnosed it.",
      "1️⃣The person has the disorder.".replaced("1️⃣The person", "The 1️⃣person"),
      // Promises.
      "It is 1️⃣nothing to worry about.", "Do 1️⃣not worry.", "Please 1️⃣don't worry.", "You 1️⃣will be fine.",
      "It is 1️⃣safe to drive.", "It 1️⃣is harmless.", "It 1️⃣will go away.", "There is 1️⃣no need to worry.",
      "This 1️⃣will cure it.",
      // Medicines.
      "Then 1️⃣stop taking it.", "Just 1️⃣stop taking it and tell a doctor.", "You can 1️⃣stop your medicine.",
      "So 1️⃣skip a dose.",
      "Just 1️⃣come off the tablets.",
    ])
  func isFound(_ text: String) { LintExample(.unsafeWording, section: text).check() }

  @Test(
    arguments: [
      "This page does not diagnose.", "This is not a diagnosis.", "Only a doctor can diagnose it.",
      "It is diagnosed by someone who knows it.", "A late diagnosis can do harm.",
      "The first step is to lower or stop the medicine, but only with the doctor.",
      "Tests help to diagnose it, says a specialist.",
      "If you have a muscle disease, say so.", "You may have heard of it.", "You have read it all.",
      "Some people have a muscle disease.", "Do not stop taking it.", "Never stop your medicine on your own.",
      "Ask before you stop taking it.", "Film only if it is safe to do so.", "It is not safe to drive.",
      "It worries many people.", "It rarely will go, and nobody knows when it will go away.",
      "You have a right to ask.",
    ])
  func isLeftAlone(_ text: String) { LintExample(.unsafeWording, section: text).check() }

  @Test(arguments: [
    "Did (you|they) stop taking it?", "Is it safe to drive?", "Do (you|they) have a muscle disease?",
  ])
  func aQuestionClaimsNothing(_ text: String) { LintExample(.unsafeWording, question: text).check() }

  /// The names come from the topics: none is in the program.
  @Test(arguments: ["You have writer's cramp.", "You have a twisted neck."]) func aTopicIsNoClaim(
    _ text: String
  ) {
    let topic = SampleFolder.topic(
      "general", "also-called: [writer's cramp, twisted neck]\nfallback: yes")
    LintExample(
      .unsafeWording,
      files: ["topics/general.yaml": topic.replaced("Text. [@book]", "\"1️⃣\(text) [@book]\"")]
    ).check()
    LintExample(.unsafeWording, section: text).check()
  }

  @Test func everyTextAndWordingIsRead() {
    LintExample(
      .unsafeWording, items: SampleFolder.question("tea", "yes-no", "help: \"(You|They) 1️⃣will be fine.\"")
    ).check()
    LintExample(
      .unsafeWording,
      files: [
        "triage.yaml": (SampleFolder.files["triage.yaml"] ?? "").replaced(
          "heading: Some day, action: \"Act.", "heading: Some day, action: \"1️⃣Don't worry.")
      ]
    ).check()
    LintExample(
      .unsafeWording,
      items: SampleFolder.question("tea", "yes-no", "help: \"Good. (You may|They 1️⃣will cure) it.\"")
    ).check()
  }
}
