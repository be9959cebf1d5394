import QuestionFiles
import QuestionnaireCore
import TestSupport
import Testing

/// What files that several questionnaires use say of a question that one of them lacks.
@Suite struct SharedTopicTests {
  private func load(_ files: [String: String]) -> LoadedQuestions {
    var folder = SampleFolder.folder
    for (path, text) in files { folder.add(Array(text.utf8), at: path) }
    return QuestionLoader.load(folder)
  }

  private func named(_ id: String, _ text: String) -> String { text.replaced("e: sample", "e: \(id)") }

  /// A topic means in a questionnaire without a question what it means where the question is never asked.
  @Test func whatIsLackedReadsAsNotAsked() throws {
    var generator = SeededGenerator(seed: 7)
    let topics = (0..<60).map { "t\($0)" }
    let conditions = topics.map { _ in
      (
        shown: condition(3, &generator), hidden: condition(2, &generator),
        line: condition(2, &generator, ofState: false)
      )
    }
    let list = "[\((topics + ["general"]).joined(separator: ", "))]"
    var files = [
      "sample.yaml": SampleFolder.questionnaire(
        items: SampleFolder.question("tea", "yes-no", "when: smoke is yes and smoke is no"), topics: list),
      "other.yaml": named("other", SampleFolder.questionnaire(topics: list)),
    ]
    for (topic, said) in zip(topics, conditions) {
      files["topics/\(topic).yaml"] = SampleFolder.topic(
        topic,
        "shown-when: \(said.shown)\nunless: \(said.hidden)\nbecause: [{when: speed is slow, say: so, leading: yes}, {when: \(said.line), say: too}]"
      )
    }
    let loaded = load(files)
    #expect(loaded.diagnostics.isEmpty, "\(DiagnosticText.render(loaded.diagnostics))")
    let asks = try #require(loaded.questionnaires["sample"])
    let lacks = try #require(loaded.questionnaires["other"])
    var shown = 0
    for smoke in [Answer.value(.yes), .value(.no), .unknown, .declined] {
      for speed in [
        Answer.value(.option("slow", writeIn: nil)), .value(.option("sudden", writeIn: nil)), .unknown,
      ] {
        let evaluations = try [asks, lacks].map { questionnaire in
          var interview = Interview(questionnaire)
          try interview.answer("smoke", with: smoke)
          try interview.answer("speed", with: speed)
          while let prompt = interview.evaluation.current {
            try interview.answer(prompt.linkId, with: .unknown)
          }
          return interview.evaluation
        }
        let ids = evaluations.map { $0.topics.map(\.id) }
        #expect(ids[0] == ids[1], "smoke \(smoke), speed \(speed)")
        #expect(evaluations[0].fit.pages.map(\.id) == evaluations[1].fit.pages.map(\.id))
        shown += ids[0].count - 1
      }
    }
    #expect(shown > 100)
  }

  private func condition(_ depth: Int, _ generator: inout SeededGenerator, ofState: Bool = true) -> String {
    let values = ["smoke is yes", "speed is slow", "speed is not slow", "tea is yes"]
    let tests =
      ofState
      ? values + [
        "smoke is unknown", "smoke is not answered", "tea is answered", "tea is not asked", "tea is unknown",
        "tea is not answered",
      ] : values
    guard depth > 0, Bool.random(using: &generator) else {
      return tests.randomElement(using: &generator) ?? "smoke is yes"
    }
    let parts = (0..<2).map { _ in condition(depth - 1, &generator, ofState: ofState) }
    switch Int.random(in: 0..<3, using: &generator) {
    case 0: return "(\(parts[0]) and \(parts[1]))"
    case 1: return "(\(parts[0]) or \(parts[1]))"
    default: return "not (\(parts[0]))"
    }
  }

  /// A name that none of the questionnaires has is a mistake, said once.
  @Test func whatNobodyHasIsAMistake() {
    let list = "[special, general]"
    let loaded = load([
      "sample.yaml": SampleFolder.questionnaire(topics: list),
      "other.yaml": named("other", SampleFolder.questionnaire(topics: list)),
      "topics/special.yaml": SampleFolder.topic("special", "shown-when: smok is yes or smoke is yes"),
    ])
    #expect(loaded.diagnostics.map(\.code) == [.unknownQuestion])
    #expect(loaded.diagnostics.first?.help.contains("'smoke'") == true)
    #expect(loaded.questionnaires.isEmpty)
  }

  /// What a shared group may read and a questionnaire lacks was not asked; an option that nobody can be offered is gone.
  @Test func aSharedGroupMayReadWhatOthersAsk() throws {
    let options =
      "options: [{id: hot, text: Hot, when: tea is yes}, {id: cold, text: Cold, when: age > 3 years}]"
    let group = SampleFolder.shared(
      "habits", items: SampleFolder.question("cup", "choice", options), needs: "[age]",
      more:
        "may-read: [tea]\nred-flags:\n- {red-flag: spill, triage: same-day, when: cup is cold and tea is not asked, title: Spill, text: \"Wipe. [@book]\", record: spill, act: {today: Wipe today.}, replaces: [mess]}"
    )
    let loaded = load([
      "sample.yaml": SampleFolder.questionnaire(
        items: SampleFolder.question("tea", "yes-no") + "\n- use: habits",
        rules:
          "advice: [{advice: mess, triage: soon, when: smoke is yes, title: Mess, text: \"Tidy. [@book]\", record: mess, act: {soon: Tidy soon.}, brief: \"Tidy. [@book]\"}]"
      ),
      "other.yaml": named("other", SampleFolder.questionnaire(items: "- use: habits")),
      "shared/habits.yaml": group,
    ])
    #expect(loaded.diagnostics.isEmpty, "\(DiagnosticText.render(loaded.diagnostics))")
    let (asks, lacks) = (loaded.questionnaires["sample"], loaded.questionnaires["other"])
    #expect(asks?.item("cup")?.question?.options.map(\.id) == ["hot", "cold"])
    #expect(lacks?.item("cup")?.question?.options.map(\.id) == ["cold"])
    #expect(
      lacks?.flag("spill")?.when == .all([.test(.choice("cup", ["cold"]))])
        || lacks?.flag("spill")?.when == .test(.choice("cup", ["cold"])))
    #expect(asks?.flag("spill")?.replaces == ["mess"])
    #expect(lacks?.flag("spill")?.replaces == [])
  }

  /// A topic about danger without a condition is shown wherever the level is same-day or emergency, and nowhere else.
  @Test func aTopicAboutDangerFollowsTheLevel() throws {
    let loaded = load([
      "sample.yaml": SampleFolder.questionnaire(
        rules:
          "red-flags: [{red-flag: fire, triage: same-day, when: smoke is yes, title: Fire, text: \"Out. [@book]\", record: fire, act: {today: Out today.}}]",
        topics: "[danger, general]"),
      "topics/danger.yaml": SampleFolder.topic("danger", "about-danger: yes"),
    ])
    #expect(loaded.diagnostics.isEmpty, "\(DiagnosticText.render(loaded.diagnostics))")
    var interview = Interview(try #require(loaded.questionnaires["sample"]))
    #expect(interview.evaluation.fit.dangers.isEmpty)
    try interview.answer("smoke", with: .value(.no))
    #expect(interview.evaluation.fit.dangers.isEmpty)
    try interview.answer("smoke", with: .value(.yes))
    #expect(interview.evaluation.fit.dangers.map(\.id) == ["danger"])
  }
}
