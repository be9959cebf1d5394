import QuestionnaireCore

/// Reads a condition, as far as its grammar goes, by recursive descent: `or` binds least, then `and`, then `not`. So
/// `a is yes or b is yes and c is yes` is `.any([a, .all([b, c])])`.
struct ConditionParser {
  static let deepest = 32
  private static let largestCount = 1_000_000

  private var cursor: ConditionCursor
  private var depth = 0

  /// The condition of a node; nil if it is none, which is then in the log.
  static func parse(_ node: YamlNode, log: DiagnosticLog) -> ConditionSyntax? {
    guard let text = node.text, !node.isEmpty, !text.allSatisfy(\.isWhitespace) else {
      log.report(.wrongType(expected: "a condition", found: node.kind), at: node.place)
      return nil
    }
    if let comment = node.commentBehind { log.report(.commentInside("condition"), at: comment) }
    var parser = ConditionParser(cursor: ConditionCursor(node, text))
    do throws(TextFault) {
      let condition = try parser.condition()
      guard parser.cursor.next.kind == .end else { throw parser.cursor.expected("'and', 'or' or the end") }
      return condition
    } catch {
      log.report(error.finding, at: parser.cursor.place(error.range))
      return nil
    }
  }

  // MARK: Conditions

  private mutating func condition() throws(TextFault) -> ConditionSyntax {
    var parts = [try conjunct()]
    while cursor.take("or") { parts.append(try conjunct()) }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func conjunct() throws(TextFault) -> ConditionSyntax {
    var parts = [try factor()]
    while cursor.take("and") { parts.append(try factor()) }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func factor() throws(TextFault) -> ConditionSyntax {
    let isNegated = cursor.take("not")
    let part: ConditionSyntax
    if cursor.isNext("(") {
      guard depth < Self.deepest
      else { throw TextFault(finding: .nestedTooDeep(limit: Self.deepest), range: cursor.next.range) }
      depth += 1
      cursor.skip()
      part = try condition()
      try cursor.expect(")")
      depth -= 1
    } else {
      part = .test(try test())
    }
    return isNegated ? .not(part) : part
  }

  // MARK: Tests

  private mutating func test() throws(TextFault) -> TestSyntax {
    let start = cursor.index
    let (subject, predicate) = try subjectAndPredicate()
    let place = cursor.place(from: start)
    return TestSyntax(subject: subject, predicate: predicate, place: place)
  }

  private mutating func subjectAndPredicate() throws(TextFault) -> (
    TestSyntax.Subject, TestSyntax.Predicate
  ) {
    if cursor.take("count") {
      if cursor.take("sites") { return (.countSites(try sitesName()), try countPredicate()) }
      return (.count(try name()), try countPredicate())
    }
    if cursor.take("sites") { return (.sites(try sitesName()), try sitesPredicate()) }
    if cursor.take("topic") { return (.topic(try name()), .isShown) }
    if cursor.take("triage") {
      if cursor.take("is") { return (.triage, .level(.equal, try anyWord("a level such as 'soon'"))) }
      if cursor.take(">=") {
        return (.triage, .level(.greaterOrEqual, try anyWord("a level such as 'soon'")))
      }
      throw cursor.expected("'is' or '>='")
    }
    return (.name(try name()), try predicate())
  }

  private mutating func sitesName() throws(TextFault) -> Word {
    try cursor.expect("(")
    let name = try name()
    try cursor.expect(")")
    return name
  }

  private mutating func predicate() throws(TextFault) -> TestSyntax.Predicate {
    if cursor.take("is") {
      if cursor.take("not") {
        if cursor.take("asked") { return .state(.notAsked) }
        if cursor.take("answered") { return .state(.notAnswered) }
        return .value(try value(), isNegated: true)
      }
      if cursor.isNext("any"), cursor.isNext("of", ahead: 1) {
        cursor.skip(2)
        return .anyOf(try list())
      }
      for state in [Test.State.answered, .unknown, .declined] where cursor.take(state.rawValue) {
        return .state(state)
      }
      return .value(try value(), isNegated: false)
    }
    if cursor.take("includes") { return try includes() }
    if cursor.take("between") {
      let low = try quantity()
      guard cursor.take("and") else { throw cursor.expected("'and'") }
      return .between(low, try quantity())
    }
    if let comparison = cursor.comparison() {
      if comparison == .equal {
        cursor.skip(-1)
        throw cursor.expected("'is', 'includes', 'between', '<', '<=', '>' or '>='")
      }
      return .compares(comparison, try quantity())
    }
    throw cursor.expected("'is', 'includes', 'between', '<', '<=', '>' or '>='")
  }

  private mutating func includes() throws(TextFault) -> TestSyntax.Predicate {
    for quantifier in Test.Quantifier.allCases
    where cursor.isNext(quantifier.rawValue) && cursor.isNext("of", ahead: 1) {
      cursor.skip(2)
      return .includes(quantifier, try list())
    }
    if cursor.next.kind == .set { throw cursor.expected("'any of', 'all of', 'none of' or a value") }
    return .includesValue(try value())
  }

  private mutating func sitesPredicate() throws(TextFault) -> TestSyntax.Predicate {
    if cursor.take("adjoin") { return .adjoins }
    if cursor.isNext("on"), cursor.isNext("one", ahead: 1), cursor.isNext("side", ahead: 2) {
      cursor.skip(3)
      return .onOneSide
    }
    if cursor.take("includes") { return try includes() }
    throw cursor.expected("'includes', 'adjoin' or 'on one side'")
  }

  private mutating func countPredicate() throws(TextFault) -> TestSyntax.Predicate {
    guard let comparison = cursor.comparison() else { throw cursor.expected("'<', '<=', '=', '>=' or '>'") }
    guard cursor.next.kind == .word, cursor.next.text.allSatisfy({ $0.isASCII && $0.isNumber }),
      let number = Int(cursor.next.text),
      number <= Self.largestCount
    else { throw cursor.expected("a whole number up to \(Self.largestCount)") }
    cursor.skip()
    return .counts(comparison, number)
  }

  // MARK: Words

  private mutating func name() throws(TextFault) -> Word {
    guard cursor.next.kind == .word, !ReservedWords.all.contains(cursor.next.text)
    else { throw cursor.expected("the name of a question") }
    return cursor.takeWord()
  }

  private mutating func value() throws(TextFault) -> Word {
    guard cursor.next.kind == .word, !ReservedWords.grammar.contains(cursor.next.text)
    else { throw cursor.expected("a value") }
    return cursor.takeWord()
  }

  private mutating func anyWord(_ what: String) throws(TextFault) -> Word {
    guard cursor.next.kind == .word else { throw cursor.expected(what) }
    return cursor.takeWord()
  }

  private mutating func list() throws(TextFault) -> ListSyntax {
    if cursor.next.kind == .set { return .set(cursor.takeWord()) }
    guard cursor.isNext("[") else { throw cursor.expected("a set such as '@arms', or '['") }
    cursor.skip()
    var values = [try value()]
    while cursor.take(",") { values.append(try value()) }
    try cursor.expect("]")
    return .values(values)
  }

  private mutating func quantity() throws(TextFault) -> QuantitySyntax {
    let start = cursor.index
    var parts: [QuantitySyntax.Part] = []
    while cursor.next.kind == .word,
      cursor.next.text.first.map({ $0.isASCII && ($0.isNumber || $0 == "-") }) == true
    {
      let number = cursor.takeWord()
      var unit: Word?
      if cursor.next.kind == .word, !ReservedWords.all.contains(cursor.next.text),
        cursor.next.text.first?.isNumber != true
      {
        unit = cursor.takeWord()
      }
      parts.append(QuantitySyntax.Part(number: number, unit: unit))
    }
    if parts.isEmpty { throw cursor.expected("a quantity such as '13 years'") }
    let place = cursor.place(from: start)
    return QuantitySyntax(parts: parts, place: place)
  }
}
