import QuestionnaireCore

/// Every topic that is ranked names a leading sign: else it could stand first for no better reason than a common one.
struct LeadingLint: Lint {
  func check(_ folder: LintedFolder, _ log: DiagnosticLog) {
    for linted in folder.questionnaires {
      for topic in linted.content.topics where topic.place == .ranked && !topic.isFallback {
        guard !topic.because.contains(where: \.isLeading) else { continue }
        linted.report(.leadingMissing(topic.id, in: linted.content.id), of: .topic(topic.id), log)
      }
    }
  }
}

extension Finding {
  fileprivate static func leadingMissing(_ topic: TopicID, in questionnaire: String) -> Finding {
    Finding(
      .leadingMissing,
      "no line of 'because' of the topic '\(topic)' is a leading sign in the questionnaire '\(questionnaire)'",
      help: "mark the signs that belong to it with 'leading: yes', of questions that this questionnaire asks",
      .warning)
  }
}
