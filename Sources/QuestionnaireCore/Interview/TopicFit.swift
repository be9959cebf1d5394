internal import PlainText

/// The topics that are shown, by how well they fit the answers: which of them are pages, and which are only named.
///
/// Of three topics that are shown, `tremor` with two reasons and no reservation stands before `tics` with one reason, and
/// `copper`, which has no leading sign, is named behind both.
public struct TopicFit: Sendable {
  /// The topics that say what dangers are: they stand with the red flags.
  public let dangers: [Topic]
  /// The topics that are read first, in their order: at most three, one where help is needed today, none in an
  /// emergency.
  public let pages: [Topic]
  /// The others, to read later, in their order.
  public let named: [Topic]

  /// All of them.
  public var topics: [Topic] { dangers + pages + named }

  /// The topics that are shown, in the order of the file: each whose time it is, and the fallback where none of them
  /// could be a page.
  static func shown(of topics: [Topic], in valuation: Valuation) -> [Topic] {
    let shown = Set(
      topics.filter {
        !$0.isFallback && valuation.truth(of: $0.shownWhen) == .true
          && ($0.unless.map { valuation.isFulfilled($0) } ?? .false) == .false
      }.map(\.id))
    let isAnyPage = topics.contains { shown.contains($0.id) && canBePage($0, in: valuation) }
    return topics.filter { shown.contains($0.id) || $0.isFallback && !isAnyPage }
  }

  init(_ shown: [Topic], in valuation: Valuation, level: TriageLevel) {
    dangers = shown.filter { $0.place == .danger }.merged
    let ranked = shown.enumerated().filter { $0.element.place != .danger }
      .map { (place: $0, topic: $1, score: Score(of: $1, in: valuation).value) }
      .sorted { left, right in
        if left.topic.place != right.topic.place { return right.topic.place == .overview }
        return left.score == right.score ? left.place < right.place : left.score > right.score
      }.map(\.topic)
    let fitting = ranked.filter { $0.isFallback || Self.canBePage($0, in: valuation) }.merged
    pages = Array(fitting.prefix(Self.mostPages(at: level)))
    let paged = Set(pages.map(\.ownName))
    named = (fitting + ranked).uniqued(by: \.id).merged.filter { !paged.contains($0.ownName) }
  }

  /// The most topics that are read first: an emergency leaves no time for any.
  static func mostPages(at level: TriageLevel) -> Int {
    switch level {
    case .emergency: 0
    case .sameDay: 1
    case .soon, .routine: 3
    }
  }

  /// Whether a leading sign of a topic is there. A topic whose author marked none can always be a page.
  private static func canBePage(_ topic: Topic, in valuation: Valuation) -> Bool {
    guard topic.place != .danger else { return false }
    let leading = topic.because.filter(\.isLeading)
    return leading.isEmpty || leading.contains { valuation.truth(of: $0.when) == .true }
  }
}

extension TopicFit {
  /// How well a topic fits: what is only unknown counts neither way.
  public struct Score: Hashable, Sendable {
    /// The reasons that hold.
    public let reasons: Int
    /// The reservations that hold.
    public let reservations: Int

    /// The reasons less the reservations.
    public var value: Int { reasons - reservations }

    init(of topic: Topic, in valuation: Valuation) {
      func count(_ lines: [Topic.Line]) -> Int {
        lines.count { !$0.readsState && valuation.truth(of: $0.when) == .true }
      }
      reasons = count(topic.because)
      reservations = count(topic.but)
    }
  }
}

extension Evaluation {
  /// How well a topic fits the answers.
  public func score(of topic: Topic) -> TopicFit.Score { TopicFit.Score(of: topic, in: valuation) }
}

extension Topic.Line {
  /// Whether it reads how a question was answered instead of what was answered.
  var readsState: Bool {
    when.tests.contains { if case .state = $0 { true } else { false } }
  }
}

extension [Topic] {
  /// The topics without repeats: one that several complaints list stands once, where it fits best, with the lines of all.
  fileprivate var merged: [Topic] {
    let copies = Dictionary(grouping: self, by: \.ownName)
    return uniqued(by: \.ownName).map { topic in
      (copies[topic.ownName] ?? []).dropFirst().reduce(topic) { $0.withLines(of: $1) }
    }
  }
}
