import QuestionnaireCore

/// What was asked and not answered: not known, or declined.
///
/// A question that "I do not know" led to plainer words counts by what came of them.
struct AbsentAnswers {
  /// What is not known, in the order it was asked.
  let unknown: [Prompt]
  /// What the person preferred not to say, in the order it was asked.
  let declined: [Prompt]
  /// Whether what is declined is called left empty, as on a form.
  let isLeftEmpty: Bool
  private let unknownItems: Set<Int>

  init(_ interview: Interview) {
    let evaluation = interview.evaluation
    var unknown: [Prompt] = []
    var declined: [Prompt] = []
    for prompt in evaluation.answered where prompt.part != .clearer {
      switch Self.standing(of: prompt, in: interview) {
      case .unknown: unknown.append(prompt)
      case .declined: declined.append(prompt)
      default: break
      }
    }
    self.unknown = unknown
    self.declined = declined
    isLeftEmpty = declined.allSatisfy { interview.question(for: $0)?.isLeftEmpty == true }
    unknownItems = Set(unknown.filter { $0.part == .question }.map(\.item))
  }

  /// Whether this is one line of a list that is not known as a whole.
  func isLineOfUnknown(_ prompt: Prompt) -> Bool {
    if case .line = prompt.part { unknownItems.contains(prompt.item) } else { false }
  }

  private static func standing(of prompt: Prompt, in interview: Interview) -> Answer? {
    guard prompt.part == .question else { return interview.answers[prompt.linkId] }
    switch interview.evaluation.status(of: prompt.linkId) {
    case .unknown: return .unknown
    case .declined: return .declined
    case .lines(let lines): return lines.isSettled && !lines.isAnswered ? .unknown : nil
    default: return nil
    }
  }
}
