public import QuestionnaireCore

extension Interview {
  /// How long the answers of the emergency screen hold, in seconds.
  public static let emergencyScreenHolds = 6 * 60 * 60

  /// The changes that make the emergency screen asked again, if its answers are too old or the clock was set back.
  ///
  /// They are to be made and recorded when an interview is resumed. Both times are seconds since 1970.
  public func changesToAskEmergencyScreenAgain(lastRecordAt: Int, now: Int) -> [InterviewChange] {
    let (age, hasOverflowed) = now.subtractingReportingOverflow(lastRecordAt)
    guard hasOverflowed || age > Self.emergencyScreenHolds || age < 0 else { return [] }
    let content = questionnaire.content
    return answers.keys.sorted().filter { id in
      guard let item = questionnaire.prompt(id)?.item else { return false }
      return content.groups(around: item).contains { content.groups[$0].role == .emergencyScreen }
    }.map { .clear($0) }
  }
}
