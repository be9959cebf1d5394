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
    #expect(
      yaml.answers?.sheet == AnswerSheet(answers: ["smoke": ["yes"], "signs": ["pain"]], otherwise: .no))
    let json = QuestionLoader.answers(
      Array("{\n\t\"answers\": {\"level\": 7,\n\t\t\"words\": \"a \\\"b\\\"\"}}\n".utf8), name: "a.json")
    #expect(json.diagnostics.isEmpty, "\(DiagnosticText.render(json.diagnostics))")
    #expect(json.answers?.sheet == AnswerSheet(answers: ["level": ["7"], "words": ["a \"b\""]]))
  }

  @Test func anAnswerWithoutWordsIsReported() {
    let broken = QuestionLoader.answers(Array("answers: {signs: []}\n".utf8), name: "a.yaml")
    #expect(broken.answers?.sheet == nil)
    #expect(broken.diagnostics.map(\.code) == [.unreadableAnswer])
  }

  @Test func brokenAnswerFilesAreReported() {
    let broken = QuestionLoader.answers(Array("answers: [smoke]\notherwise: perhaps\n".utf8), name: "a.yaml")
    #expect(broken.answers?.sheet == nil)
    #expect(broken.diagnostics.map(\.code) == [.wrongType, .badValue])
  }

  /// Whatever an interview does not take is said where it stands, with what it would take.
  @Test func refusedAnswersHaveAPlaceAndARemedy() throws {
    let limits = """
      - {question: lately, type: duration, max: 2 years, text: T?, record: r, short: S, why: "W. [@book]"}
      - {question: hot, type: choice, text: T?, record: r, short: S, why: "W. [@book]", options: [{id: very, text: V}, {id: hardly, text: H}]}
      - {question: tea, type: number, min: 1, max: 20, unit: cups, unknown: no, text: T?, record: r, short: S, why: "W. [@book]"}
      """
    var folder = SampleFolder.folder
    folder.add(Array(SampleFolder.questionnaire(items: limits).utf8), at: "sample.yaml")
    let loaded = QuestionLoader.load(folder)
    let questionnaire = try #require(
      loaded.questionnaires["sample"], "\(DiagnosticText.render(loaded.diagnostics))")
    func said(_ text: String) throws -> [String] {
      let (answers, wrong) = QuestionLoader.answers(Array(text.utf8), name: "a.yaml", for: questionnaire)
      guard let answers else { return wrong.flatMap(Self.lines) }
      let refusals = answers.sheet.conduct(questionnaire).refusals
      return answers.diagnostics(of: refusals, in: questionnaire).flatMap(Self.lines)
    }
    #expect(
      try said(
        "answers:\n  smoke: perhaps\n  signs: [pain, shakes]\n  tea: 21\n  lately: 3 years\n  hot: 7\n") == [
          "a.yaml:2:10: error: 'smoke' does not take this answer: 'perhaps' cannot be read [unreadable-answer]",
          "   help: it takes yes or no; or unknown, or declined",
          "a.yaml:3:11: error: 'signs' does not take this answer: nothing there is called 'shakes' [unreadable-answer]",
          "   help: did you mean 'shake'?",
          "a.yaml:4:8: error: 'tea' does not take this answer: the largest is 20 [unreadable-answer]",
          "   help: it takes a number of cups in digits, from 1 to 20",
          "a.yaml:5:11: error: 'lately' does not take this answer: the largest is 2 years [unreadable-answer]",
          "   help: it takes a length of time such as '2 weeks 3 days', at most 2 years; or unknown, or declined",
          "a.yaml:6:8: error: 'hot' does not take this answer: nothing there is called '7' [unreadable-answer]",
          "   help: it takes one of 'very' or 'hardly'; or unknown, or declined",
        ])
    #expect(
      try said("otherwise: no\n") == [
        "a.yaml:1:1: error: 'tea' has no answer here, and it takes neither unknown nor declined [unreadable-answer]",
        "   help: add 'tea: …'; it takes a number of cups in digits, from 1 to 20",
      ])
    #expect(
      try said("answers: {smok: yes}\n") == [
        "a.yaml:1:11: error: nothing in the questionnaire is called 'smok' [unknown-question]",
        "   help: did you mean 'smoke'?",
      ])
  }

  /// The first line of a diagnostic and the last.
  private static func lines(_ diagnostic: Diagnostic) -> [String] {
    let lines = DiagnosticText.render(diagnostic).split(separator: "\n").map(String.init)
    return [lines[0], lines[lines.count - 1]]
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
