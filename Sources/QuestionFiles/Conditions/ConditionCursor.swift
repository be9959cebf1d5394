import QuestionnaireCore

/// The tokens of a condition, and how far they have been read.
struct ConditionCursor {
  private let tokens: [ConditionToken]
  private let map: ScalarMap
  private(set) var index = 0

  init(_ node: YamlNode, _ text: String) {
    tokens = ConditionLexer.tokens(of: text)
    map = ScalarMap(node)
  }

  /// The token that is read next; at the end, the end.
  var next: ConditionToken { tokens[min(index, tokens.count - 1)] }

  /// Whether a word or sign comes next, or so many tokens ahead.
  func isNext(_ text: String, ahead: Int = 0) -> Bool {
    let token = tokens[min(index + ahead, tokens.count - 1)]
    return (token.kind == .word || token.kind == .sign) && token.text == text
  }

  mutating func skip(_ count: Int = 1) { index += count }

  /// Reads a word or sign, if it comes next.
  mutating func take(_ text: String) -> Bool {
    guard isNext(text) else { return false }
    index += 1
    return true
  }

  /// Reads a word or sign that must come next.
  mutating func expect(_ text: String) throws(TextFault) {
    guard take(text) else { throw expected("'\(text)'") }
  }

  /// Reads the next token as a word with its place.
  mutating func takeWord() -> Word {
    defer { index += 1 }
    return Word(text: next.text, place: map.place(next.range))
  }

  mutating func comparison() -> Test.Comparison? {
    guard next.kind == .sign, let comparison = Test.Comparison(rawValue: next.text) else { return nil }
    index += 1
    return comparison
  }

  /// The fault that something else should come next.
  func expected(_ what: String) -> TextFault {
    let found = next.kind == .end ? nil : (next.kind == .set ? "@" : "") + next.text
    return TextFault(finding: .conditionSyntax(expected: what, found: found), range: next.range)
  }

  /// The place of some characters of the condition.
  func place(_ range: Range<Int>) -> Place { map.place(range) }

  /// The place from a token through the last one read.
  func place(from start: Int) -> Place {
    map.place(tokens[start].range.lowerBound..<tokens[index - 1].range.upperBound)
  }
}
