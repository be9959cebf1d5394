internal import FlowAnalysis
internal import QuestionnaireCore

extension Digest {
  /// A line of a digest's file that cannot be read.
  public struct Fault: Error {
    /// Its number.
    public let line: Int
    /// What is wrong with it: "these answers cannot be read".
    public let what: String
  }

  /// Reads the text of a file that was written before.
  public init(file text: String) throws(Fault) { self = try DigestReader.digest(text) }
}

private struct DigestReader {
  typealias Fault = Digest.Fault

  private var head: [String: String] = [:]
  private var facts: [Digest.Fact] = []
  private var sections: [DigestSection] = []
  private var labels: [LinkID: String] = [:]
  private var lists = LongLists()

  static func digest(_ text: String) throws(Fault) -> Digest {
    var reading = DigestReader()
    let lines = unwrapped(text)
    guard lines.first?.text == Digest.mark
    else { throw Fault(line: 1, what: "this is no digest: the first line is not '\(Digest.mark)'") }
    let blocks = lines.dropFirst().split(whereSeparator: \.text.isEmpty)
    for block in blocks where block.first?.text == "lists" {
      for (name, words) in try pairs(block.dropFirst()) {
        reading.lists.add(words.split(separator: " | ").map(String.init), named: name)
      }
    }
    for block in blocks { try reading.read(Array(block)) }
    guard let name = reading.head["questionnaire"]
    else { throw Fault(line: 2, what: "the questionnaire is not named") }
    return Digest(
      questionnaire: name, title: reading.head["title"] ?? "", facts: reading.facts,
      sections: reading.sections, labels: reading.labels)
  }

  private struct Line {
    let number: Int
    var text: String
  }

  /// The lines with those joined that were broken.
  private static func unwrapped(_ text: String) -> [Line] {
    var lines: [Line] = []
    for (place, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let indent = raw.prefix { $0 == " " }.count
      let rest = String(raw.dropFirst(indent))
      if [2, 6, 8].contains(indent), !lines.isEmpty {
        lines[lines.count - 1].text += " " + rest
      } else {
        lines.append(Line(number: place + 1, text: indent == 4 ? "    " + rest : rest))
      }
    }
    return lines
  }

  private mutating func read(_ lines: [Line]) throws(Fault) {
    guard let first = lines.first else { return }
    let words = first.text.split(separator: " ")
    switch first.text {
    case _ where first.text.hasPrefix("questionnaire: "):
      for line in lines { if let pair = Self.pair(line) { head[pair.0] = pair.1 } }
    case "numbers": facts = try Self.pairs(lines.dropFirst()).map { Digest.Fact(name: $0.0, value: $0.1) }
    case "lists": break
    case "questions":
      for (name, label) in try Self.pairs(lines.dropFirst()) { labels[LinkID(name)] = label }
    case _ where words.count == 2 && words[0] == "topic":
      sections.append(try section(.topic(TopicID(String(words[1]))), nil, lines.dropFirst()))
    case _ where words.count == 2:
      guard let level = TriageLevel(name: String(words[0]))
      else { throw Fault(line: first.number, what: "'\(words[0])' is neither a level nor 'topic'") }
      sections.append(try section(.flag(FlagID(String(words[1]))), level, lines.dropFirst()))
    default:
      // What explains the digest to its reader stands before the numbers.
      guard facts.isEmpty, sections.isEmpty
      else { throw Fault(line: first.number, what: "this is no heading: '\(first.text)'") }
    }
  }

  private func section(
    _ subject: Digest.Subject, _ level: TriageLevel?, _ lines: ArraySlice<Line>
  ) throws(Fault) -> DigestSection {
    var fields: [String: String] = [:]
    var patterns: [AnswerPattern] = []
    var common: [AnswerPattern.Term] = []
    var isCommon = false
    var wordCount = 0
    for line in lines {
      if line.text.hasPrefix("- ") {
        wordCount += 1
        isCommon = false
      } else if line.text.hasPrefix("always ") {
        isCommon = true
      } else if line.text.hasPrefix("    "), isCommon {
        guard let terms = PatternNotation.terms(line.text.dropFirst(4), lists)
        else { throw Fault(line: line.number, what: "these answers cannot be read") }
        common = terms
      } else if line.text.hasPrefix("    ") {
        guard let pattern = PatternNotation.pattern(String(line.text.dropFirst(4)), lists)
        else { throw Fault(line: line.number, what: "these answers cannot be read") }
        patterns.append(AnswerPattern(common + pattern.terms, level: pattern.level))
      } else if line.text != "never" {
        guard let pair = Self.pair(line)
        else { throw Fault(line: line.number, what: "this line cannot be read") }
        fields[pair.0] = pair.1
      }
    }
    let section = DigestSection(
      subject: subject, level: level, title: fields["title"] ?? "",
      latest: fields["found at the latest"].map { Digest.Fact(name: "found at the latest", value: $0) },
      terms: Digest.Fact.termNames.compactMap { name in
        fields[name].map { Digest.Fact(name: name, value: $0) }
      }, isWhole: fields["listed"] == nil, total: nil, patterns: patterns, words: { _ in [] })
    guard wordCount == patterns.count else {
      throw Fault(
        line: lines.first?.number ?? 1, what: "an entry of '\(section.name)' lacks one of its two lines")
    }
    return section
  }

  private static func pairs(_ lines: ArraySlice<Line>) throws(Fault) -> [(String, String)] {
    var pairs: [(String, String)] = []
    for line in lines {
      guard let pair = pair(line) else { throw Fault(line: line.number, what: "this line cannot be read") }
      pairs.append(pair)
    }
    return pairs
  }

  private static func pair(_ line: Line) -> (String, String)? {
    guard let colon = line.text.firstRange(of: ":") else { return nil }
    let value = line.text[colon.upperBound...].drop { $0 == " " }
    return (String(line.text[..<colon.lowerBound]), String(value))
  }
}
