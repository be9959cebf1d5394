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
      .missingLine, items: SampleFolder.question("now", "choices", lists + ", clearer: {1️⃣lines: {air: Air?}}")
    ),
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
      .unknownQuestion, path: "vignettes/story.yaml", SampleFolder.vignette(expect: "{derived: {1️⃣band: big}}")
    ),
  ]
}
