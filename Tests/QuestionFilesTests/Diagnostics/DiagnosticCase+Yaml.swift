import QuestionFiles
import TestSupport

extension DiagnosticCase {
  /// Mistakes that keep a file from being read.
  static let yaml: [DiagnosticCase] = [
    DiagnosticCase(.emptyFile, path: "other.yaml", "1️⃣# nothing\n"),
    DiagnosticCase(.forbiddenCharacter, path: "other.yaml", "title: a1️⃣\u{202E}b\n"),
    DiagnosticCase(.forbiddenCharacter, path: "other.yaml", "title: a1️⃣\u{200B}b\n"),
    DiagnosticCase(.forbiddenCharacter, path: "other.yaml", "title: a1️⃣\u{0}b\n"),
    DiagnosticCase(.forbiddenCharacter, path: "other.yaml", "title: a1️⃣\u{1B}[31mb\n"),
    DiagnosticCase(.forbiddenCharacter, path: "other.yaml", "title: 1️⃣\"a\\e[31mb\"\n"),
    DiagnosticCase(.forbiddenCharacter, path: "other.yaml", "title: 1️⃣\"a\\0b\"\n"),
    DiagnosticCase(.brokenYAML, path: "other.yaml", "title: 1️⃣\"never closed\nitems: []\n"),
    DiagnosticCase(.brokenYAML, path: "other.yaml", "items: 1️⃣[a, b\ntopics: []\n"),
    DiagnosticCase(.brokenYAML, path: "other.yaml", "items: 1️⃣{a: b\ntopics: []\n"),
    DiagnosticCase(.brokenYAML, path: "other.yaml", "items:\n  a: b\n 1️⃣c: d\n"),
    DiagnosticCase(.brokenYAML, path: "other.yaml", "items:\n1️⃣\ta: b\n"),
    DiagnosticCase(.brokenYAML, path: "other.yaml", "title: a\n1️⃣without colon\nsummary: b\n"),
    DiagnosticCase(.quoteThis, path: "other.yaml", "title: 1️⃣@arms are limbs\n"),
    DiagnosticCase(.quoteThis, path: "other.yaml", "title: 1️⃣`code`\n"),
    DiagnosticCase(.quoteThis, path: "other.yaml", "title: 1️⃣%d\n"),
    DiagnosticCase(.quoteThis, path: "other.yaml", "title: Begun1️⃣: slowly\n"),
    DiagnosticCase(.quoteThis, path: "other.yaml", "title: 1️⃣[a] and more\n"),
    DiagnosticCase(.quoteThis, path: "other.yaml", "- text: 1️⃣{option} how often?\n"),
    DiagnosticCase(.quoteThis, path: "other.yaml", "title: 1️⃣\"None\" of these\n"),
    DiagnosticCase(.quoteThis, items: SampleFolder.question("tea", "yes-no", "help: 1️⃣[a, b]")),
    DiagnosticCase(.quoteThis, items: SampleFolder.question("tea", "yes-no", "help: 1️⃣{option: b}")),
    DiagnosticCase(.quoteThis, items: "- note: page\n  title: Pill 1️⃣#2\n  text: Text. [@book]"),
    DiagnosticCase(.quoteThis, items: "- note: page\n  title: Pill 1️⃣# two\n  text: Text. [@book]"),
    DiagnosticCase(.quoteThis, when: "smoke is yes 1️⃣#or age > 3 years"),
    DiagnosticCase(.quoteThis, when: "smoke is yes\n    or age > 3 years 1️⃣# or so"),
    DiagnosticCase(.quoteThis, when: "smoke is yes \t1️⃣#"),
    DiagnosticCase(when: "\"smoke is yes\" # quoted\n  # on a line of its own"),
    DiagnosticCase(path: "sample.yaml", SampleFolder.questionnaire(topics: "[general] # a list")),
    DiagnosticCase(.aliasOrAnchor, path: "other.yaml", "title: 1️⃣&a text\nsummary: *a\n"),
    DiagnosticCase(.quoteThis, path: "other.yaml", "title: 1️⃣*word* is bold\n"),
    DiagnosticCase(.aliasOrAnchor, path: "other.yaml", "title: 1️⃣*word\n"),
    DiagnosticCase(.aliasOrAnchor, path: "other.yaml", "items: 1️⃣&a [b]\n"),
    DiagnosticCase(.tag, path: "other.yaml", "title: 1️⃣!!binary aGk=\n"),
    DiagnosticCase(.tag, path: "other.yaml", "title: 1️⃣!important text\n"),
    DiagnosticCase(.secondDocument, path: "other.yaml", "title: a\n1️⃣---\ntitle: b\n"),
    DiagnosticCase(
      .duplicateKey, path: "topics/general.yaml", SampleFolder.topic("general") + "1️⃣title: again\n"),
    DiagnosticCase(.wrongType, path: "other.yaml", "? 1️⃣[a, b]\n: c\n"),
  ]
}
