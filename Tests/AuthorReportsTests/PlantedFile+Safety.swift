import QuestionFiles

/// Theorems 3 and 4.
extension PlantedFile {
  /// No emergency goes unasked.
  static let noEmergencyUnasked = [
    PlantedFile(
      "screen-skipped-by-not-knowing", .emergencyUnasked, at: "15:13",
      mended: "when: ill is yes\n", "when: ill is yes or ill is not answered\n",
      witness: "", comesTo: RunOutcome("same-day", redFlags: ["not-known"], asked: ["ill"])),
    PlantedFile(
      "end-before-the-emergency", .emergencyUnasked, at: "19:13",
      mended: """
        - end: well
          when: ill is no
          title: Well
          text: These questions are for people who are ill. [@handbook]

        """, "",
      witness: "ill: no", comesTo: RunOutcome("same-day", redFlags: ["not-known"], asked: ["ill"])),
    PlantedFile(
      "screen-behind-a-follow-up", .emergencyUnasked, at: "22:13",
      mended: "  when: worse is yes or worse is no or worse is unknown or worse is declined\n", "",
      witness: "", comesTo: RunOutcome("same-day", redFlags: ["not-known"], asked: ["ill"]),
      retold: [
        Retelling(
          "ill: yes, breath: yes", RunOutcome("emergency", redFlags: ["airway", "not-known"]))
      ]),
    PlantedFile(
      "screen-for-a-band", .emergencyUnasked, at: "15:13",
      mended: "when: band is baby\n", "when: band is baby or age is not answered\n",
      witness: "", comesTo: RunOutcome("same-day", redFlags: ["not-known"], asked: ["age"]),
      retold: [
        Retelling("age: 3 months, breath: yes", RunOutcome("emergency", redFlags: ["airway"]))
      ]),
  ]

  /// Triage without an answer is not below the lowest with one. Each is told with answers, too: all are more urgent.
  static let notKnowingIsNeverCalmer = [
    PlantedFile(
      "minutes-within-limits", .notKnowingIsCalmer, at: "9:13",
      mended: "triage: emergency\n  when: lasting < 5 minutes",
      "triage: same-day\n  when: lasting < 5 minutes",
      witness: "", comesTo: RunOutcome("same-day", redFlags: ["open"])),
    PlantedFile(
      "advice-for-every-age", .notKnowingIsCalmer, at: "9:13",
      mended: "age >= 16 years", "age >= 16 years or age is not answered",
      witness: "fever: no", comesTo: RunOutcome("routine", asked: ["age", "fever"]),
      retold: [
        Retelling("fever: no, age: 3 months", RunOutcome("soon", advice: ["child"])),
        Retelling("fever: no, age: 16 years", RunOutcome("soon", advice: ["adult"])),
      ]),
    PlantedFile(
      "advice-for-every-band", .notKnowingIsCalmer, at: "9:13",
      mended: "band is adult", "band is adult or age is not answered",
      witness: "fever: no", comesTo: RunOutcome("routine", asked: ["age", "fever"]),
      retold: [
        Retelling("fever: no, age: 3 months", RunOutcome("soon", advice: ["child"])),
        Retelling("fever: no, age: 16 years", RunOutcome("soon", advice: ["adult"])),
      ]),
    PlantedFile(
      "follow-up-of-every-answer", .notKnowingIsCalmer, at: "15:13",
      mended: "  when: fever is yes or fever is no\n", "",
      witness: "rash: yes, stiff: no", comesTo: RunOutcome("routine", asked: ["stiff", "fever"]),
      retold: [
        Retelling("rash: yes, stiff: no, fever: yes", RunOutcome("soon", advice: ["see"])),
        Retelling("rash: yes, stiff: no, fever: no", RunOutcome("soon", advice: ["see"])),
      ]),
    PlantedFile(
      "declined-is-forgotten", .notKnowingIsCalmer, at: "15:13",
      mended: "ill is no and (breath is answered or breath is unknown)", "ill is no",
      witness: "breath: declined, ill: no", comesTo: RunOutcome("routine", asked: ["ill", "breath"]),
      retold: [
        Retelling("breath: yes, ill: no", RunOutcome("soon", advice: ["see"])),
        Retelling("breath: no, ill: no", RunOutcome("soon", advice: ["see"])),
        Retelling("breath: unknown, ill: no", RunOutcome("soon", advice: ["see"])),
      ]),
    PlantedFile(
      "list-in-which-every-line-is-urgent", .notKnowingIsCalmer, at: "9:13",
      mended: "any of [breath, none-of-these]", "breath",
      witness: "", comesTo: RunOutcome("same-day", redFlags: ["not-known"], asked: ["signs"]),
      retold: [
        Retelling("signs: breath", RunOutcome("emergency", redFlags: ["airway"])),
        Retelling("signs: none-of-these", RunOutcome("emergency", redFlags: ["airway"])),
      ]),
  ]

  private static let notKnown = """
    - red-flag: not-known
      act: {today: Ask a doctor today.}
      triage: same-day
      when: breath is not answered
      title: This could not be ruled out
      text: Ask a doctor today. [@handbook]

    """

  /// Each emergency is raised, ruled out, or triage is at least same-day. Each is told with the answer that was not known,
  /// too: it is an emergency then.
  static let everyEmergencyIsSettled = [
    PlantedFile(
      "not-knowing-is-forgotten", .emergencyNotRuledOut, at: "22:13",
      mended: "advice:\n", notKnown + "advice:\n",
      witness: "", comesTo: RunOutcome("routine", asked: ["breath", "fever"]),
      retold: [Retelling("breath: yes", RunOutcome("emergency", redFlags: ["airway"]))]),
    PlantedFile(
      "only-not-knowing-is-thought-of", .emergencyNotRuledOut, at: "16:13",
      mended: "breath is unknown", "breath is unknown or breath is declined",
      witness: "breath: declined", comesTo: RunOutcome("routine", asked: ["breath"]),
      retold: [Retelling("breath: yes", RunOutcome("emergency", redFlags: ["airway"]))]),
    PlantedFile(
      "line-that-is-not-known", .emergencyNotRuledOut, at: "28:13",
      mended: "signs is not answered", "signs is not answered or signs includes rash",
      witness: "signs: unknown, signs/rash: yes",
      comesTo: RunOutcome("routine", asked: ["signs", "signs/breath", "signs/rash"]),
      retold: [
        Retelling(
          "signs: unknown, signs/rash: yes, signs/breath: yes",
          RunOutcome("emergency", redFlags: ["airway"]))
      ]),
    PlantedFile(
      "age-that-is-not-known", .emergencyNotRuledOut, at: "22:13",
      mended: "fever is not answered", "fever is not answered or fever is yes and age is not answered",
      witness: "fever: yes", comesTo: RunOutcome("routine", asked: ["age", "fever"]),
      retold: [Retelling("fever: yes, age: 3 months", RunOutcome("emergency", redFlags: ["hot-baby"]))]),
    PlantedFile(
      "band-that-is-not-known", .emergencyNotRuledOut, at: "29:13",
      mended: "fever is not answered", "fever is not answered or fever is yes and age is not answered",
      witness: "fever: yes", comesTo: RunOutcome("routine", asked: ["age", "fever"]),
      retold: [Retelling("fever: yes, age: 3 months", RunOutcome("emergency", redFlags: ["hot-baby"]))]),
  ]
}
