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
    let screen = Set(content.items.filter { isOfEmergencyScreen($0.group) }.map(\.linkId))
    return answers.keys.sorted()
      .filter { id in questionnaire.prompt(id).map { screen.contains(content.items[$0.item].linkId) } ?? false
      }
      .map { .clear($0) }
  }

  private func isOfEmergencyScreen(_ group: Int?) -> Bool {
    let groups = questionnaire.content.groups
    var next = group
    // A group stands in an earlier one, so this ends; the count makes sure of it.
    for _ in groups.indices {
      guard let index = next, groups.indices.contains(index) else { return false }
      if groups[index].role == .emergencyScreen { return true }
      next = groups[index].parent
    }
    return false
  }
}
