import PlainText
import QuestionnaireCore

/// Looks up the names of a condition and turns it into one that the engine reads: `band is big` becomes
/// `.test(.derived("band", ["big"]))` if a derived value has that name, and a test of a choice if a question has.
struct ConditionLowering {
  let names: NameTable
  let topics: Set<String>
  let decoding: Decoding
  var log: DiagnosticLog { decoding.log }

  /// The condition; nil if something in it is wrong, which is then in the log. What a shared group may read and the
  /// questionnaire lacks was not asked.
  func lower(_ syntax: ConditionSyntax, in scope: ConditionScope) -> Condition? {
    guard let mayRead = scope.shared?.mayRead, !names.isIncomplete else { return lowered(syntax, scope) }
    func isLacking(_ test: TestSyntax) -> Bool {
      guard let name = test.name?.text, names.position(of: name) == nil else { return false }
      return mayRead.contains { $0.text == name }
    }
    let isWhole = !syntax.tests.contains(where: isLacking)
    return lowered(isWhole ? syntax : syntax.settled(lacking: isLacking), scope)
  }

  private func lowered(_ syntax: ConditionSyntax, _ scope: ConditionScope) -> Condition? {
    switch syntax {
    case .all(let parts): return list(parts, scope).map { .all($0) }
    case .any(let parts): return list(parts, scope).map { .any($0) }
    case .not(let part): return lowered(part, scope).map { .not($0) }
    case .test(let test): return lower(test, in: scope)
    }
  }

  /// All parts, so that every mistake is found.
  private func list(_ parts: [ConditionSyntax], _ scope: ConditionScope) -> [Condition]? {
    let whole = parts.map { lowered($0, scope) }.compactMap { $0 }
    return whole.count == parts.count ? whole : nil
  }

  private func lower(_ test: TestSyntax, in scope: ConditionScope) -> Condition? {
    switch (test.subject, test.predicate) {
    case (.topic(let word), _):
      guard mayReadOutcome(test, scope),
        decoding.isKnown(word, among: topics, { .unknownTopic($0, near: $1) })
      else { return nil }
      return .test(.topic(TopicID(word.text)))
    case (.triage, .level(let comparison, let word)):
      guard mayReadOutcome(test, scope) else { return nil }
      guard let level = TriageLevel(name: word.text) else {
        let values = TriageLevel.allCases.reversed().map(\.name)
        log.report(
          .badValue(
            word.text, of: "triage", values: values, near: EditDistance.nearest(to: word.text, among: values)),
          at: word.place)
        return nil
      }
      return .test(.triage(comparison, level))
    default:
      guard let word = test.name, isReadable(word, in: scope) else { return nil }
      if let entry = names.questions[word.text] {
        guard entry.isKindKnown else { return nil }
        return QuestionTestLowering(question: entry.question, decoding: decoding).lower(test)
      }
      return names.derived[word.text].flatMap { lower(test, of: word, values: $0.values) }
    }
  }

  private func mayReadOutcome(_ test: TestSyntax, _ scope: ConditionScope) -> Bool {
    if scope.readsOutcome { return true }
    log.report(.misplacedOutcomeTest, at: test.place)
    return false
  }

  /// Whether a name exists and stands early enough.
  func isReadable(_ word: Word, in scope: ConditionScope) -> Bool {
    let name = word.text
    let isNeed = scope.shared.map { ($0.needs + $0.mayRead).contains { $0.text == name } } ?? false
    guard let position = names.position(of: name), let definition = names.definition(of: name) else {
      if !isNeed, !names.isIncomplete {
        log.report(.unknownQuestion(name, near: near(name, in: word.place.source)), at: word.place)
      }
      return false
    }
    if let before = scope.before, position >= before {
      if !isNeed { log.report(.laterQuestion(name, line: definition.place.span.start.line), at: word.place) }
      return false
    }
    if let limit = scope.derivedBefore, let derived = names.derived[name], derived.index >= limit {
      log.report(.laterQuestion(name, line: derived.id.place.span.start.line), at: word.place)
      return false
    }
    if let shared = scope.shared, !isNeed, definition.place.source !== shared.id.place.source {
      log.report(.missingNeed(name), at: word.place)
      return false
    }
    return true
  }

  /// The nearest name, with its line.
  private func near(_ name: String, in source: SourceText) -> String? {
    guard !log.isFull(source), let near = EditDistance.nearest(to: name, among: names.names)
    else { return nil }
    guard let definition = names.definition(of: near), definition.place.source === source
    else { return "'\(near)'" }
    return "'\(near)' (line \(definition.place.span.start.line))"
  }

  private func lower(_ test: TestSyntax, of name: Word, values known: [String]) -> Condition? {
    let id = LinkID(name.text)
    func check(_ words: [Word]) -> [OptionID]? {
      let good = words.filter { word in
        decoding.isKnown(word, among: known) { .unknownValue($0, of: name.text, near: $1, values: known) }
      }
      return good.count == words.count ? good.map { OptionID($0.text) } : nil
    }
    switch (test.subject, test.predicate) {
    case (.name, .value(let word, let isNegated)):
      return check([word]).map { isNegated ? .not(.test(.derived(id, $0))) : .test(.derived(id, $0)) }
    case (.name, .anyOf(.values(let words))): return check(words).map { .test(.derived(id, $0)) }
    case (.name, .state):
      log.report(.stateOfDerived(name.text), at: test.place)
      return nil
    default:
      log.report(
        .mismatchedKinds(
          name.text, kind: "a derived value", example: "\(name.text) is \(known.first ?? "VALUE")"),
        at: test.place)
      return nil
    }
  }
}

/// Where a condition stands, and so what it may read.
struct ConditionScope {
  /// Only what stands before this place among the items; nil: everything.
  var before: Int?
  /// Only derived values before this one; nil: all.
  var derivedBefore: Int?
  /// Whether it may test topics and triage.
  var readsOutcome = false
  /// The shared group it belongs to.
  var shared: SharedDraft?
}
