/// What an interview comes to, as `run --format json` says it.
struct RunOutcome: Sendable {
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

  /// The lines of the output that say it.
  var lines: [String] {
    var lines = [
      "\"triage\": \"\(triage)\"", "\"redFlags\": \(list(redFlags))", "\"advice\": \(list(advice))",
      "\"topics\": \(list(topics))", "\"complete\": \(isComplete)",
    ]
    if let asked { lines.append("\"asked\": \(list(asked))") }
    return lines
  }

  private func list(_ names: [String]) -> String {
    "[" + names.map { "\"\($0)\"" }.joined(separator: ", ") + "]"
  }
}
