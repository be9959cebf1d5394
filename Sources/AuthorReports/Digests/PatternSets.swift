import FlowAnalysis
import PlainText
import QuestionnaireCore

extension AnswerPattern {
  /// The most sets that one pattern is written out to.
  private static let mostSets = 200

  /// Sets of answers that the pattern stands for, each a pattern of its own; where not knowing does, it is that.
  var singles: [AnswerPattern] {
    var sets: [[Term]] = [[]]
    for term in terms {
      let singles = term.singles
      sets = sets.flatMap { set in singles.map { set + [$0] } }
      if sets.count > Self.mostSets { sets = Array(sets.prefix(Self.mostSets)) }
    }
    return sets.map { AnswerPattern($0, level: level) }
  }

  /// The answers as an answers file gives them, for the first set that the pattern stands for.
  var answers: [LinkID: [String]] { Dictionary(firstOf: terms.map { ($0.question, $0.words) }) }

  /// The same without those that need not be unknown: no will do.
  func answers(in questionnaire: Questionnaire) -> [LinkID: [String]] {
    answers.filter { name, _ in
      !terms.contains { term in
        term.question == name && term.takesUnknown && questionnaire.no(to: name).map(term.takes) ?? false
      }
    }
  }

  /// Whether answers that no set of the pattern is larger than are among these; what is not among them is unknown, or
  /// what `otherwise` says.
  func covers(_ answers: [LinkID: [String]], otherwise: (LinkID) -> [String]? = { _ in nil }) -> Bool {
    terms.allSatisfy { $0.takes(answers[$0.question] ?? otherwise($0.question)) }
  }

  /// The pattern with questions renamed, in the order of their names.
  func renamed(_ names: [LinkID: LinkID] = [:]) -> AnswerPattern {
    AnswerPattern(
      terms.map { term in
        Term(
          names[term.question] ?? term.question, takesUnknown: term.takesUnknown, choices: term.choices,
          excluded: term.excluded, ranges: term.ranges)
      }.sorted { $0.question < $1.question }, level: level)
  }
}

extension AnswerPattern.Term {
  fileprivate var singles: [AnswerPattern.Term] {
    if takesUnknown { return [self] }
    if !ranges.isEmpty { return ranges.map { Self(question, ranges: [$0]) } }
    var rows: [[String]] = [[]]
    for list in choices {
      rows = rows.flatMap { row in list.filter { !row.contains($0) }.map { row + [$0] } }
    }
    return rows.uniqued { Set($0) }.map { Self(question, choices: $0.map { [$0] }) }
  }

  fileprivate var words: [String] {
    if takesUnknown { return ["unknown"] }
    if let range = ranges.first { return [range.example] }
    var words: [String] = []
    for list in choices { words += list.first { !words.contains($0) }.map { [$0] } ?? [] }
    return words
  }

  fileprivate func takes(_ words: [String]?) -> Bool {
    guard let words, words != ["unknown"] else { return takesUnknown }
    if !excluded.isEmpty { return Set(excluded).isDisjoint(with: words) }
    if ranges.contains(where: { range in words.first.map(range.contains) ?? false }) { return true }
    return !choices.isEmpty && choices.allSatisfy { !Set($0).isDisjoint(with: words) }
  }
}

extension Questionnaire {
  /// No, or none of these; nil where a question has no such answer.
  func no(to name: LinkID) -> [String]? {
    guard let question = item(name)?.question else { return nil }
    if case .yesNo = question.kind { return ["no"] }
    return question.options.first(where: \.isExclusive).map { [$0.id.rawValue] }
  }
}

extension AmountRange {
  fileprivate func contains(_ words: String) -> Bool {
    if let number = DecimalNumber(words) {
      return (lower.flatMap { DecimalNumber($0) }.map { $0 <= number } ?? true)
        && (upper.flatMap { DecimalNumber($0) }.map { number < $0 } ?? true)
    }
    guard let length = Quantity(words)?.seconds else { return false }
    return (lower.flatMap { Quantity($0) }.map { $0.seconds <= length } ?? true)
      && (upper.flatMap { Quantity($0) }.map { length < $0.seconds } ?? true)
  }
}
