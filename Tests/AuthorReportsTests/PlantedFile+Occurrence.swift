import QuestionFiles

/// Theorems 1 and 2.
extension PlantedFile {
  /// Everything can occur: a question, a page, an end, a flag, advice, a topic, a derived value, `because`, `but`. An
  /// option has no condition: it can be chosen wherever its question is asked.
  static let everythingOccurs = [
    PlantedFile(
      "follow-up-against-its-answer", .neverOccurs, at: "18:11", mended: "    when: cough is no\n", ""),
    PlantedFile(
      "follow-up-of-the-other-answer", .neverOccurs, at: "28:9", conflict: [16, 28],
      mended: "and cough is yes", "and cough is no"),
    PlantedFile(
      "option-beside-none-of-these", .neverOccurs, at: "29:9",
      mended: "signs includes none-of-these", "signs includes fever"),
    PlantedFile("page-for-no-age", .neverOccurs, at: "16:9", mended: "age > 5 years", "age > 1 year"),
    PlantedFile(
      "end-behind-an-end", .neverOccurs, at: "20:9", conflict: [16, 20],
      mended: "when: age < 16 years", "when: age >= 1 year and age < 16 years"),
    PlantedFile(
      "question-behind-an-end", .neverOccurs, at: "18:13", conflict: [15, 18],
      mended: "- end: no-fever\n", "- end: no-fever\n  when: fever is no\n"),
    PlantedFile("flag-of-three-signs", .neverOccurs, at: "27:9", mended: "signs >= 3", "signs >= 2"),
    PlantedFile(
      "advice-of-two-answers", .neverOccurs, at: "24:9",
      mended: "speed is sudden and speed is slow", "speed is sudden or speed is slow"),
    PlantedFile(
      "topic-beyond-the-age", .neverOccurs, in: .topic, at: "4:13",
      mended: "age >= 18 years", "age >= 12 years"),
    PlantedFile("value-of-nobody", .neverOccurs, at: "23:11", mended: "age < 3 years", "age < 9 years"),
    PlantedFile(
      "reason-of-nobody", .neverOccurs, in: .topic, at: "6:9", mended: "fever is no", "fever is yes"),
    PlantedFile(
      "doubt-of-nobody", .neverOccurs, in: .topic, at: "6:9", mended: "age < 12 years", "age >= 70 years"),
  ]

  private static let generalText = "A doctor can find out what it is. [@handbook]"
  private static let reason = "These questions are about fevers. [@handbook]"

  /// No interview ends on nothing. The first five are proved; without a fallback, or with no text at all, a file is
  /// refused before that.
  static let nothingEndsOnNothing = [
    PlantedFile(
      "fallback-that-only-cites", .endsOnNothing, at: "2:16",
      mended: "\"[@handbook]\"", generalText, inThe: .topic,
      witness: "", comesTo: RunOutcome("routine", topics: ["fallback-that-only-cites"], asked: ["fever"]),
      retold: [
        Retelling(
          "fever: yes", RunOutcome("soon", advice: ["see"], topics: ["fallback-that-only-cites"]))
      ]),
    PlantedFile(
      "end-that-only-cites", .endsOnNothing, at: "2:16", mended: "\"[@handbook]\"", reason,
      witness: "fever: no",
      comesTo: RunOutcome("routine", topics: ["end-that-only-cites"], asked: ["fever"])),
    PlantedFile(
      "number-above-its-limit", .cannotBeAnswered, at: "16:13", mended: "min: 1", "min: 0",
      witness: "people: 0",
      comesTo: RunOutcome("routine", asked: ["people", "ill-people"], isComplete: false),
      retold: [
        Retelling("people: 0, ill-people: 0", RunOutcome("routine", isComplete: false)),
        Retelling("people: 0, ill-people: 1", RunOutcome("routine", isComplete: false)),
      ]),
    PlantedFile(
      "age-above-its-limit", .cannotBeAnswered, at: "15:13", mended: "  unknown: no\n", "",
      witness: "age: 1 year",
      comesTo: RunOutcome("routine", asked: ["age", "first-words"], isComplete: false)),
    PlantedFile(
      "time-above-its-limit", .cannotBeAnswered, at: "15:13", mended: "  min: 1 day\n", "",
      witness: "ill-for: 1 hour",
      comesTo: RunOutcome("routine", asked: ["ill-for", "in-bed-for"], isComplete: false)),
    PlantedFile(
      "no-fallback", .missingFallback, at: "15:1", mended: "[no-fallback]", "[no-fallback, general]"),
    PlantedFile(
      "end-without-a-text", .missingField, at: "15:3",
      mended: "  title: No fever\n", "  title: No fever\n  text: \(reason)\n"),
    PlantedFile(
      "fallback-without-a-text", .wrongType, in: .topic, at: "6:15", mended: "\"\"", generalText),
  ]
}
