import QuestionFiles
import TestSupport

extension DiagnosticCase {
  /// Mistakes in conditions.
  static let conditions: [DiagnosticCase] = [
    DiagnosticCase(.conditionSyntax, when: "smoke 1️⃣= yes"),
    DiagnosticCase(.conditionSyntax, when: "smoke is yes 1️⃣also age > 3 years"),
    DiagnosticCase(.conditionSyntax, when: "smoke is1️⃣"),
    DiagnosticCase(.conditionSyntax, when: "smoke is yes and 1️⃣and age > 3 years"),
    DiagnosticCase(.conditionSyntax, when: "(smoke is yes or age > 3 years1️⃣"),
    DiagnosticCase(.conditionSyntax, when: "signs includes 1️⃣@warm"),
    DiagnosticCase(.conditionSyntax, when: "signs includes any of 1️⃣pain"),
    DiagnosticCase(.conditionSyntax, when: "signs includes any of [pain, 1️⃣]"),
    DiagnosticCase(.conditionSyntax, when: "signs includes any of [pain 1️⃣shake]"),
    DiagnosticCase(.conditionSyntax, when: "count signs 1️⃣is 2"),
    DiagnosticCase(.conditionSyntax, when: "count signs >= 1️⃣two"),
    DiagnosticCase(.conditionSyntax, when: "age between 3 years 1️⃣to 5 years"),
    DiagnosticCase(.conditionSyntax, when: "sites(places) 1️⃣touch"),
    DiagnosticCase(.conditionSyntax, when: "sites 1️⃣places adjoin"),
    DiagnosticCase(.conditionSyntax, when: "1️⃣none is yes"),
    DiagnosticCase(.conditionSyntax, when: "age > 1️⃣old"),
    DiagnosticCase(
      .conditionSyntax, rules: "claims:\n- {claim: a claim, when: smoke is yes, then: triage 1️⃣> soon}"),
    DiagnosticCase(.wrongType, when: "1️⃣[smoke]"),
    DiagnosticCase(
      .nestedTooDeep,
      when: String(repeating: "(", count: 32) + "1️⃣(smoke is yes" + String(repeating: ")", count: 33)),
    DiagnosticCase(.unknownQuestion, when: "smoke is yes or 1️⃣smok is yes"),
    DiagnosticCase(
      .unknownQuestion, when: ">-\n    smoke is yes\n    or (age > 3 years\n    and 1️⃣smok is yes)"),
    DiagnosticCase(.unknownQuestion, when: "|\n    smoke is yes or\n      1️⃣smok is yes"),
    DiagnosticCase(.unknownQuestion, when: "\"smoke is yes or \\\n    1️⃣smok is \\u0079es\""),
    DiagnosticCase(.unknownQuestion, when: "'smoke is yes\n\n    or 1️⃣smok is yes'"),
    DiagnosticCase(.unknownQuestion, when: "smoke is yes\n    or\n    1️⃣smok is yes"),
    DiagnosticCase(
      .unknownQuestion, path: "vignettes/story.yaml", SampleFolder.vignette(answers: "{1️⃣smok: yes}")),
    DiagnosticCase(
      .unknownQuestion, path: "vignettes/story.yaml", SampleFolder.vignette(answers: "{1️⃣signs/pain: yes}")),
    DiagnosticCase(
      .unknownQuestion, path: "vignettes/story.yaml", SampleFolder.vignette(expect: "{asked: [1️⃣tea]}")),
    DiagnosticCase(
      .laterQuestion,
      items: SampleFolder.note(when: "1️⃣tea is yes") + "\n" + SampleFolder.question("tea", "yes-no")),
    DiagnosticCase(.laterQuestion, items: SampleFolder.question("tea", "yes-no", "when: 1️⃣tea is yes")),
    DiagnosticCase(
      .laterQuestion,
      items: "- group: drinks\n  title: T\n  when: 1️⃣tea is yes\n  items:\n  "
        + SampleFolder.question("tea", "yes-no")),
    DiagnosticCase(
      .laterQuestion,
      files: [
        "sample.yaml": SampleFolder.questionnaire(
          items: SampleFolder.note(when: "1️⃣band is big") + "\n" + SampleFolder.question("tea", "yes-no"),
          rules: "derived:\n- {derive: band, record: Band, values: [{big: tea is yes and smoke is yes}]}")
      ]),
    DiagnosticCase(
      .laterQuestion,
      rules: "derived:\n- {derive: first, record: One, values: [{big: 1️⃣second is big}]}\n"
        + "- {derive: second, record: Two, values: [{big: smoke is yes}]}"),
    DiagnosticCase(
      .laterQuestion,
      items: SampleFolder.question("begun", "age", "at-most: 1️⃣grown") + "\n"
        + SampleFolder.question("grown", "age")),
    DiagnosticCase(
      .laterQuestion,
      items: SampleFolder.question("first", "region", "offers: 1️⃣spots") + "\n"
        + SampleFolder.question("spots", "regions")),
    DiagnosticCase(.unknownQuestion, items: SampleFolder.question("first", "region", "offers: 1️⃣spotted")),
    DiagnosticCase(
      .claimOfLines,
      files: [
        "sample.yaml": SampleFolder.questionnaire(
          items: """
            - question: heard
              type: choices
              text: Text
              why: "Why. [@book]"
              record: record
              short: Short
              options: [{id: hum, text: Hum}, {id: none-of-these, text: None, exclusive: yes}]
              clearer: {lines: {hum: "Does it hum?"}}
            """,
          rules: """
            claims:
            - claim: knowing is not calmer
              when: heard includes hum
              known: 1️⃣heard
            """)
      ]),
    DiagnosticCase(.offersOtherKind, items: SampleFolder.question("first", "region", "offers: 1️⃣smoke")),
    DiagnosticCase(
      .offersOtherKind,
      items: SampleFolder.question("patch", "region") + "\n"
        + SampleFolder.question("first", "region", "offers: 1️⃣patch")),
    DiagnosticCase(
      .offersOtherKind,
      files: [
        "sample.yaml": SampleFolder.questionnaire(
          items: SampleFolder.question("first", "region", "offers: 1️⃣band"),
          rules: "derived:\n- {derive: band, record: Band, values: [{big: smoke is yes}]}")
      ]),
    DiagnosticCase(.misplacedKey, items: SampleFolder.question("spots", "regions", "1️⃣offers: smoke")),
    DiagnosticCase(
      items: SampleFolder.question("spots", "regions") + "\n"
        + SampleFolder.question("first", "region", "offers: spots")),
    DiagnosticCase(.unknownValue, when: "speed is 1️⃣slowly"),
    DiagnosticCase(.unknownValue, when: "speed is not 1️⃣sloww"),
    DiagnosticCase(.unknownValue, when: "smoke is 1️⃣slow"),
    DiagnosticCase(.unknownValue, when: "signs includes any of [pain, 1️⃣shakes]"),
    DiagnosticCase(
      .unknownValue,
      files: [
        "sample.yaml": SampleFolder.questionnaire(
          items: SampleFolder.note(when: "band is 1️⃣biig"),
          rules: "derived:\n- {derive: band, record: Band, values: [{big: smoke is yes}]}")
      ]),
    DiagnosticCase(.mismatchedKinds, when: "1️⃣speed > 3 years"),
    DiagnosticCase(.mismatchedKinds, when: "1️⃣age is slow"),
    DiagnosticCase(.mismatchedKinds, when: "1️⃣signs is pain"),
    DiagnosticCase(.mismatchedKinds, when: "1️⃣speed includes slow"),
    DiagnosticCase(.mismatchedKinds, when: "1️⃣count speed > 3"),
    DiagnosticCase(.mismatchedKinds, when: "1️⃣sites(signs) adjoin"),
    DiagnosticCase(.mismatchedKinds, when: "1️⃣words is slow"),
    DiagnosticCase(.mismatchedKinds, when: "1️⃣since > 3 years"),
    DiagnosticCase(.reversedRange, when: "age between 1️⃣5 years and 36 months"),
    DiagnosticCase(.reversedRange, when: "smoke is yes or weight between 1️⃣50 kg and 40 kg"),
    DiagnosticCase(when: "age between 3 years and 36 months and level between 3 and 3"),
    DiagnosticCase(.mixedUnits, when: "age > 1️⃣3 years 2 weeks"),
    DiagnosticCase(
      .stateOfDerived,
      files: [
        "sample.yaml": SampleFolder.questionnaire(
          items: SampleFolder.note(when: "1️⃣band is answered"),
          rules: "derived:\n- {derive: band, record: Band, values: [{big: smoke is yes}]}")
      ]),
    DiagnosticCase(.misplacedOutcomeTest, when: "smoke is yes or 1️⃣topic general"),
    DiagnosticCase(
      .misplacedOutcomeTest,
      rules:
        "red-flags:\n- {red-flag: air, triage: emergency, when: 1️⃣triage >= soon, title: Air, text: \"Act. [@book]\"}"
    ),
  ]
}
