internal import PlainText
public import QuestionnaireCore

/// What interviews touch of a questionnaire, and what none of them does.
public struct Coverage: Sendable {
  /// What sort of thing it is, in the order in which they are told.
  public enum Kind: Hashable, Sendable, CaseIterable {
    case question
    case option
    case page
    case end
    case derivedValue
    case redFlag
    case advice
    case topic
    case because
    case but
    case claim

    /// Whether a set of vignettes that leaves one untouched is wanting where all is strict.
    public var isRequired: Bool {
      switch self {
      case .question, .derivedValue, .redFlag, .advice, .topic, .because: true
      case .option, .page, .end, .but, .claim: false
      }
    }
  }

  /// How many things of a kind there are, and how many of them are touched.
  public struct Count: Hashable, Sendable {
    /// The kind.
    public let kind: Kind
    /// How many are touched.
    public let touched: Int
    /// How many there are.
    public let total: Int
  }

  /// The questionnaire.
  public let questionnaire: Questionnaire
  /// Everything that can be touched, by kind and then in the order of the files.
  public let things: [QuestionnairePart]
  /// What an interview has touched so far.
  public private(set) var touched: Set<QuestionnairePart> = []

  /// Makes the coverage of no interview yet.
  public init(of analysis: Analysis) {
    let questionnaire = analysis.questionnaire
    self.questionnaire = questionnaire
    let content = questionnaire.content
    var all = content.items.map { QuestionnairePart.item($0.linkId) }
    all += analysis.encoding.blocks.compactMap { $0 }.flatMap { block in
      block.optionClasses(in: content.bodyMap).map { .options(block.question.linkId, $0) }
    }
    all += content.derived.flatMap { derived in
      derived.cases.map { .derivedValue(derived.linkId, $0.value) }
    }
    all += content.flags.map { .flag($0.id) }
    all += content.topics.map { .topic($0.id) }
    all += content.topics.flatMap { topic in topic.because.indices.map { .because(topic.id, $0) } }
    all += content.topics.flatMap { topic in topic.but.indices.map { .but(topic.id, $0) } }
    all += content.claims.indices.map { .claim($0) }
    let kinds = Dictionary(grouping: all) { Self.kind(of: $0, in: questionnaire) }
    things = Kind.allCases.flatMap { kinds[$0] ?? [] }
  }

  /// What no interview has touched, by kind and then in the order of the files.
  public var untouched: [QuestionnairePart] { things.filter { !touched.contains($0) } }

  /// How many things of each kind there are, kinds without any left out.
  public var counts: [Count] {
    let kinds = Dictionary(grouping: things, by: kind)
    return Kind.allCases.compactMap { kind in
      kinds[kind].map { things in
        Count(kind: kind, touched: things.count(where: touched.contains), total: things.count)
      }
    }
  }

  /// Whether everything is touched that must be where all is strict.
  public var isSufficient: Bool { !untouched.contains { kind(of: $0)?.isRequired == true } }

  /// What sort of thing it is; nil for what no vignette is asked to touch.
  public func kind(of thing: QuestionnairePart) -> Kind? { Self.kind(of: thing, in: questionnaire) }

  /// Notes what an interview touches.
  public mutating func add(_ interview: Interview) {
    let touches = Touches(interview)
    for thing in things where !touched.contains(thing) && touches.include(thing) { touched.insert(thing) }
  }

  /// Takes as touched what another questionnaire has in the same words, where it is touched there: a question, flag or
  /// topic that several share is tried by a story about any of them.
  public mutating func adopt(_ other: Coverage) {
    let shared = Set(other.touched.compactMap(other.words))
    for thing in things where !touched.contains(thing) {
      if let words = words(of: thing), shared.contains(words) { touched.insert(thing) }
    }
  }

  /// What a thing is called and how it is worded; nil where that does not make it the same as another's.
  private struct Words: Hashable {
    let kind: Kind
    let name: String
    let text: PersonText?
  }

  private func words(of thing: QuestionnairePart) -> Words? {
    guard let kind = kind(of: thing) else { return nil }
    switch thing {
    case .item(let id):
      return questionnaire.item(id)?.question.map { Words(kind: kind, name: id.rawValue, text: $0.text) }
    case .derivedValue(let id, let value):
      return Words(kind: kind, name: "\(id.rawValue) \(value)", text: nil)
    case .flag(let id):
      // One that several files write for themselves may have another level.
      return questionnaire.flag(id).map {
        Words(kind: kind, name: "\(id.rawValue) \($0.level)", text: $0.title)
      }
    case .topic(let id):
      return questionnaire.topic(id).map { Words(kind: kind, name: id.rawValue, text: $0.title) }
    case .because(let id, let place):
      return questionnaire.topic(id).map {
        Words(kind: kind, name: id.rawValue, text: $0.because[place].text)
      }
    case .but(let id, let place):
      return questionnaire.topic(id).map { Words(kind: kind, name: id.rawValue, text: $0.but[place].text) }
    default: return nil
    }
  }

  private static func kind(of thing: QuestionnairePart, in questionnaire: Questionnaire) -> Kind? {
    switch thing {
    case .item(let id):
      switch questionnaire.item(id)?.kind {
      case .note: .page
      case .end: .end
      default: .question
      }
    case .options: .option
    case .derivedValue: .derivedValue
    case .flag(let id): (questionnaire.flag(id)?.level ?? .emergency) >= .sameDay ? .redFlag : .advice
    case .topic: .topic
    case .because: .because
    case .but: .but
    case .claim: .claim
    case .questionnaire, .derived, .derivedCase, .unless, .neverWhen, .askYourDoctor: nil
    }
  }
}

extension Block {
  /// The options of the question, those together that no condition tells apart, as files write them.
  fileprivate func optionClasses(in bodyMap: BodyMap) -> [[String]] {
    let names = names(in: bodyMap)
    guard !names.isEmpty else { return [] }
    guard variable != nil else { return [names] }
    var classes: [[String]] = parts.map(\.members)
    for mode in modes {
      if case .values(let values) = mode.content { classes.append(values.compactMap(\.words.first)) }
    }
    let order = names.places { $0 }
    func place(_ names: [String]) -> Int { names.compactMap { order[$0] }.min() ?? order.count }
    // An option that means none of the others may be a line too.
    return classes.filter { !$0.isEmpty }.uniqued().sorted { place($0) < place($1) }
  }

  private func names(in bodyMap: BodyMap) -> [String] {
    switch question.kind {
    case .yesNo: ["yes", "no"]
    case .choice(let choices), .choices(let choices): choices.options.map(\.id.rawValue)
    case .region, .regions: bodyMap.regions.map(\.id.rawValue)
    case .age, .duration, .number, .date, .time, .scale, .text: []
    }
  }
}
