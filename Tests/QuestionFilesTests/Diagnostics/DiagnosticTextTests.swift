import PlainText
import QuestionFiles
import TestSupport
import Testing

/// What an author reads on the terminal, and what other programs read.
@Suite struct DiagnosticTextTests {
  private func diagnostics(_ files: [String: String]) -> [Diagnostic] {
    var folder = QuestionFolder(SampleFolder.files.mapValues { Array($0.utf8) }, root: "Questionnaires/")
    for (path, text) in files { folder.add(Array(text.utf8), at: path) }
    return QuestionLoader.load(folder).diagnostics
  }

  @Test func isAsDesigned() {
    let found = diagnostics([
      "sample.yaml": SampleFolder.questionnaire(items: SampleFolder.note(when: "agee < 13 years"))
    ])
    #expect(
      DiagnosticText.render(found) == """
        Questionnaires/sample.yaml:24:9: error: no earlier question is called 'agee' [unknown-question]
           24 |   when: agee < 13 years
              |         ^^^^
           help: did you mean 'age' (line 12)?

        """)
  }

  @Test func marksWideCharactersAndTabs() {
    let found = diagnostics([
      "topics/general.yaml": SampleFolder.topic("general") + "because: [\"\t漢字 (a|b|c|d|e)\"]\n"
    ])
    #expect(
      DiagnosticText.render(found) == """
        Questionnaires/topics/general.yaml:7:16: error: there are at most four wordings: for the person, for another, for a baby, for a child [bad-wording]
            7 | because: [" 漢字 (a|b|c|d|e)"]
              |                  ^^^^^^^^^^^
           help: remove what stands behind the fourth

        """)
  }

  @Test func showsWhatCannotBeSeen() {
    let found = diagnostics(["topics/general.yaml": "topic: general\n# \u{202E}desrever\n"]).filter {
      $0.code == .forbiddenCharacter
    }
    #expect(
      DiagnosticText.render(found) == """
        Questionnaires/topics/general.yaml:2:3: error: the character U+202E cannot be seen, or reorders what is seen [forbidden-character]
            2 | # <U+202E>desrever
              |   ^^^^^^^^
           help: remove it

        """)
  }

  @Test func cutsLongLines() {
    let padding = String(repeating: "x", count: 300)
    let found = diagnostics([
      "topics/general.yaml": SampleFolder.topic("general") + "related: [\(padding), \(padding)]\n"
    ])
    #expect(DiagnosticText.render(found).split(separator: "\n").allSatisfy { $0.unicodeScalars.count <= 330 })
  }

  @Test func isJSON() {
    let found = diagnostics(["topics/general.yaml": SampleFolder.topic("general") + "\"a\\\"b\\\\\": c\n"])
    #expect(
      JSONValue.array(found.map(\.json)).lines == #"""
        [
          {"severity": "error", "code": "unknown-key", "message": "a topic has no key 'a\"b\\'", "file": "Questionnaires/topics/general.yaml", "line": 7, "column": 1, "endLine": 7, "endColumn": 9, "help": "remove it, or write one of 'also-called', 'search-words', 'shown-when', 'unless', 'never-when', 'about-danger', 'overview', 'because' or one of 4 more"}
        ]

        """#)
    #expect(JSONValue.array(diagnostics([:]).map(\.json)).lines == "[]\n")
  }

  @Test(
    arguments: [
      ("smok", "smoke"), ("speeed", "speed"), ("sped", "speed"), ("hte-neck", "the-neck"),
      ("onsett-age", "onset-age"),
      ("xyz", nil), ("a", nil), ("completely-other", nil),
    ] as [(String, String?)])
  func proposesTheNearestName(_ word: String, _ expected: String?) {
    let names = ["smoke", "speed", "the-neck", "onset-age", "regions"]
    let items = names.map { SampleFolder.question($0, "yes-no") }.joined(separator: "\n")
    var questionnaire = SampleFolder.questionnaire(items: SampleFolder.note(when: "\(word) is yes"))
    let start = questionnaire.split(separator: "items:")[0]
    questionnaire =
      start + "items:\n\(items)\n" + SampleFolder.note(when: "\(word) is yes") + "\ntopics: [general]\n"
    let help = diagnostics(["sample.yaml": questionnaire]).first?.help
    #expect(help?.hasPrefix("did you mean '") == (expected != nil))
    #expect(help?.contains("'\(expected ?? "")'") == (expected != nil))
  }
}
