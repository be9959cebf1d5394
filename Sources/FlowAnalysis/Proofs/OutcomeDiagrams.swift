internal import QuestionnaireCore

/// Where flags hold and topics are shown, in complete interviews and at every position of one.
struct OutcomeDiagrams: Sendable {
  let content: QuestionnaireContent
  /// By flag: where it holds in complete interviews.
  let flags: [Diagram]
  /// By topic: where it is shown in complete interviews. The fallback is shown where no other could be a page: that is
  /// never one diagram, and `never` here. What is shown wherever help is needed soon is no diagram either: `always` here.
  let topics: [Diagram]
  /// By topic: where it could be a page in complete interviews; never for the fallback.
  let pages: [Diagram]
  /// The items that flags and topics read, together.
  let reads: Set<Int>
  private let flagReads: [[Int]]
  private let topicReads: [[Int]]
  private let pageReads: [[Int]]
  private var known: [Key: Diagram] = [:]

  /// What is worked out of a flag or a topic.
  private enum Kind: Hashable {
    case flag
    case topic
    case page
  }

  private struct Key: Hashable {
    let kind: Kind
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
    topics = content.topics.map { encoding.shown($0, at: nil) }
    pages = content.topics.map { encoding.page($0, at: nil) }
    let script = encoding.script
    flagReads = content.flags.map { script.items(readBy: $0.when).sorted() }
    topicReads = content.topics.map { topic in
      topic.isFallback
        ? [] : Set(([topic.shownWhen] + [topic.unless].compactMap(\.self)).flatMap(script.items)).sorted()
    }
    pageReads = zip(content.topics, topicReads).map { topic, reads in
      topic.isFallback ? [] : Set(reads + topic.leading.flatMap(script.items)).sorted()
    }
    reads = Set((flagReads + pageReads).joined())
  }

  /// The flags that read some of these items, those first that read little else.
  func flags(near items: Set<Int>) -> [Int] {
    let isNear = content.items.indices.map(items.contains)
    let shares = flagReads.map { reads in
      reads.isEmpty ? 0 : Double(reads.count { isNear[$0] }) / Double(reads.count)
    }
    return shares.indices.filter { shares[$0] > 0 }
      .sorted { (shares[$1], $0) < (shares[$0], $1) }
  }

  /// Where a flag holds.
  mutating func flag(_ place: Int, at position: InterviewPosition?, in encoding: inout Encoding) -> Diagram {
    guard let position else { return flags[place] }
    return worked(out: .flag, place, flagReads[place], flags[place], at: position) { content in
      encoding.pair(content.flags[place].when, at: position).isTrue
    }
  }

  /// Where a topic is shown by its own conditions; never for the fallback.
  mutating func topic(_ place: Int, at position: InterviewPosition?, in encoding: inout Encoding) -> Diagram {
    guard let position else { return topics[place] }
    return worked(out: .topic, place, topicReads[place], topics[place], at: position) { content in
      encoding.shown(content.topics[place], at: position)
    }
  }

  /// Where a topic could be a page; never for the fallback.
  private mutating func page(_ place: Int, at position: InterviewPosition?, in encoding: inout Encoding)
    -> Diagram
  {
    guard let position else { return pages[place] }
    return worked(out: .page, place, pageReads[place], pages[place], at: position) { content in
      encoding.page(content.topics[place], at: position)
    }
  }

  /// Forgets what was worked out at positions.
  mutating func forget() { known = [:] }

  private mutating func worked(
    out kind: Kind, _ place: Int, _ reads: [Int], _ complete: Diagram, at position: InterviewPosition,
    _ diagram: (QuestionnaireContent) -> Diagram
  ) -> Diagram {
    let passed = reads.count { $0 < position.item }
    if passed == reads.count { return complete }
    let key = Key(
      kind: kind, place: place, passed: passed, lines: reads.contains(position.item) ? position.lines : 0)
    if let diagram = known[key] { return diagram }
    let found = diagram(content)
    known[key] = found
    return found
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
    let shownWhen = content.topics[place].shownWhen
    if shownWhen.readsOutcome {
      return formula(shownWhen, isShown ? .isTrue : .isNotTrue, at: position, in: &encoding)
    }
    if content.topics[place].isFallback {
      let others = content.topics.indices.filter { $0 != place }.map {
        page($0, at: position, in: &encoding)
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

extension Encoding {
  /// Where a topic is shown by its own conditions; never for the fallback.
  fileprivate mutating func shown(_ topic: Topic, at position: InterviewPosition?) -> Diagram {
    guard !topic.isFallback else { return .never }
    guard !topic.shownWhen.readsOutcome else { return .always }
    let shown = (position.map { pair(topic.shownWhen, at: $0) } ?? pair(topic.shownWhen)).isTrue
    guard shown != .never, let unless = topic.unless else { return shown }
    return store.and(shown, fulfilled(unless, at: position).isFalse)
  }

  /// Where a topic could be a page: it is shown, and one of its leading signs is there, if any is marked.
  fileprivate mutating func page(_ topic: Topic, at position: InterviewPosition?) -> Diagram {
    let shown = shown(topic, at: position)
    let leading = topic.leading
    if topic.place == .danger { return .never }
    guard shown != .never, !leading.isEmpty else { return shown }
    let sign = Condition.any(leading)
    return store.and(shown, (position.map { pair(sign, at: $0) } ?? pair(sign)).isTrue)
  }
}

extension Topic {
  /// When each of its leading signs is there.
  fileprivate var leading: [Condition] { because.filter(\.isLeading).map(\.when) }
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
