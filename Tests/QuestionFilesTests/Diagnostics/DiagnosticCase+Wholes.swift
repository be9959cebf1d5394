import QuestionFiles
import QuestionnaireCore
import TestSupport

extension DiagnosticCase {
  private static let lists =
    "options: [{id: air, text: Air}, {id: fit, text: Fit}, {id: none-of-these, text: None, exclusive: yes}]"

  /// Mistakes in questions.
  static let questions: [DiagnosticCase] = [
    DiagnosticCase(
      .noExclusiveOption, items: SampleFolder.question("tea", "choices", "1️⃣options: [{id: a, text: A}]")),
    DiagnosticCase(
      .onlyExclusiveOptions,
      items: SampleFolder.question("tea", "choices", "1️⃣options: [{id: a, text: A, exclusive: yes}]")),
    DiagnosticCase(
      .secondWriteIn,
      items: SampleFolder.question(
        "tea", "choice", "options: [{id: a, text: A, write-in: yes}, {id: 1️⃣b, text: B, write-in: yes}]")),
    DiagnosticCase(
      .exclusiveWriteIn,
      items: SampleFolder.question(
        "tea", "choice", "options: [{id: 1️⃣a, text: A, write-in: yes, exclusive: yes}]")),
    DiagnosticCase(
      .exclusiveCondition,
      items: SampleFolder.question(
        "tea", "choices", "options: [{id: a, text: A}, {id: b, text: B, 1️⃣when: smoke is yes, exclusive: yes}]"
      )),
    DiagnosticCase(
      .sameLabel,
      items: SampleFolder.question("tea", "choice", "options: [{id: a, text: Green}, {id: b, text: 1️⃣green}]")),
    DiagnosticCase(
      .optionReadsUnknown,
      items: SampleFolder.question("tea", "choice", "options: [{id: a, text: A}, {id: b, text: 1️⃣Not sure}]")),
    DiagnosticCase(
      .laterQuestion,
      items: SampleFolder.question(
        "tea", "choice", "options: [{id: a, text: A}, {id: b, text: B, when: 1️⃣milk is yes}]") + "\n"
        + SampleFolder.question("milk", "yes-no")),
    DiagnosticCase(.afterOtherKind, items: SampleFolder.question("until", "date", "after: 1️⃣smoke")),
    DiagnosticCase(.badDate, items: SampleFolder.question("until", "date", "max: 1️⃣tomorrow")),
    DiagnosticCase(.badDate, items: SampleFolder.question("until", "date-time", "min: 1️⃣2026-02-30")),
    DiagnosticCase(.badDate, items: SampleFolder.question("until", "date", "min: 1️⃣2026-02-03 14:30")),
    DiagnosticCase(.reversedRange, items: SampleFolder.question("until", "date", "min: 1️⃣2026, max: 2025-12")),
    DiagnosticCase(.badNumber, items: SampleFolder.question("tea", "number", "decimal-places: 1️⃣4")),
    DiagnosticCase(.unreadableAnswer, items: SampleFolder.question("lamp", "yes-no", "initial: 1️⃣perhaps")),
    DiagnosticCase(.badNumber, items: SampleFolder.question("story", "text", "max-length: 1️⃣0")),
    DiagnosticCase(.reversedRange, items: SampleFolder.question("tea", "number", "min: 1️⃣3, max: 2.5")),
    DiagnosticCase(
      .reversedRange, items: SampleFolder.question("tea", "age", "max: 1 year, min: 1️⃣13 months")),
    DiagnosticCase(
      .reversedRange, items: SampleFolder.question("tea", "duration", "min: 1️⃣2 days, max: 3 hours")),
    DiagnosticCase(items: SampleFolder.question("tea", "age", "min: 12 months, max: 1 year")),
    DiagnosticCase(.roleOtherType, items: SampleFolder.question("tea", "duration", "role: 1️⃣age")),
    DiagnosticCase(.roleOtherType, items: SampleFolder.question("tea", "yes-no", "role: 1️⃣respondent")),
    DiagnosticCase(
      .secondRole,
      items: ["screen", "1️⃣again"].map {
        "- {group: \($0), title: T, role: emergency-screen, items: [{note: on-\($0), title: T, text: \"Text. [@book]\"}]}"
      }.joined(separator: "\n").replaced("on-1️⃣", "on-")),
    DiagnosticCase(
      .atMostOtherKind, items: SampleFolder.question("tea", "number", "unit: g, at-most: 1️⃣weight")),
    DiagnosticCase(.atMostOtherKind, items: SampleFolder.question("tea", "number", "at-most: 1️⃣weight")),
    DiagnosticCase(
      .unknownLine,
      items: SampleFolder.question(
        "now", "choices", lists + ", clearer: {lines: {air: Air?, fit: Fit?, 1️⃣none-of-these: None?}}")),
    DiagnosticCase(
      .respondentWithoutMe,
      items: SampleFolder.question("1️⃣who", "choice", "role: respondent, options: [{id: other, text: Other}]")),
    DiagnosticCase(
      .secondRole,
      items: SampleFolder.question("first", "age", "role: age") + "\n"
        + SampleFolder.question("1️⃣second", "age", "role: age")),
    DiagnosticCase(.atMostOtherKind, items: SampleFolder.question("tea", "number", "at-most: 1️⃣age")),
    DiagnosticCase(.unknownQuestion, items: SampleFolder.question("tea", "number", "at-most: 1️⃣heaviness")),
  ]

