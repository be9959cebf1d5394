import QuestionFiles

/// Theorems 5 and 6.
extension PlantedFile {
  /// Claims hold, and are about somebody.
  static let claimsHold = [
    PlantedFile(
      "claim-of-a-level", .claimFails, at: "23:10", mended: "triage: routine", "triage: soon",
      witness: "fever: yes", comesTo: RunOutcome("routine", advice: ["see"], asked: ["fever"])),
    PlantedFile(
      "claim-of-a-topic", .claimFails, at: "29:10",
      mended: "fever is yes and age >= 16 years", "fever is yes", inThe: .topic,
      witness: "fever: yes", comesTo: RunOutcome("soon", advice: ["see"], asked: ["age", "fever"])),
    PlantedFile(
      "claim-that-not-knowing-breaks", .claimFails, at: "29:10",
      mended: "or age >= 1 year", "or age >= 1 year or age is not answered",
      witness: "fever: yes", comesTo: RunOutcome("soon", advice: ["see"], asked: ["age", "fever"])),
    PlantedFile(
      "claim-on-the-way", .claimFails, at: "31:10", mended: " and days is answered", "",
      witness: "days: 1, fever: yes",
      comesTo: RunOutcome("soon", advice: ["see"], asked: ["fever", "days"]),
      // Where the last question waits, the person is told nothing.
      retold: [Retelling("fever: yes", RunOutcome("routine", asked: ["fever", "days"], isComplete: false))]),
    PlantedFile(
      "claim-about-nobody", .claimNeverApplies, at: "24:9", mended: "age < 1 year", "age < 5 years"),
    PlantedFile(
      "claim-about-a-level-that-never-is", .claimNeverApplies, at: "24:9",
      mended: "triage is emergency", "triage is soon"),
  ]

  /// No topic contradicts its reader.
  static let noTopicContradicts = [
    PlantedFile(
      "topic-at-the-boundary", .contradictsReader, in: .topic, at: "4:13",
      mended: "age <= 16 years", "age < 16 years",
      witness: "age: 16 years",
      comesTo: RunOutcome("routine", topics: ["topic-at-the-boundary"], asked: ["age"])),
    PlantedFile(
      "topic-that-forgets-a-question", .contradictsReader, in: .topic, at: "4:13",
      mended: "fever is yes", "fever is yes and age >= 16 years",
      witness: "age: 1 year, fever: yes",
      comesTo: RunOutcome("routine", topics: ["topic-that-forgets-a-question"], asked: ["age", "fever"])),
    PlantedFile(
      "topic-for-both-signs", .contradictsReader, in: .topic, at: "4:13",
      mended: "signs includes rash", "signs includes rash and signs includes none of [fever]",
      witness: "signs: [rash, fever]",
      comesTo: RunOutcome("routine", topics: ["topic-for-both-signs"], asked: ["signs"])),
    PlantedFile(
      "fallback-for-the-wrong-reader", .contradictsReader, in: .topic, at: "2:8",
      mended: "never-when: fever is yes\n", "",
      witness: "fever: yes",
      comesTo: RunOutcome("routine", topics: ["fallback-for-the-wrong-reader"], asked: ["fever"])),
  ]
}
