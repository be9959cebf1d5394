import QuestionFiles
import QuestionnaireCore
import TestSupport
import Testing

/// Vignettes and answer files.
@Suite struct VignetteTests {
  private let text = """
    vignette: story
    questionnaire: sample
    about: A story.
    otherwise: no
    answers:
      smoke: yes
      age: 9 years
      signs: [pain, shake]
      speed: declined
      words: Some text, with a comma
    expect:
      triage: same-day
      derived: {}
      topics: [general]
      not-topics: []
      asked: [smoke]
      not-asked: [words]
    """

  @Test func isReadInOrder() throws {
    var folder = SampleFolder.folder
    folder.add(Array(text.utf8), at: "vignettes/story.yaml")
    let loaded = QuestionLoader.load(folder)
    #expect(loaded.diagnostics.isEmpty, "\(DiagnosticText.render(loaded.diagnostics))")
    let story = try #require(loaded.vignettes.first)
    #expect(story.answers.map(\.linkId) == ["smoke", "age", "signs", "speed", "words"])
    #expect(story.answers[2].words == ["pain", "shake"])
    #expect(story.answers[1].span.start == SourcePosition(line: 7, column: 3))
    #expect(story.otherwise == .no)
    #expect(story.expectation.triage == .sameDay)
    #expect(story.expectation.topics == ["general"])
    #expect(story.expectation.notAsked == ["words"])
    #expect(story.sheet.answers["words"] == ["Some text, with a comma"])
    let questionnaire = try #require(loaded.questionnaires["sample"])
    #expect(story.sheet.conduct(questionnaire).interview.evaluation.isComplete)
  }

  @Test func answerFilesAreYAMLOrJSON() {
    let yaml = QuestionLoader.answers(
      Array("otherwise: no\nanswers: {smoke: yes, signs: [pain]}\n".utf8), name: "a.yaml")
    #expect(yaml.diagnostics.isEmpty)
    #expect(yaml.sheet == AnswerSheet(answers: ["smoke": ["yes"], "signs": ["pain"]], otherwise: .no))
    let json = QuestionLoader.answers(
      Array("{\n\t\"answers\": {\"level\": 7,\n\t\t\"words\": \"a \\\"b\\\"\"}}\n".utf8), name: "a.json")
    #expect(json.diagnostics.isEmpty, "\(DiagnosticText.render(json.diagnostics))")
    #expect(json.sheet == AnswerSheet(answers: ["level": ["7"], "words": ["a \"b\""]]))
  }

  @Test func anAnswerWithoutWordsIsReported() {
    let broken = QuestionLoader.answers(Array("answers: {signs: []}\n".utf8), name: "a.yaml")
    #expect(broken.sheet == nil)
    #expect(broken.diagnostics.map(\.code) == [.unreadableAnswer])
  }

  @Test func brokenAnswerFilesAreReported() {
    let broken = QuestionLoader.answers(Array("answers: [smoke]\notherwise: perhaps\n".utf8), name: "a.yaml")
    #expect(broken.sheet == nil)
    #expect(broken.diagnostics.map(\.code) == [.wrongType, .badValue])
  }

  @Test func namesBelowAQuestionAreKnown() {
    let items =
      SampleFolder.question(
        "now", "choices",
        "options: [{id: air, text: Air}, {id: another, text: Another, write-in: yes}, {id: none-of-these, text: None, exclusive: yes}], clearer: {lines: {air: Air?, another: Another?}}, each: [{question: dose, text: T, type: text, why: \"W. [@book]\", record: r}]"
      ) + "\n" + SampleFolder.question("quest", "yes-no", "clearer: {text: Plainly?}")
    var folder = SampleFolder.folder
    folder.add(Array(SampleFolder.questionnaire(items: items).utf8), at: "sample.yaml")
    let answers =
      "{now: unknown, now/air: yes, now/another: some text, now/air/dose: 5 mg, quest/clearer: yes}"
    folder.add(Array(SampleFolder.vignette(answers: answers).utf8), at: "vignettes/story.yaml")
    let found = QuestionLoader.load(folder).diagnostics
    #expect(found.isEmpty, "\(DiagnosticText.render(found))")
  }
}
