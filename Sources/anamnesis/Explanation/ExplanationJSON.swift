import QuestionnaireCore
import SummaryReports

/// Why an interview came to its outcome, as one JSON object for other programs.
struct ExplanationJSON {
  private let interview: Interview
  private let explanation: Explanation

  init(_ interview: Interview) {
    self.interview = interview
    explanation = Explanation(interview)
  }

  /// The object, its keys always in this order: answers by name below what they decided, then the other answers.
  var value: JSONValue {
    var triage: JSONValue = .object([])
    var flags: [JSONValue.Member] = []
    var topics: [JSONValue.Member] = []
    for decision in explanation.decisions {
      let answers = answers(of: decision)
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

  private func answers(of decision: Explanation.Decision) -> JSONValue {
    .object(
      ExplainedAnswers(interview).answers(to: decision.questions).map {
        .init($0.linkId.rawValue, ExplainedAnswers.json(of: $0.answer))
      })
  }

  private func value(of change: Explanation.Change) -> JSONValue {
    .object([
      .init("question", .string(change.linkId.rawValue)),
      .init("answer", ExplainedAnswers.json(of: change.answer)),
      .init("triage", .string(change.level.name)),
      .init("shown", .strings(change.shown.map(\.rawValue))),
      .init("notShown", .strings(change.notShown.map(\.rawValue))),
    ])
  }
}
