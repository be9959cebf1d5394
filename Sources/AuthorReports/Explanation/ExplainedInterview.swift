public import PlainText
public import QuestionnaireCore

/// Why an interview came to its outcome, for an author: as lines of text, and as one JSON object for other programs.
public struct ExplainedInterview {
  private let interview: Interview
  private let explanation: Explanation

  /// Explains an interview.
  public init(_ interview: Interview) {
    self.interview = interview
    explanation = Explanation(interview)
  }

  /// The answers to questions, with those to the same in plainer words.
  private func answers(to questions: [LinkID]) -> [(linkId: LinkID, answer: Answer)] {
    let items = interview.questionnaire.content.items
    return interview.evaluation.path.compactMap { prompt in
      if case .detail = prompt.part { return nil }
      guard questions.contains(items[prompt.item].linkId) else { return nil }
      return interview.answers[prompt.linkId].map { (prompt.linkId, $0) }
    }
  }

  // MARK: Text

  /// An empty line, then the lines, a line end behind each.
  public var text: String {
    let lines =
      ["", "Why", ""] + explanation.decisions.flatMap(lines)
      + [
        "", "What one other answer would have changed",
        "(what it would newly have asked counts as not known)", "",
      ]
      + (changes.isEmpty ? ["nothing"] : changes)
    return lines.map { $0 + "\n" }.joined()
  }

  private func lines(of decision: Explanation.Decision) -> [String] {
    let answers = answers(to: decision.questions)
    let place = place(of: decision.subject).map { "  \($0)" }
    let head =
      switch decision.subject {
      case .triage(let level): "triage is \(level.name)"
      case .flag(let id): "\(name(of: id)) holds"
      case .topic(let id): "topic '\(id)' is shown"
      }
    guard !answers.isEmpty else { return ["\(head): \(reason(for: decision.subject))"] + place }
    return ["\(head), decided by:"] + answers.map { "  \($0.linkId): \($0.answer.line)" } + place
  }

  /// Where a topic stands and why, or why a flag is not said by itself.
  private func place(of subject: Explanation.Subject) -> [String] {
    let evaluation = interview.evaluation
    switch subject {
    case .triage: return []
    case .flag(let id):
      if let other = evaluation.worded.replaced[id] { return ["not said: replaced by '\(other)'"] }
      guard let together = evaluation.worded.notKnown.first(where: { $0.flags.contains { $0.id == id } })
      else { return [] }
      return ["said with others: only because \(names(together.questions)) is not known"]
    case .topic(let id): return evaluation.topics.first { $0.id == id }.map(standing) ?? []
    }
  }

  private func standing(of topic: Topic) -> [String] {
    let evaluation = interview.evaluation
    if topic.place == .danger { return ["about danger: stands with the red flags"] }
    let pages = evaluation.fit.pages
    let place =
      pages.firstIndex { $0.id == topic.id }.map { "page \($0 + 1)" } ?? "named, to read later"
    let score = evaluation.score(of: topic)
    let sign = topic.because.first { $0.isLeading && evaluation.truth(of: $0.when) == .true }
    let lead: String
    if let sign {
      lead = "leading sign: \(sign.text.other)"
    } else {
      lead = topic.because.contains(where: \.isLeading) ? "no leading sign" : "no line is marked as leading"
    }
    return ["\(place): score \(score.value) (\(score.reasons) for, \(score.reservations) against); \(lead)"]
  }

  private func names(_ questions: [LinkID]) -> String {
    questions.map { "'\($0)'" }.joined(separator: ", ")
  }

  private func name(of id: FlagID) -> String {
    let level = interview.questionnaire.flag(id)?.level ?? .routine
    return "\(level >= .sameDay ? "red flag" : "advice") '\(id)' (\(level.name))"
  }

  private func reason(for subject: Explanation.Subject) -> String {
    switch subject {
    case .triage: "nothing raises it"
    case .flag: "whatever was answered"
    case .topic(let id):
      interview.questionnaire.topic(id)?.isFallback == true
        ? "no other topic could be a page" : "whatever was answered"
    }
  }

  /// The changes, those of one question that lead to the same joined.
  private var changes: [String] {
    var heads: [(key: [String], answers: [String])] = []
    for change in explanation.changes {
      let key = [change.linkId.rawValue] + consequences(of: change)
      let answer = change.answer.line
      if let place = heads.firstIndex(where: { $0.key == key }) {
        heads[place].answers.append(answer)
      } else {
        heads.append((key, [answer]))
      }
    }
    return heads.flatMap { head in
      ["\(head.key[0]): \(head.answers.joined(separator: " | "))"] + head.key.dropFirst().map { "  \($0)" }
    }
  }

  private func consequences(of change: Explanation.Change) -> [String] {
    let before = interview.evaluation.level
    let verb = change.level > before ? "up" : "down"
    return (change.level == before ? [] : ["triage goes \(verb) to \(change.level.name)"])
      + change.shown.map { "topic '\($0)' is shown" } + change.notShown.map { "topic '\($0)' is not shown" }
  }

  // MARK: JSON

  /// The object, its keys always in this order: answers by name below what they decided, then the other answers.
  public var json: JSONValue {
    var triage: JSONValue = .object([])
    var flags: [JSONValue.Member] = []
    var topics: [JSONValue.Member] = []
    for decision in explanation.decisions {
      let answers = JSONValue.object(
        answers(to: decision.questions).map { .init($0.linkId.rawValue, $0.answer.json) })
      switch decision.subject {
      case .triage: triage = answers
      case .flag(let id): flags.append(.init(id.rawValue, answers))
      case .topic(let id): topics.append(.init(id.rawValue, answers))
      }
    }
    let isRed = { (member: JSONValue.Member) in
      (interview.questionnaire.flag(FlagID(member.key))?.level ?? .routine) >= .sameDay
    }
    return .object([
      .init("triage", triage),
      .init("redFlags", .object(flags.filter(isRed))),
      .init("advice", .object(flags.filter { !isRed($0) })),
      .init("topics", .object(topics)),
      .init("otherAnswers", .array(explanation.changes.map(value))),
    ])
  }

  private func value(of change: Explanation.Change) -> JSONValue {
    .object([
      .init("question", .string(change.linkId.rawValue)),
      .init("answer", change.answer.json),
      .init("triage", .string(change.level.name)),
      .init("shown", .strings(change.shown.map(\.rawValue))),
      .init("notShown", .strings(change.notShown.map(\.rawValue))),
    ])
  }
}

extension Answer {
  /// The answer in one line, as answers files write it; of a person's own words only that they were given.
  fileprivate var line: String {
    if case .value(.text) = self { return "answered" }
    return words.count == 1 ? words[0] : "[\(words.joined(separator: ", "))]"
  }

  /// The answer as a value; those of a list are an array.
  fileprivate var json: JSONValue {
    switch self {
    case .value(.options), .value(.regions): .strings(words)
    default: .string(words.joined(separator: "\n"))
    }
  }
}
