internal import QuestionnaireCore

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

  /// Text that is being written counts as the answer when the person leaves: it would be lost otherwise.
  mutating func recordDraft() -> [Effect] {
    guard let screen = screens.first as? QuestionScreen, let editor = screen.editor as? TextEditor,
      let answer = editor.draft, var after = interview,
      (try? after.answer(screen.linkId, with: answer)) != nil
    else { return [] }
    interview = after
    return [.record([.answer(screen.linkId, after.answers[screen.linkId] ?? answer)])]
  }

  /// The person goes on although answers are not on the disk.
  mutating func acceptNotSaved() {
    keeping.isFailureAccepted = true
    screens.removeAll { $0.kind == .notSaved }
  }
}
