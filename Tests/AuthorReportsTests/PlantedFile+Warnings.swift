import QuestionFiles

extension PlantedFile {
  /// What is only warned of.
  static let warnings = [
    PlantedFile(
      "advice-for-everybody", .alwaysTrue, at: "19:9", mended: " or fever is not answered", ""),
    PlantedFile(
      "part-that-is-always-true", .alwaysTrue, at: "25:10",
      mended: "(age is answered or age is not answered)", "age is answered"),
    PlantedFile(
      "part-that-is-never-true", .neverTrue, at: "25:9",
      mended: "age < 1 year and age > 65 years", "age < 1 year or age > 65 years"),
    PlantedFile(
      "question-to-take-along-for-nobody", .neverTrue, in: .topic, at: "8:39",
      mended: "speed is sudden and speed is slow", "speed is sudden"),
    PlantedFile(
      "topic-that-not-knowing-hides", .hidesByNotKnowing, in: .topic, at: "5:9",
      mended: " or fever is unknown", ""),
    PlantedFile(
      "never-when-of-nobody", .neverTrue, in: .topic, at: "5:13", mended: "age > 65 years", "fever is no"),
    PlantedFile(
      "value-behind-a-wider-one", .valueNeverFirst, at: "21:11",
      mended: "  - child: age < 16 years\n  - baby: age < 1 year\n",
      "  - baby: age < 1 year\n  - child: age < 16 years\n"),
    PlantedFile(
      "value-behind-one-that-is-not-known", .valueNeverFirst, at: "22:11",
      mended:
        "  - child: age < 16 years\n  - grown: age >= 16 years\n  - open: age is unknown or age is declined\n",
      "  - open: age is unknown or age is declined\n  - child: age < 16 years\n  - grown: age >= 16 years\n"),
    PlantedFile(
      "age-between-two-bands", .noValue, at: "16:11", mended: "older: age > 1 year", "older: age >= 1 year",
      witness: "age: 1 year", comesTo: RunOutcome("routine", asked: ["age"])),
    PlantedFile(
      "sign-that-raises-nothing", .raisesNothing, at: "21:11", mended: "[choking, blue]",
      "[choking, blue, fit]"),
    PlantedFile(
      "question-asked-twice", .askedTwice, at: "15:13",
      mended: "short: How long\n  text: How long has it been there?",
      "short: How long\n  text: How long does it last each time?"),
    PlantedFile(
      "question-for-nothing", .decidesNothing, at: "15:13", mended: "pertinent: never", "pertinent: if-yes"),
    PlantedFile(
      "not-of-an-unasked-question", .negatedWhereUnasked, at: "26:14",
      mended: "not (chills is yes)", "not (chills is yes) or chills is not asked",
      witness: "", comesTo: RunOutcome("routine", asked: ["fever"]),
      retold: [
        Retelling("fever: yes, chills: no", RunOutcome("routine", advice: ["rest"]))
      ]),
    PlantedFile(
      "none-of-an-unasked-list", .negatedWhereUnasked, at: "26:9",
      mended: "none of [face]", "none of [face] or where is not asked",
      witness: "", comesTo: RunOutcome("routine", asked: ["rash"]),
      retold: [
        Retelling("rash: yes, where: right-hand", RunOutcome("routine", advice: ["watch"]))
      ]),
  ]
}
