import QuestionnaireCore

/// What an interview comes to.
struct RunOutcome: Hashable, Sendable {
  let triage: String
  let redFlags: [String]
  let advice: [String]
  let topics: [String]
  /// The questions that were asked; nil: whichever.
  let asked: [String]?
  let isComplete: Bool

  init(
    _ triage: String, redFlags: [String] = [], advice: [String] = [], topics: [String] = ["general"],
    asked: [String]? = nil, isComplete: Bool = true
  ) {
    self.triage = triage
    self.redFlags = redFlags
    self.advice = advice
    self.topics = topics
    self.asked = asked
    self.isComplete = isComplete
  }

  /// What an interview came to; one with an answer that was not taken is not complete.
  init(_ outcome: AnswerSheet.Conducted, isAskedKnown: Bool) {
    let evaluation = outcome.interview.evaluation
    triage = evaluation.level.name
    redFlags = evaluation.flags.filter { $0.level >= .sameDay }.map(\.id.rawValue)
    advice = evaluation.flags.filter { $0.level < .sameDay }.map(\.id.rawValue)
    topics = evaluation.topics.map(\.id.rawValue)
    asked = isAskedKnown ? evaluation.path.map(\.linkId.rawValue) : nil
    isComplete = evaluation.isComplete && outcome.refusals.isEmpty
  }
}
