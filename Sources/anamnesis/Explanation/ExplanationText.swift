import QuestionnaireCore

/// Why an interview came to its outcome, in lines of text.
struct ExplanationText {
  private let interview: Interview
  private let explanation: Explanation

  init(_ interview: Interview) {
    self.interview = interview
    explanation = Explanation(interview)
  }

  /// An empty line, then the lines, a line end behind each.
  var text: String {
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
    let answers = ExplainedAnswers(interview).answers(to: decision.questions)
    let head =
      switch decision.subject {
      case .triage(let level): "triage is \(level.name)"
      case .flag(let id): "\(name(of: id)) holds"
      case .topic(let id): "topic '\(id)' is shown"
      }
    guard !answers.isEmpty else { return ["\(head): \(reason(for: decision.subject))"] }
    return ["\(head), decided by:"]
      + answers.map { "  \($0.linkId): \(ExplainedAnswers.text(of: $0.answer))" }
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
      interview.questionnaire.topic(id)?.isFallback == true ? "no other topic is" : "whatever was answered"
    }
  }

  /// The changes, those of one question that lead to the same joined.
  private var changes: [String] {
    var heads: [(key: [String], answers: [String])] = []
    for change in explanation.changes {
      let key = [change.linkId.rawValue] + consequences(of: change)
      let answer = ExplainedAnswers.text(of: change.answer)
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
}
