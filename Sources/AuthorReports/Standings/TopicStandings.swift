internal import FlowAnalysis
public import PlainText
public import QuestionFiles
public import QuestionnaireCore

/// How each topic fares among the others over the vignettes of a questionnaire: whether it can be the first page, which
/// topics stand before it, and which single "I do not know" would take it away.
///
/// Of `tremor` it says "shown in 6 vignettes, first in 4", "before it: tics 2" and "lost by one "I do not know":
/// shaking 6, since 1".
public struct TopicStandings {
  /// What shows that a topic can be the first page.
  enum Witness {
    case vignette(String)
    case answers(AnswerSheet)
  }

  /// One topic. Counts are of vignettes in which it is shown.
  struct Standing {
    let topic: TopicID
    var witness: Witness?
    var shown = 0
    var first = 0
    /// By topic: in how many it stands before this one.
    var before: [TopicID: Int] = [:]
    /// By question: in how many this one is gone if nothing is known of it.
    var lost: [LinkID: Int] = [:]
    /// By question: in how many of those in which it is first it is no page any more if nothing is known of it, though a
    /// leading sign of it still holds.
    var unpaged: [LinkID: Int] = [:]
  }

  private let questionnaire: Questionnaire
  /// In the order of the file.
  private(set) var standings: [Standing]

  /// Holds the vignettes that belong to a questionnaire, each once more with every answer made unknown in turn; where no
  /// vignette shows a topic first, answers are looked for.
  public init(_ questionnaire: Questionnaire, _ vignettes: [Vignette]) {
    self.questionnaire = questionnaire
    standings = questionnaire.topics.map { Standing(topic: $0.id) }
    for vignette in vignettes where vignette.questionnaire == questionnaire.id {
      add(vignette.sheet.conduct(questionnaire).interview, vignette.id)
    }
    lookForFirsts()
  }

  private mutating func add(_ interview: Interview, _ name: String) {
    let fit = interview.evaluation.fit
    let order = (fit.pages + fit.named).map(\.id)
    let shown = Set(fit.topics.map(\.id))
    var lost: [LinkID: Set<TopicID>] = [:]
    let first = fit.pages.first
    var unpaged: Set<LinkID> = []
    for item in Set(interview.evaluation.path.map(\.item)).sorted() {
      let id = questionnaire.items[item].linkId
      guard let other = interview.without(id) else { continue }
      lost[id] = shown.subtracting(other.evaluation.topics.map(\.id))
      if let first, !other.evaluation.fit.pages.contains(where: { $0.id == first.id }),
        first.because.contains(where: { $0.isLeading && other.evaluation.truth(of: $0.when) == .true })
      {
        unpaged.insert(id)
      }
    }
    for place in standings.indices where shown.contains(standings[place].topic) {
      let topic = standings[place].topic
      standings[place].shown += 1
      if first?.id == topic {
        standings[place].first += 1
        if standings[place].witness == nil { standings[place].witness = .vignette(name) }
        for id in unpaged { standings[place].unpaged[id, default: 0] += 1 }
      }
      for other in order.prefix(while: { $0 != topic }) where order.contains(topic) {
        standings[place].before[other, default: 0] += 1
      }
      for (id, topics) in lost where topics.contains(topic) {
        standings[place].lost[id, default: 0] += 1
      }
    }
  }

  /// Looks for answers with which a topic is first: the fewest that show it, or that show it with one of its leading
  /// signs; everything else not known, or answered with no.
  private mutating func lookForFirsts() {
    let open = standings.indices.filter { place in
      standings[place].witness == nil && questionnaire.topics[place].place != .danger
    }
    guard !open.isEmpty else { return }
    let analysis = Analysis(questionnaire)
    for place in open {
      let topic = questionnaire.topics[place]
      let shown = Condition.test(.topic(topic.id))
      let leading = topic.because.filter(\.isLeading).map { Condition.all([shown, $0.when]) }
      let sheet = (leading.isEmpty ? [shown] : leading).lazy
        .compactMap { analysis.cheapestAnswers(making: $0) }
        .flatMap { [$0, $0.withNoOtherwise] }
        .first { $0.conduct(questionnaire).interview.evaluation.fit.pages.first?.id == topic.id }
      standings[place].witness = sheet.map { .answers($0) }
    }
  }
}