  /// Mistakes in a questionnaire as a whole.
  static let wholes: [DiagnosticCase] = [
    DiagnosticCase(
      .missingFallback,
      files: [
        "sample.yaml": SampleFolder.questionnaire().replaced("topics:", "1️⃣topics:"),
        "topics/general.yaml": SampleFolder.topic("general", "shown-when: smoke is yes"),
      ]),
    DiagnosticCase(
      .secondFallback,
      files: [
        "sample.yaml": SampleFolder.questionnaire(topics: "[general, special]"),
        "topics/special.yaml": SampleFolder.topic("special").replaced("fallback", "1️⃣fallback"),
      ]),
    DiagnosticCase(
      .severalActs, rules: flags(("smoky", "emergency", "act: {1️⃣call: Call., go: Go.}"))),
    DiagnosticCase(
      .replacesMoreUrgent,
      rules: flags(("smoky", "emergency", "first: yes"), ("warm", "same-day", "replaces: [1️⃣smoky]"))),
    DiagnosticCase(
      .replacesMoreUrgent,
      rules: flags(
        ("smoky", "emergency", "act: {call: Call.}"),
        ("warm", "emergency", "act: {go: Go.}, replaces: [1️⃣smoky]"))),
    DiagnosticCase(
      .replacesItself, .replacesItself,
      rules: flags(
        ("smoky", "emergency", "replaces: [1️⃣warm]"), ("warm", "emergency", "replaces: [2️⃣smoky]"))),
    DiagnosticCase(
      .missingLevel, path: "triage.yaml",
      (SampleFolder.files["triage.yaml"] ?? "").split(separator: "\n")
        .filter { !$0.contains("level: soon") }.joined(separator: "\n").replaced("levels:", "1️⃣levels:")),
    DiagnosticCase(
      .reviewedAfterReviewBy, path: "sample.yaml",
      SampleFolder.questionnaire(reviewed: "1️⃣2027-11-22", reviewBy: "2026-11-22")),
    DiagnosticCase(.pastReviewBy, today: CalendarDay("2026-11-24"), reviewBy: "1️⃣2026-11-23"),
    DiagnosticCase(today: CalendarDay("2026-11-22"), reviewBy: "2026-11-22"),
    DiagnosticCase(
      .unreadableAnswer, path: "vignettes/story.yaml", SampleFolder.vignette(answers: "{smoke: 1️⃣perhaps}")),
    DiagnosticCase(
      .unreadableAnswer, path: "vignettes/story.yaml",
      SampleFolder.vignette(answers: "{signs: [1️⃣pain, itching]}")),
    DiagnosticCase(
      .unreadableAnswer, path: "vignettes/story.yaml", SampleFolder.vignette(answers: "{signs: 1️⃣[]}")),
    DiagnosticCase(
      .unknownQuestion, path: "vignettes/story.yaml", SampleFolder.vignette(expect: "{derived: {1️⃣band: big}}")
    ),
  ]
}
