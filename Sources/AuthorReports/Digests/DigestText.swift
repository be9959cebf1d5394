import FlowAnalysis
import QuestionnaireCore

/// A digest as text to read, and to be read again.
struct DigestText {
  private static let width = 110

  private let digest: Digest
  private let lists: LongLists

  init(_ digest: Digest) {
    self.digest = digest
    lists = digest.lists
  }

  var file: String {
    let opening = [
      Digest.mark, "questionnaire: \(digest.questionnaire)", "title: \(digest.title)", "",
      "Each entry behind a dash says what is enough for the flag or topic above it, if nothing else is known. Each",
      "can be right or wrong by itself. The line under it says the same in the names of the question files; of",
      "a flag, the level behind the arrow is what these answers come to if everything else is answered with no.",
    ]
    let names = digest.labels.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    return (opening + body(withTotals: false) + ["", "questions"] + names).joined(separator: "\n") + "\n"
  }

  /// What `--report` prints.
  var report: String {
    ([digest.questionnaire, digest.title] + body(withTotals: true)).joined(separator: "\n") + "\n"
  }

  private func body(withTotals: Bool) -> [String] {
    ["", "numbers"] + digest.facts.flatMap { Self.wrapped("\($0.name): \($0.value)", "", "  ") }
      + digest.sections.flatMap { [""] + lines($0, withTotal: withTotals) } + listLines
  }

  private var listLines: [String] {
    guard !lists.all.isEmpty else { return [] }
    return ["", "lists"]
      + lists.all.flatMap { Self.wrapped("\($0.name): \($0.words.joined(separator: " | "))", "", "  ") }
  }

  private func lines(_ section: DigestSection, withTotal: Bool) -> [String] {
    var lines = [section.heading] + Self.wrapped("title: \(section.title)", "", "  ")
    if let latest = section.latest { lines.append("\(latest.name): \(latest.value)") }
    lines += section.terms.flatMap { Self.wrapped("\($0.name): \($0.value)", "", "  ") }
    if withTotal { lines.append("smallest sets of answers: \(section.total ?? "more than can be counted")") }
    if !section.isWhole { lines.append("listed: the first of many") }
    let common = section.common
    if !common.terms.isEmpty {
      for (place, text) in section.words(common).enumerated() {
        lines += Self.wrapped(text, place == 0 ? "always " : "  and ", "      ")
      }
      lines += Self.wrapped(PatternNotation.text(common.terms, self.lists), "    ", "        ")
    }
    if section.patterns.isEmpty { lines.append("never") }
    for pattern in section.patterns {
      let own = AnswerPattern(pattern.terms.filter { !common.terms.contains($0) }, level: pattern.level)
      for (place, text) in section.words(own).enumerated() {
        lines += Self.wrapped(text, place == 0 ? "- " : "  and ", "      ")
      }
      lines += Self.wrapped(PatternNotation.text(own, self.lists), "    ", "        ")
    }
    return lines
  }

  private static func wrapped(_ text: String, _ first: String, _ other: String) -> [String] {
    var lines: [String] = []
    var line = first
    var isEmpty = true
    for word in text.split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = other
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return lines + [line]
  }
}
