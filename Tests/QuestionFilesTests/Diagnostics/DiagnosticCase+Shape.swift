import QuestionFiles
import TestSupport

extension DiagnosticCase {
  /// Mistakes in the shape of a file.
  static let shape: [DiagnosticCase] = [
    DiagnosticCase(.wrongType, rules: "derived: 1️⃣none"),
    DiagnosticCase(.wrongType, rules: "claims:\n- 1️⃣a claim"),
    DiagnosticCase(.wrongType, items: "- 1️⃣[a]"),
    DiagnosticCase(.wrongType, items: "- note: page\n  title: Title\n  text:\n  1️⃣- Text. [@book]"),
    DiagnosticCase(.wrongType, items: "- note: page\n  title:1️⃣\n  text: Text. [@book]"),
    DiagnosticCase(.wrongType, path: "topics/general.yaml", "1️⃣text\n"),
    DiagnosticCase(.wrongType, path: "body-map.yaml", change: "[right-hand, left-hand]", to: "1️⃣right-hand"),
    DiagnosticCase(.wrongType, items: "- note: page\n  title: 1️⃣~\n  text: Text. [@book]"),
    DiagnosticCase(.wrongType, items: SampleFolder.question("tea", "yes-no", "help: 1️⃣null")),
    DiagnosticCase(.wrongType, when: "1️⃣~"),
    DiagnosticCase(.missingField, items: "- 1️⃣note: page\n  title: Title"),
    DiagnosticCase(
      .missingField, items: "- {1️⃣question: tea, type: yes-no, record: Tea, why: \"Why. [@book]\"}"),
    DiagnosticCase(
      .missingField, items: "- {1️⃣question: tea, type: yes-no, text: Tea?, why: \"Why. [@book]\"}"),
    DiagnosticCase(.missingField, items: "- {1️⃣question: tea, type: yes-no, text: Tea?, record: Tea}"),
    DiagnosticCase(
      .missingField, items: "- {1️⃣question: tea, text: Tea?, record: Tea, why: \"Why. [@book]\"}"),
    DiagnosticCase(
      .missingField,
      items: SampleFolder.question("tea", "scale", "low: None").replaced("question", "1️⃣question")),
    DiagnosticCase(
      .missingField, items: SampleFolder.question("tea", "choice").replaced("question", "1️⃣question")),
    DiagnosticCase(
      .unknownKey, path: "triage.yaml", change: "{title: Call now if,",
      to: "{title: Call now if, 1️⃣source: book,"),
    DiagnosticCase(
      .unknownKey, path: "medicines.yaml", change: "brands: [Azure]", to: "brands: [Azure], 1️⃣group: blues"),
    DiagnosticCase(.unknownKey, items: SampleFolder.question("tea", "yes-no", "1️⃣hlep: Help")),
    DiagnosticCase(
      .unknownKey, path: "topics/general.yaml", SampleFolder.topic("general") + "1️⃣colour: red\n"),
    DiagnosticCase(
      .unknownKey,
      items: SampleFolder.question(
        "tea", "choices",
        "options: [{id: a, text: A}, {id: none-of-these, text: None, exclusive: yes}], each: [{question: dose, text: T, type: text, record: r, why: \"W. [@book]\", 1️⃣when: age > 3 years}]"
      )),
    DiagnosticCase(.misplacedKey, items: SampleFolder.question("tea", "yes-no", "1️⃣options: []")),
    DiagnosticCase(.misplacedKey, items: SampleFolder.question("tea", "number", "1️⃣then: []")),
    DiagnosticCase(
      .misplacedKey, path: "topics/general.yaml",
      SampleFolder.topic("general", "fallback: yes\n1️⃣shown-when: smoke is yes")),
    DiagnosticCase(
      .misplacedKey,
      items: SampleFolder.question("tea", "yes-no", "unknown: no, 1️⃣clearer: {text: Plainly?}")),
    DiagnosticCase(.unknownItem, items: "- 1️⃣qestion: tea"),
    DiagnosticCase(.badValue, items: SampleFolder.question("tea", "1️⃣yesno")),
    DiagnosticCase(.badValue, items: SampleFolder.question("tea", "yes-no", "pertinent: 1️⃣sometimes")),
    DiagnosticCase(.badValue, items: SampleFolder.question("tea", "yes-no", "unknown: 1️⃣nope")),
    DiagnosticCase(
      .badValue,
      rules:
        "red-flags:\n- {red-flag: air, triage: 1️⃣soon, when: smoke is yes, title: Air, text: \"Act. [@book]\"}"
    ),
    DiagnosticCase(
      .badValue, rules: "claims:\n- {claim: a claim, when: smoke is yes, then: triage is 1️⃣urgent}"),
    DiagnosticCase(.badDate, path: "sample.yaml", SampleFolder.questionnaire(reviewed: "1️⃣2026-02-30")),
    DiagnosticCase(.badDate, path: "sources.yaml", change: "2026-11-22", to: "1️⃣soon"),
    DiagnosticCase(.badNumber, items: SampleFolder.question("tea", "number", "min: 1️⃣few")),
    DiagnosticCase(.badNumber, when: "weight > 1️⃣5x5"),
    DiagnosticCase(.badNumber, when: "age > 1️⃣2000000 years"),
    DiagnosticCase(.badUnit, items: SampleFolder.question("tea", "age", "max: 1️⃣twelve")),
    DiagnosticCase(.badUnit, when: "age > 1️⃣13"),
    DiagnosticCase(.badUnit, when: "age > 13 1️⃣kg"),
    DiagnosticCase(.badUnit, when: "age > 1️⃣3 years 4 years"),
    DiagnosticCase(.badUnit, when: "weight > 13 1️⃣lb"),
    DiagnosticCase(.badCountry, path: "numbers.yaml", change: "country: gb", to: "country: 1️⃣UK"),
    DiagnosticCase(
      .badURL, path: "sources.yaml", change: "\"https://book.example\"", to: "1️⃣\"javascript:alert(1)\""),
    DiagnosticCase(
      .badURL, path: "sources.yaml", change: "\"https://book.example\"", to: "1️⃣mailto:house@book.example"),
    DiagnosticCase(
      .badURL, path: "sources.yaml", change: "\"https://book.example\"", to: "1️⃣www.book.example"),
    DiagnosticCase(
      .badURL, path: "organizations.yaml", change: "\"https://club.example\"", to: "1️⃣javascript:alert"),
    DiagnosticCase(
      .badURL, path: "sources.yaml", change: "\"https://book.example\"", to: "1️⃣\"https://\""),
    DiagnosticCase(
      .badURL, path: "sources.yaml", change: "\"https://book.example\"", to: "1️⃣\"ftp://book.example\""),
    DiagnosticCase(
      .badURL, path: "sources.yaml", change: "\"https://book.example\"", to: "1️⃣\"https:// book.example\""),
    DiagnosticCase(.malformedID, items: SampleFolder.question("1️⃣Tea", "yes-no")),
    DiagnosticCase(.malformedID, items: SampleFolder.question("1️⃣2-teas", "yes-no")),
    DiagnosticCase(
      .malformedID, rules: "derived:\n- {derive: band, record: Band, values: [{1️⃣Big_One: smoke is yes}]}"),
    DiagnosticCase(.reservedID, items: SampleFolder.question("1️⃣sites", "yes-no")),
    DiagnosticCase(
      .reservedID,
      items: SampleFolder.question(
        "tea", "choices", "options: [{id: a, text: A}, {id: 1️⃣none, text: None, exclusive: yes}]")),
    DiagnosticCase(
      .reservedID,
      items: SampleFolder.question("tea", "choice", "options: [{id: 1️⃣clearer, text: Clearer}]")),
    DiagnosticCase(.emptyList, items: SampleFolder.question("tea", "choice", "options: 1️⃣[]")),
    DiagnosticCase(.emptyList, items: SampleFolder.question("tea", "choices", "options: 1️⃣[]")),
    DiagnosticCase(.emptyList, items: "- group: drinks\n  title: Title\n  items: 1️⃣[]"),
    DiagnosticCase(.emptyList, rules: "derived:\n- {derive: band, record: Band, values: 1️⃣[]}"),
    DiagnosticCase(.emptyList, path: "medicines.yaml", change: "warm: [red]", to: "warm: 1️⃣[]"),
    DiagnosticCase(
      .duplicateID,
      rules:
        "derived:\n- {derive: band, record: Band, values: [{big: smoke is yes}, {1️⃣big: smoke is no}]}"),
    DiagnosticCase(.duplicateID, items: SampleFolder.question("1️⃣smoke", "yes-no")),
    DiagnosticCase(
      .duplicateID,
      items: "- group: 1️⃣smoke\n  title: Title\n  items:\n  - {note: leaf, title: T, text: \"Text. [@book]\"}"),
    DiagnosticCase(
      .duplicateID, rules: "derived:\n- {derive: 1️⃣smoke, record: r, values: [{big: age > 3 years}]}"),
    DiagnosticCase(
      .duplicateID,
      items: SampleFolder.question("tea", "choice", "options: [{id: a, text: A}, {id: 1️⃣a, text: B}]")),
    DiagnosticCase(
      .duplicateID, path: "sample.yaml", SampleFolder.questionnaire(topics: "[general, 1️⃣general]")),
    DiagnosticCase(.idDiffersFromFileName, path: "topics/extra.yaml", SampleFolder.topic("1️⃣other")),
    DiagnosticCase(
      .idDiffersFromFileName, path: "sample.yaml",
      SampleFolder.questionnaire().replaced("e: sample", "e: 1️⃣example")),
  ]
}

extension String {
  /// The text with the first occurrence of one replaced.
  func replaced(_ old: String, _ new: String) -> String {
    split(separator: old, maxSplits: 1, omittingEmptySubsequences: false).joined(separator: new)
  }
}
