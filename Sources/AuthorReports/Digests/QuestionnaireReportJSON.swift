internal import FlowAnalysis
public import PlainText
internal import QuestionnaireCore

extension QuestionnaireReport {
  /// The report as one object for other programs; how the topics stand is its last member, if that was looked at.
  public func json(with standings: TopicStandings?) -> JSONValue {
    let fallback = questionnaire.topics.first(where: \.isFallback)?.id.rawValue
    let last = standings.map { [JSONValue.Member("standings", $0.json)] } ?? []
    return .object(
      [
        .init("questionnaire", .string(questionnaire.id)),
        .init("version", .string(questionnaire.version)),
        .init("isDecided", .bool(!counts.isUndecided)),
        .init("interviews", .string("\(counts.interviews)")),
        .init(
          "outcomes",
          .object([
            .init("count", .number(counts.outcomes.count)), .init("isExact", .bool(counts.outcomes.isExact)),
          ])),
        .init("screens", Self.screens(counts.screens)),
        .init("endings", .array(counts.endings.map(Self.ending))),
        .init(
          "fallback",
          .object([
            .init("topic", fallback.map { .string($0) } ?? .null),
            .init("alone", counts.onFallbackAlone.map { .string("\($0)") } ?? .null),
            .init("smallest", counts.fallbackWitness.map { Self.answers($0.sheet.answers) } ?? .null),
          ])),
        .init("subjects", .array(subjects.map(Self.subject))),
      ] + last)
  }

  private static func screens(_ range: ClosedRange<Int>?) -> JSONValue {
    guard let range else { return .null }
    return .object([.init("fewest", .number(range.lowerBound)), .init("most", .number(range.upperBound))])
  }

  private static func ending(_ ending: Counts.Ending) -> JSONValue {
    .object([
      .init("end", ending.end.map { .string($0.rawValue) } ?? .null),
      .init("interviews", .string("\(ending.interviews)")), .init("screens", screens(ending.screens)),
    ])
  }

  private static func subject(_ subject: Subject) -> JSONValue {
    var members: [JSONValue.Member] = []
    switch subject.name {
    case .flag(let id): members.append(.init("flag", .string(id.rawValue)))
    case .topic(let id): members.append(.init("topic", .string(id.rawValue)))
    }
    if let level = subject.level { members.append(.init("level", .string(level.name))) }
    if let latest = subject.latest {
      members.append(.init("latestItem", latest.item.map { .string($0.rawValue) } ?? .null))
      members.append(.init("latestScreens", latest.screens.map { .number($0) } ?? .null))
    }
    let patterns = subject.answers.patterns.prefix(mostPatterns)
    members += [
      .init("total", subject.answers.total.map { .string("\($0)") } ?? .null),
      .init("isWhole", .bool(subject.answers.isWhole && patterns.count == subject.answers.patterns.count)),
      .init("answers", .array(patterns.map(pattern))),
    ]
    return .object(members)
  }

  private static func pattern(_ pattern: AnswerPattern) -> JSONValue {
    .object([
      .init("level", pattern.level.map { .string($0.name) } ?? .null),
      .init("questions", .array(pattern.terms.map(term))),
    ])
  }

  private static func term(_ term: AnswerPattern.Term) -> JSONValue {
    var members = [
      JSONValue.Member("question", .string(term.question.rawValue)),
      .init("unknown", .bool(term.takesUnknown)),
    ]
    if !term.choices.isEmpty { members.append(.init("oneOfEach", .array(term.choices.map { .strings($0) }))) }
    if !term.excluded.isEmpty { members.append(.init("noneOf", .strings(term.excluded))) }
    if !term.ranges.isEmpty { members.append(.init("ranges", .array(term.ranges.map(range)))) }
    return .object(members)
  }

  private static func range(_ range: AmountRange) -> JSONValue {
    .object([
      .init("from", range.lower.map { .string($0) } ?? .null),
      .init("under", range.upper.map { .string($0) } ?? .null), .init("example", .string(range.example)),
    ])
  }

  private static func answers(_ answers: [LinkID: [String]]) -> JSONValue {
    .object(answers.sorted { $0.key < $1.key }.map { .init($0.key.rawValue, .strings($0.value)) })
  }
}
