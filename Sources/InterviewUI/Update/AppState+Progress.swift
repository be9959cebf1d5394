internal import QuestionnaireCore

extension AppState {
  /// Works out how much is still to be asked, as well as is known.
  mutating func measureProgress() {
    guard let interview else { return }
    if let progressSource, progressSource.questionnaire == interview.questionnaire.content.id {
      progress = progressSource.source.progress(of: interview)
    } else {
      progress = interview.progress
    }
  }
}
