import QuestionFiles
import TestSupport

extension DiagnosticCase {
  private static func what(_ text: String) -> DiagnosticCase.Text { Text(text) }

  /// The text of a topic.
  private struct Text {
    let topic: String

    init(_ text: String) {
      topic = SampleFolder.topic("general").replaced("what-it-is: Text. [@book]\n", "what-it-is: \(text)\n")
    }
  }

  private static func screen(_ options: String, _ more: String = "") -> String {
    "- group: screen\n  title: Screen\n  role: emergency-screen\n  items:\n"
      + "  - {question: now, type: choices, text: Now?, record: r, why: \"Why. [@book]\", options: [\(options)]}\(more)"
  }

  private static func list(_ id: String) -> String {
    "\n  - {question: \(id), type: choices, text: Now?, record: r, why: \"Why. [@book]\", options: [{id: a, text: A}, {id: none-of-these, text: None, exclusive: yes}]}"
  }

  /// Mistakes in texts.
  static let texts: [DiagnosticCase] = [
    DiagnosticCase(.badWording, items: SampleFolder.question("tea", "yes-no", "help: \"Do 1️⃣| not\"")),
    DiagnosticCase(
      .badWording, items: SampleFolder.question("tea", "yes-no", "help: \"(a|b|c|d) 1️⃣(a|b|c|d|e)\"")),
    DiagnosticCase(
      .badWording,
      items: SampleFolder.question("tea", "yes-no").replaced("{", "").replaced("}", "").replaced(
        ", ", "\n  "
      ).replaced(", ", "\n  ").replaced(", ", "\n  ").replaced(", ", "\n  ").replaced(", ", "\n  ")
        + "\n  help: Do\n\n\n    1️⃣| not\n\n    so"),
    DiagnosticCase(
      .badWording, path: "topics/general.yaml", what("|\n    Plain.\n    This 1️⃣| that. [@book]").topic),
    DiagnosticCase(.badCitation, path: "topics/general.yaml", what("\"Text. [@book] 1️⃣[@book\"").topic),
    DiagnosticCase(
      .badCitation, path: "topics/general.yaml", what("Text. [@book, @book] [1️⃣@book book]").topic),
    DiagnosticCase(
      .foldedList, path: "topics/general.yaml",
      what(">-\n    Signs can be\n    1️⃣- pain\n    - shaking. [@book]").topic),
    DiagnosticCase(.uncitedParagraph, path: "topics/general.yaml", what("1️⃣Text.").topic),
    DiagnosticCase(
      .uncitedParagraph, path: "topics/general.yaml",
      what("|\n    One. [@book]\n\n    1️⃣Two.\n\n    Three. [@book]").topic),
    DiagnosticCase(
      .uncitedParagraph, path: "topics/general.yaml",
      what("|\n    One:\n\n    - a\n    - b [@book]\n\n    1️⃣Two:\n    - c\n    - d").topic),
    DiagnosticCase(
      .uncitedParagraph,
      rules: "red-flags:\n- {red-flag: air, triage: emergency, when: smoke is yes, title: Air, text: 1️⃣Act.}"),
    DiagnosticCase(.uncitedWhy, items: "- {question: tea, type: yes-no, text: Tea?, record: Tea, why: 1️⃣So.}"),
    DiagnosticCase(
      .lineTooWide,
      items: screen(
        "{id: air, text: 1️⃣12345678901234567890123456789012345}, {id: none-of-these, text: None, exclusive: yes}"
      )),
    DiagnosticCase(
      .lineTooWide, path: "triage.yaml", change: "\"You cannot breathe. [@book]\"",
      to: "1️⃣\"1234567890123456789012345678901234567890123456789012345678901. [@book]\""),
    DiagnosticCase(
      .listTooLong,
      items: screen(
        "{id: a, text: A}, {id: b, text: B}, {id: c, text: C}, {id: d, text: D}, {id: e, text: E}, {id: f, text: F}, {id: g, text: G}, {id: none-of-these, text: None, exclusive: yes}"
      ).replaced("now", "1️⃣now")),
    DiagnosticCase(
      .listTooLong,
      items: screen(
        (1...8).map { "{id: a\($0), text: A\($0), exclusive: yes}" }.joined(separator: ", ")
          + ", {id: b, text: B}"
      ).replaced("now", "1️⃣now")),
    DiagnosticCase(
      .listTooLong,
      items: screen((1...7).map { "{id: a\($0), text: A\($0)}" }.joined(separator: ", "))
        .replaced("now, type: choices", "1️⃣now, type: choice")),
    DiagnosticCase(
      .hiddenList,
      items: screen("{id: a, text: A}, {id: none-of-these, text: None, exclusive: yes}")
        .replaced("now, type: choices", "1️⃣now, type: choices, search: yes")),
    DiagnosticCase(
      .textTooTall,
      items: screen("{id: a, text: A}, {id: none-of-these, text: None, exclusive: yes}")
        .replaced("now, type", "1️⃣now, type")
        .replaced(
          "text: Now?",
          "text: \"A question of so many words that it takes more than the two lines that are there for it?\""
        )),
    DiagnosticCase(
      items: screen("{id: a, text: A}, {id: none-of-these, text: None, exclusive: yes}")
        .replaced("text: Now?", "text: \"A question of many words that takes two lines of a small screen?\"")),
    DiagnosticCase(
      .tooManyLists,
      items: screen(
        "{id: a, text: A}, {id: none-of-these, text: None, exclusive: yes}",
        list("b") + list("c") + list("1️⃣d"))),
  ]
}
