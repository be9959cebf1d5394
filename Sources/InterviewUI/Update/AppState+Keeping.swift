internal import SummaryReports

extension AppState {
  /// Everything is on the disk, again or still.
  mutating func takeRecorded() {
    guard keeping.failure != nil else { return }
    keeping.failure = nil
    keeping.isFailureAccepted = false
    screens.removeAll { $0.kind == .notSaved }
    if screens.isEmpty { show(MenuScreen()) }
    if var question = top as? QuestionScreen {
      question.remark = Wording.savedAgain
      top = question
    }
  }

  /// Something is not on the disk: nothing goes on before the person knows.
  mutating func takeNotRecorded(_ reason: String) -> [Effect] {
    keeping.failure = reason
    // Help comes before everything; the mark at the top stays until it is saved.
    guard top.kind != .emergency else { return [] }
    if keeping.isFailureAccepted, top.kind != .notSaved { return [.bell] }
    push(NotSavedScreen(reason: reason))
    return [.discardInput]
  }

  /// The person goes on although answers are not on the disk.
  mutating func acceptNotSaved() {
    keeping.isFailureAccepted = true
    screens.removeAll { $0.kind == .notSaved }
  }
}