extension AnswerSheet {
  fileprivate var withNoOtherwise: AnswerSheet {
    var sheet = self
    sheet.otherwise = .no
    return sheet
  }
}

extension Interview {
  /// The interview with a question that was answered left unknown, and with what is newly asked left unknown too; nil if
  /// it takes no "I do not know", or is unknown already.
  fileprivate func without(_ id: LinkID) -> Interview? {
    guard let given = answers[id], given != .unknown, given != .value(.read) else { return nil }
    var other = self
    guard (try? other.answer(id, with: .unknown)) != nil else { return nil }
    while let open = other.evaluation.current {
      let absent: Answer = other.question(for: open) == nil ? .value(.read) : .unknown
      guard (try? other.answer(open.linkId, with: absent)) != nil else { return nil }
    }
    return other
  }
}

extension TopicStandings {
  /// The standings as text, a few lines a topic, a line end behind each.
  public var text: String {
    let blocks = standings.map { standing in
      ["topic \(standing.topic)"] + lines(of: standing)
    }
    return (["how the topics stand"] + blocks.flatMap { [""] + $0 }).map { $0 + "\n" }.joined()
  }

  private func lines(of standing: Standing) -> [String] {
    let isDanger = questionnaire.topic(standing.topic)?.place == .danger
    var lines = [
      "shown in \(standing.shown) of the vignettes" + (isDanger ? "" : ", first in \(standing.first)")
    ]
    if !isDanger { lines.append(Self.words(of: standing.witness)) }
    let before = standing.before.map { ($0.key.rawValue, $0.value) }
    let lost = standing.lost.map { ($0.key.rawValue, $0.value) }
    if !before.isEmpty { lines.append("before it: " + Self.counted(before)) }
    if !lost.isEmpty { lines.append("lost by one \"I do not know\": " + Self.counted(lost)) }
    let unpaged = standing.unpaged.map { ($0.key.rawValue, $0.value) }
    if !unpaged.isEmpty {
      lines.append("no page by one, though a leading sign holds: " + Self.counted(unpaged))
    }
    return lines
  }

  private static func words(of witness: Witness?) -> String {
    switch witness {
    case .vignette(let name): "can be first: the vignette \(name)"
    case .answers(let sheet):
      "can be first: otherwise \(sheet.otherwise.rawValue), "
        + sheet.answers.sorted { $0.key < $1.key }
        .map { "\($0.key) = \($0.value.joined(separator: " + "))" }.joined(separator: "; ")
    case nil: "no answers were found with which it is first"
    }
  }

  /// The most frequent first: `tics 2, tremor 1`.
  private static func counted(_ counts: [(name: String, count: Int)]) -> String {
    counts.sorted { ($1.count, $0.name) < ($0.count, $1.name) }.map { "\($0.name) \($0.count)" }
      .joined(separator: ", ")
  }

  /// The standings for other programs, a topic each.
  public var json: JSONValue {
    .array(
      standings.map { standing in
        var members: [JSONValue.Member] = [
          .init("topic", .string(standing.topic.rawValue)), .init("shown", .number(standing.shown)),
          .init("first", .number(standing.first)),
        ]
        switch standing.witness {
        case .vignette(let name): members.append(.init("firstIn", .string(name)))
        case .answers(let sheet):
          members.append(
            .init(
              "firstWith",
              .object(
                [.init("otherwise", .string(sheet.otherwise.rawValue))]
                  + sheet.answers.sorted { $0.key < $1.key }
                  .map { .init($0.key.rawValue, .strings($0.value)) })))
        case nil: break
        }
        return .object(
          members + [
            .init("before", Self.object(standing.before.map { ($0.key.rawValue, $0.value) })),
            .init("lostWithout", Self.object(standing.lost.map { ($0.key.rawValue, $0.value) })),
            .init("noPageWithout", Self.object(standing.unpaged.map { ($0.key.rawValue, $0.value) })),
          ])
      })
  }

  private static func object(_ counts: [(name: String, count: Int)]) -> JSONValue {
    .object(counts.sorted { $0.name < $1.name }.map { .init($0.name, .number($0.count)) })
  }
}
