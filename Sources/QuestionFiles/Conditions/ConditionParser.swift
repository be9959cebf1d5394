import QuestionnaireCore

/// Reads a condition, as far as its grammar goes.
struct ConditionParser {
  /// How deep parentheses may be nested.
  static let deepest = 64

  private let tokens: [ConditionToken]
  private let map: ScalarMap
  private var index = 0
  private var depth = 0

  private init(_ node: YamlNode, _ text: String) {
    tokens = ConditionLexer.tokens(of: text)
    map = ScalarMap(node)
  }

  /// The condition of a node; nil if it is none, which is then in the log.
  static func parse(_ node: YamlNode, log: DiagnosticLog) -> ConditionSyntax? {
    guard let text = node.text, !text.allSatisfy(\.isWhitespace) else {
      log.report(.wrongType(expected: "a condition", found: node.kind), at: node.place)
      return nil
    }
    var parser = ConditionParser(node, text)
    do throws(ConditionFault) {
      let condition = try parser.condition()
      guard parser.next.kind == .end else { throw parser.expected("'and', 'or' or the end") }
      return condition
    } catch {
      log.report(error.finding, at: parser.map.place(error.range))
      return nil
    }
  }

  // MARK: Conditions

  private mutating func condition() throws(ConditionFault) -> ConditionSyntax {
    var parts = [try conjunct()]
    while take("or") { parts.append(try conjunct()) }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func conjunct() throws(ConditionFault) -> ConditionSyntax {
    var parts = [try factor()]
    while take("and") { parts.append(try factor()) }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func factor() throws(ConditionFault) -> ConditionSyntax {
    let isNegated = take("not")
    let part: ConditionSyntax
    if isNext("(") {
      guard depth < Self.deepest else {
        throw ConditionFault(finding: .nestedTooDeep(limit: Self.deepest), range: next.range)
      }
      depth += 1
      index += 1
      part = try condition()
      try expect(")")
      depth -= 1
    } else {
      part = .test(try test())
    }
    return isNegated ? .not(part) : part
  }

  // MARK: Tests

  private mutating func test() throws(ConditionFault) -> TestSyntax {
    let start = index
    let (subject, predicate) = try subjectAndPredicate()
    let place = map.place(tokens[start].range.lowerBound..<tokens[index - 1].range.upperBound)
    return TestSyntax(subject: subject, predicate: predicate, place: place)
  }

  private mutating func subjectAndPredicate() throws(ConditionFault) -> (TestSyntax.Subject, TestSyntax.Predicate) {
    if take("count") {
      if take("sites") { return (.countSites(try sitesName()), try countPredicate()) }
      return (.count(try name()), try countPredicate())
    }
    if take("sites") { return (.sites(try sitesName()), try sitesPredicate()) }
    if take("topic") { return (.topic(try name()), .isShown) }
    if take("triage") {
      if take("is") { return (.triage, .level(.equal, try anyWord("a level such as 'soon'"))) }
      if take(">=") { return (.triage, .level(.greaterOrEqual, try anyWord("a level such as 'soon'"))) }
      throw expected("'is' or '>='")
    }
    return (.name(try name()), try predicate())
  }

  private mutating func sitesName() throws(ConditionFault) -> Word {
    try expect("(")
    let name = try name()
    try expect(")")
    return name
  }

  private mutating func predicate() throws(ConditionFault) -> TestSyntax.Predicate {
    if take("is") {
      if take("not") {
        if take("asked") { return .state(.notAsked) }
        if take("answered") { return .state(.notAnswered) }
        return .value(try value(), isNegated: true)
      }
      if isNext("any"), isNext("of", ahead: 1) {
        index += 2
        return .anyOf(try list())
      }
      for state in [Test.State.answered, .unknown, .declined] where take(state.rawValue) { return .state(state) }
      return .value(try value(), isNegated: false)
    }
    if take("includes") { return try includes() }
    if take("between") {
      let low = try quantity()
      guard take("and") else { throw expected("'and'") }
      return .between(low, try quantity())
    }
    if let comparison = comparison() {
      if comparison == .equal {
        index -= 1
        throw expected("'is', 'includes', 'between', '<', '<=', '>' or '>='")
      }
      return .compares(comparison, try quantity())
    }
    throw expected("'is', 'includes', 'between', '<', '<=', '>' or '>='")
  }

  private mutating func includes() throws(ConditionFault) -> TestSyntax.Predicate {
    for quantifier in Test.Quantifier.allCases where isNext(quantifier.rawValue) && isNext("of", ahead: 1) {
      index += 2
      return .includes(quantifier, try list())
    }
    if next.kind == .set { throw expected("'any of', 'all of', 'none of' or a value") }
    return .includesValue(try value())
  }

  private mutating func sitesPredicate() throws(ConditionFault) -> TestSyntax.Predicate {
    if take("adjoin") { return .adjoins }
    if isNext("on"), isNext("one", ahead: 1), isNext("side", ahead: 2) {
      index += 3
      return .onOneSide
    }
    if take("includes") { return try includes() }
    throw expected("'includes', 'adjoin' or 'on one side'")
  }

  private mutating func countPredicate() throws(ConditionFault) -> TestSyntax.Predicate {
    guard let comparison = comparison() else { throw expected("'<', '<=', '=', '>=' or '>'") }
    guard next.kind == .word, next.text.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(next.text),
      number <= 1_000_000
    else { throw expected("a whole number") }
    index += 1
    return .counts(comparison, number)
  }

  // MARK: Words

  private mutating func name() throws(ConditionFault) -> Word {
    guard next.kind == .word, !ReservedWords.all.contains(next.text) else { throw expected("the name of a question") }
    return takeWord()
  }

  private mutating func value() throws(ConditionFault) -> Word {
    guard next.kind == .word, !ReservedWords.grammar.contains(next.text) else { throw expected("a value") }
    return takeWord()
  }

  private mutating func anyWord(_ what: String) throws(ConditionFault) -> Word {
    guard next.kind == .word else { throw expected(what) }
    return takeWord()
  }

  private mutating func list() throws(ConditionFault) -> ListSyntax {
    if next.kind == .set { return .set(takeWord()) }
    guard isNext("[") else { throw expected("a set such as '@arms', or '['") }
    index += 1
    var values = [try value()]
    while take(",") { values.append(try value()) }
    try expect("]")
    return .values(values)
  }

  private mutating func quantity() throws(ConditionFault) -> QuantitySyntax {
    let start = index
    var parts: [QuantitySyntax.Part] = []
    while next.kind == .word, next.text.first.map({ $0.isASCII && ($0.isNumber || $0 == "-") }) == true {
      let number = takeWord()
      var unit: Word?
      if next.kind == .word, !ReservedWords.all.contains(next.text), next.text.first?.isNumber != true {
        unit = takeWord()
      }
      parts.append(QuantitySyntax.Part(number: number, unit: unit))
    }
    if parts.isEmpty { throw expected("a quantity such as '13 years'") }
    let place = map.place(tokens[start].range.lowerBound..<tokens[index - 1].range.upperBound)
    return QuantitySyntax(parts: parts, place: place)
  }

  // MARK: Tokens

  private var next: ConditionToken { tokens[min(index, tokens.count - 1)] }

  private func isNext(_ text: String, ahead: Int = 0) -> Bool {
    let token = tokens[min(index + ahead, tokens.count - 1)]
    return (token.kind == .word || token.kind == .sign) && token.text == text
  }

  private mutating func take(_ text: String) -> Bool {
    guard isNext(text) else { return false }
    index += 1
    return true
  }

  private mutating func expect(_ text: String) throws(ConditionFault) {
    guard take(text) else { throw expected("'\(text)'") }
  }

  private mutating func takeWord() -> Word {
    defer { index += 1 }
    return Word(text: next.text, place: map.place(next.range))
  }

  private mutating func comparison() -> Test.Comparison? {
    guard next.kind == .sign, let comparison = Test.Comparison(rawValue: next.text) else { return nil }
    index += 1
    return comparison
  }

  private func expected(_ what: String) -> ConditionFault {
    let found = next.kind == .end ? nil : (next.kind == .set ? "@" : "") + next.text
    return ConditionFault(finding: .conditionSyntax(expected: what, found: found), range: next.range)
  }
}
