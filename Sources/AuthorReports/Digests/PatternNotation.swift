import FlowAnalysis
import QuestionnaireCore

/// Patterns in the names of question files: `age = .. 16 years (1 year); now = unknown | !smoke -> emergency`.
///
/// Behind a name stands what it may be answered, with `|` between; `+` stands between what is ticked together, `!`
/// before what it may not be, an example behind a range, and `@` before the name of a long list.
enum PatternNotation {
  private static let anything = "anything"

  static func text(_ pattern: AnswerPattern, _ lists: LongLists = LongLists()) -> String {
    (pattern.terms.isEmpty ? anything : text(pattern.terms, lists))
      + (pattern.level.map { " -> \($0.name)" } ?? "")
  }

  /// The terms of a pattern as one line.
  static func text(_ terms: [AnswerPattern.Term], _ lists: LongLists) -> String {
    terms.map { "\($0.question) = \(value(of: $0, lists))" }.joined(separator: "; ")
  }

  private static func value(of term: AnswerPattern.Term, _ long: LongLists) -> String {
    let lists = term.choices.map { long.name(of: $0).map { "@" + $0 } ?? $0.joined(separator: " | ") }
    let ranges = term.ranges.map { range in
      [range.lower, "..", range.upper, "(\(range.example))"].compactMap { $0 }.joined(separator: " ")
    }
    let parts =
      (term.takesUnknown ? ["unknown"] : []) + (lists.isEmpty ? [] : [lists.joined(separator: " + ")])
      + term.excluded.map { "!" + $0 } + ranges
    return parts.joined(separator: " | ")
  }

  /// The pattern of a line; nil if it is none.
  static func pattern(_ line: String, _ lists: LongLists = LongLists()) -> AnswerPattern? {
    let sides = line.split(separator: " -> ")
    let level = sides.count == 2 ? TriageLevel(name: String(sides[1])) : nil
    guard sides.count == 1 || level != nil, sides.count <= 2 else { return nil }
    if sides[0] == anything { return AnswerPattern([], level: level) }
    return terms(sides[0], lists).map { AnswerPattern($0, level: level) }
  }

  /// The terms of a line; nil if it holds anything else.
  static func terms(_ line: some StringProtocol, _ lists: LongLists) -> [AnswerPattern.Term]? {
    var terms: [AnswerPattern.Term] = []
    for part in line.split(separator: "; ") {
      guard let term = term(Substring(part), lists) else { return nil }
      terms.append(term)
    }
    return terms
  }

  private static func term(_ text: Substring, _ long: LongLists) -> AnswerPattern.Term? {
    let sides = text.split(separator: " = ", maxSplits: 1)
    guard sides.count == 2, !sides[0].isEmpty else { return nil }
    var takesUnknown = false
    var ranges: [AmountRange] = []
    var lists: [[String]] = []
    var excluded: [String] = []
    for (place, list) in sides[1].split(separator: " + ").enumerated() {
      var words: [String] = []
      for word in list.split(separator: " | ") {
        if word == "unknown", place == 0 {
          takesUnknown = true
        } else if word.hasSuffix(")") {
          guard let range = range(word) else { return nil }
          ranges.append(range)
        } else if word.hasPrefix("!") {
          excluded.append(String(word.dropFirst()))
        } else if word.hasPrefix("@") {
          guard let list = long.list(named: String(word.dropFirst())) else { return nil }
          words += list
        } else {
          words.append(String(word))
        }
      }
      if !words.isEmpty { lists.append(words) }
    }
    return AnswerPattern.Term(
      LinkID(String(sides[0])), takesUnknown: takesUnknown, choices: lists, excluded: excluded, ranges: ranges
    )
  }

  private static func range(_ text: Substring) -> AmountRange? {
    let sides = text.dropLast().split(separator: "(", maxSplits: 1)
    guard sides.count == 2, let dots = sides[0].firstRange(of: "..") else { return nil }
    func bound(_ text: Substring) -> String? {
      let words = text.split(separator: " ").joined(separator: " ")
      return words.isEmpty ? nil : words
    }
    return AmountRange(
      from: bound(sides[0][..<dots.lowerBound]), upTo: bound(sides[0][dots.upperBound...]),
      example: String(sides[1]))
  }
}
