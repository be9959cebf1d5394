import QuestionFiles
import TestSupport

extension DiagnosticCase {
  /// Red flags with more keys.
  static func flags(_ flags: (id: String, triage: String, more: String)...) -> String {
    "red-flags:\n"
      + flags.map { flag in
        "- {red-flag: \(flag.id), triage: \(flag.triage), when: smoke is yes, title: Title, "
          + "text: \"Do it. [@book]\", \(flag.more)}"
      }.joined(separator: "\n")
  }

  /// Names of things that do not exist.
  static let names: [DiagnosticCase] = [
    DiagnosticCase(
      .unknownSource, path: "topics/general.yaml", SampleFolder.topic("general").replaced("@book", "@1️⃣bok")),
    DiagnosticCase(.unknownSource, path: "numbers.yaml", change: "source: book", to: "source: 1️⃣bock"),
    DiagnosticCase(
      .unknownOrganization, path: "topics/general.yaml",
      SampleFolder.topic("general") + "organizations: [1️⃣clubb]\n"),
    DiagnosticCase(
      .unknownTopic, path: "topics/general.yaml",
      SampleFolder.topic("general") + "related: [general, 1️⃣genral]\n"),
    DiagnosticCase(
      .unknownTopic, path: "sample.yaml", SampleFolder.questionnaire(topics: "[general, 1️⃣special]")),
    DiagnosticCase(
      .unknownTopic, rules: "claims:\n- {claim: a claim, when: smoke is yes, then: topic 1️⃣genera}"),
    DiagnosticCase(
      .unknownQuestionnaire, path: "vignettes/story.yaml",
      SampleFolder.vignette().replaced("e: sample", "e: 1️⃣simple")),
    DiagnosticCase(
      .unknownFlag, path: "vignettes/story.yaml", SampleFolder.vignette(expect: "{red-flags: [1️⃣air]}")),
    DiagnosticCase(.unknownFlag, rules: flags(("smoky", "emergency", "replaces: [1️⃣air]"))),
    DiagnosticCase(
      .unknownEvidence, path: "safety/hazards.yaml", SampleFolder.hazards(evidence: "claims: [1️⃣a claim]")),
    DiagnosticCase(
      .unknownEvidence, path: "safety/hazards.yaml",
      SampleFolder.hazards(evidence: "findings: [claim-fails, 1️⃣claim-fail]")),
    DiagnosticCase(
      .controlWithoutEvidence, path: "safety/hazards.yaml",
      SampleFolder.hazards(id: "1️⃣C-01.1", evidence: "flags: []")),
    DiagnosticCase(
      .riskTable, path: "safety/hazards.yaml",
      SampleFolder.hazards(risk: #"{high: 1️⃣["4"], low: ["1", "2"]}"#)),
    DiagnosticCase(
      .riskTable, path: "safety/hazards.yaml",
      SampleFolder.hazards(risk: #"{high: 1️⃣["4", "2"], low: ["1", "2"]}"#)),
    DiagnosticCase(
      .riskTable, path: "safety/hazards.yaml",
      SampleFolder.hazards(risk: #"{high: ["2", "4"], low: 1️⃣["3", "3"]}"#)),
    DiagnosticCase(
      .riskNotAccepted, path: "safety/hazards.yaml", SampleFolder.hazards(status: "1️⃣closed")),
    DiagnosticCase(
      .riskNotAccepted, path: "safety/hazards.yaml", SampleFolder.hazards(status: "1️⃣accepted")),
    DiagnosticCase(
      .unknownFinding,
      files: [
        "sample.yaml": SampleFolder.questionnaire(
          items: SampleFolder.question("tea", "yes-no", "finding: 1️⃣thrist")),
        "findings.yaml": "findings:\n- {finding: thirst, record: thirst, record-no: no thirst}\n",
      ]),
    DiagnosticCase(.unknownRegion, when: "places includes 1️⃣right-hant"),
    DiagnosticCase(.unknownRegion, when: "spot is any of [nape, 1️⃣knee]"),
    DiagnosticCase(
      .unknownRegion, path: "body-map.yaml", change: "[right-hand, left-hand]", to: "[right-hand, 1️⃣left-hnd]"),
    DiagnosticCase(.unknownSite, when: "sites(places) includes 1️⃣trunk"),
    DiagnosticCase(.unknownSite, path: "body-map.yaml", change: "site: neck, group", to: "site: 1️⃣nek, group"),
    DiagnosticCase(.unknownMedicine, path: "medicines.yaml", change: "warm: [red]", to: "warm: [1️⃣rad]"),
    DiagnosticCase(.unknownSet, when: "places includes any of 1️⃣@hans"),
    DiagnosticCase(.unknownSet, when: "pills includes any of 1️⃣@hands"),
    DiagnosticCase(.unknownSet, when: "sites(places) includes any of 1️⃣@hands"),
    DiagnosticCase(
      .unknownSet, items: SampleFolder.question("tea", "choice", "options: [{set: 1️⃣colors-of}]")),
    DiagnosticCase(.setBeyondOptions, when: "signs includes any of 1️⃣@warm"),
    DiagnosticCase(
      .neighbourNotMutual, path: "body-map.yaml", change: "side: right, neighbours: [neck]",
      to: "side: right, neighbours: [neck, 1️⃣left-arm]"),
  ]

  private static func habits(_ shared: String, _ questionnaire: String) -> [String: String] {
    ["shared/habits.yaml": shared, "sample.yaml": SampleFolder.questionnaire(items: questionnaire)]
  }

  private static let tea = SampleFolder.question("tea", "yes-no")

  /// Mistakes with shared groups.
  static let shared: [DiagnosticCase] = [
    DiagnosticCase(
      .unknownSharedGroup, files: habits(SampleFolder.shared("habits", items: tea), "- use: 1️⃣habit")),
    DiagnosticCase(
      .groupUsedTwice,
      files: habits(SampleFolder.shared("habits", items: tea), "- use: habits\n- use: 1️⃣habits")),
    DiagnosticCase(
      .nestedUse,
      files: habits(SampleFolder.shared("habits", items: tea + "\n- 1️⃣use: other"), "- use: habits")),
    DiagnosticCase(
      .unusedNeed, files: habits(SampleFolder.shared("habits", items: tea, needs: "[1️⃣age]"), "- use: habits")),
    DiagnosticCase(
      .missingNeed,
      files: habits(
        SampleFolder.shared("habits", items: SampleFolder.note(when: "1️⃣age > 3 years")), "- use: habits")),
    DiagnosticCase(
      .unmetNeed,
      files: habits(
        SampleFolder.shared("habits", items: SampleFolder.note(when: "milk is yes"), needs: "[milk]"),
        "- use: 1️⃣habits")),
    DiagnosticCase(
      .unmetNeed,
      files: habits(
        SampleFolder.shared("habits", items: SampleFolder.note(when: "milk is yes"), needs: "[milk]"),
        "- use: 1️⃣habits\n" + SampleFolder.question("milk", "yes-no"))),
    DiagnosticCase(
      .unknownQuestion,
      files: habits(
        SampleFolder.shared("habits", items: SampleFolder.note(when: "1️⃣milk is yes")), "- use: habits")),
    DiagnosticCase(
      .idDiffersFromFileName, files: habits(SampleFolder.shared("1️⃣habit", items: tea), "- use: habits")),
  ]
}
