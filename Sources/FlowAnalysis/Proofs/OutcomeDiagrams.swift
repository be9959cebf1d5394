internal import QuestionnaireCore

/// Where flags hold and topics are shown, in complete interviews and at every position of one.
struct OutcomeDiagrams: Sendable {
  let content: QuestionnaireContent
  /// By flag, by topic: where its condition is true in complete interviews.
  let flags: [Diagram]
  let topics: [Diagram]
  /// The items that flags and topics read, together.
  let reads: Set<Int>
  private let flagReads: [[Int]]
  private let topicReads: [[Int]]
  private var known: [Key: Diagram] = [:]

  private struct Key: Hashable {
    let isFlag: Bool
    let place: Int
    let passed: Int
    let lines: Int
  }

  /// What is asked of a condition.
  enum Side: Sendable {
    case isTrue
    case isNotTrue
    case isFalse
    case isNotFalse
  }

  init(_ content: QuestionnaireContent, in encoding: inout Encoding) {
    self.content = content
    flags = content.flags.map { encoding.pair($0.when).isTrue }
    topics = content.topics.map { $0.isFallback ? .never : encoding.pair($0.shownWhen).isTrue }
    flagReads = content.flags.map { encoding.script.items(readBy: $0.when).sorted() }
    topicReads = content.topics.map {
      $0.isFallback ? [] : encoding.script.items(readBy: $0.shownWhen).sorted()
    }
    reads = Set((flagReads + topicReads).joined())
  }

  /// Where a flag holds.
  mutating func flag(_ place: Int, at position: InterviewPosition?, in encoding: inout Encoding) -> Diagram {
    guard let position else { return flags[place] }
    return worked(out: true, place, flagReads[place], content.flags[place].when, at: position, in: &encoding)
  }

  /// Where a topic's own condition is true; never for the fallback.
  mutating func topic(_ place: Int, at position: InterviewPosition?, in encoding: inout Encoding) -> Diagram {
    guard let position, !content.topics[place].isFallback else { return topics[place] }
    return worked(
      out: false, place, topicReads[place], content.topics[place].shownWhen, at: position, in: &encoding)
  }

  private mutating func worked(
    out isFlag: Bool, _ place: Int, _ reads: [Int], _ condition: Condition, at position: InterviewPosition,
    in encoding: inout Encoding
  ) -> Diagram {
    let passed = reads.count { $0 < position.item }
    if passed == reads.count { return isFlag ? flags[place] : topics[place] }
    let key = Key(
      isFlag: isFlag, place: place, passed: passed,
      lines: reads.contains(position.item) ? position.lines : 0)
    if let diagram = known[key] { return diagram }
    let diagram = encoding.pair(condition, at: position).isTrue
    known[key] = diagram
    return diagram
  }

  /// Where no flag of at least a level holds.
  mutating func noFlag(
    from level: TriageLevel, at position: InterviewPosition? = nil, in encoding: inout Encoding
  ) -> [Formula] {
    content.flags.indices.filter { content.flags[$0].level >= level }.map { place in
      let holds = flag(place, at: position, in: &encoding)
      return .holds(encoding.store.not(holds))
    }
  }

  /// Where a topic is shown, or is not.
  mutating func shows(
    _ place: Int, _ isShown: Bool = true, at position: InterviewPosition? = nil, in encoding: inout Encoding
  ) -> Formula {
    if content.topics[place].isFallback {
      let others = content.topics.indices.filter { $0 != place }.map {
        topic($0, at: position, in: &encoding)
      }
      return isShown
        ? .all(others.map { .holds(encoding.store.not($0)) }) : .any(others.map { .holds($0) })
    }
    let holds = topic(place, at: position, in: &encoding)
    return .holds(isShown ? holds : encoding.store.not(holds))
  }

  /// Where a condition is as asked; tests of topics and triage may stand in it.
  mutating func formula(
    _ condition: Condition, _ side: Side, at position: InterviewPosition? = nil, in encoding: inout Encoding
  ) -> Formula {
    if !condition.readsOutcome {
      let pair = position.map { encoding.pair(condition, at: $0) } ?? encoding.pair(condition)
      return switch side {
      case .isTrue: .holds(pair.isTrue)
      case .isNotTrue: .holds(encoding.store.not(pair.isTrue))
      case .isFalse: .holds(pair.isFalse)
      case .isNotFalse: .holds(encoding.store.not(pair.isFalse))
      }
    }
    switch condition {
    case .not(let part): return formula(part, side.opposite, at: position, in: &encoding)
    case .all(let parts):
      let formulas = parts.map { formula($0, side, at: position, in: &encoding) }
      return side == .isTrue || side == .isNotFalse ? .all(formulas) : .any(formulas)
    case .any(let parts):
      let formulas = parts.map { formula($0, side, at: position, in: &encoding) }
      return side == .isTrue || side == .isNotFalse ? .any(formulas) : .all(formulas)
    case .test(.topic(let id)):
      guard let place = content.topics.firstIndex(where: { $0.id == id }) else { return .any([]) }
      return shows(place, side == .isTrue || side == .isNotFalse, at: position, in: &encoding)
    case .test(.triage(let comparison, let level)):
      let isWanted = side == .isTrue || side == .isNotFalse
      let levels = TriageLevel.allCases.filter { comparison.holds($0, level) == isWanted }
      return .any(levels.runs.map { between($0.lowerBound, $0.upperBound, at: position, in: &encoding) })
    case .test: return .any([])
    }
  }

  private mutating func between(
    _ lowest: TriageLevel, _ highest: TriageLevel, at position: InterviewPosition?,
    in encoding: inout Encoding
  ) -> Formula {
    var parts: [Formula] = []
    if let above = TriageLevel(rawValue: highest.rawValue + 1) {
      parts += noFlag(from: above, at: position, in: &encoding)
    }
    if lowest > .routine {
      let places = content.flags.indices.filter { (lowest...highest).contains(content.flags[$0].level) }
      parts.append(.any(places.map { .holds(flag($0, at: position, in: &encoding)) }))
    }
    return .all(parts)
  }
}

extension OutcomeDiagrams.Side {
  var opposite: OutcomeDiagrams.Side {
    switch self {
    case .isTrue: .isFalse
    case .isFalse: .isTrue
    case .isNotTrue: .isNotFalse
    case .isNotFalse: .isNotTrue
    }
  }
}

extension Condition {
  /// Whether a test of topics or triage stands in it.
  var readsOutcome: Bool {
    tests.contains { test in
      switch test {
      case .topic, .triage: true
      default: false
      }
    }
  }
}

extension [TriageLevel] {
  /// Levels next to each other, together.
  fileprivate var runs: [ClosedRange<TriageLevel>] {
    var runs: [ClosedRange<TriageLevel>] = []
    for level in self {
      if let last = runs.last, last.upperBound.rawValue + 1 == level.rawValue {
        runs[runs.count - 1] = last.lowerBound...level
      } else {
        runs.append(level...level)
      }
    }
    return runs
  }
}
