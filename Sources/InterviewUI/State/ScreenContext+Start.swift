internal import QuestionnaireCore

extension ScreenContext {
  /// Where the first screens lead: to what was begun, to the interview or the questionnaire that was asked for, or to
  /// the menu.
  var afterStart: Action {
    let isBegun = interview.map { !$0.answers.isEmpty } ?? false
    if let resumes, !isBegun { return .resume(session: resumes) }
    guard let opens else { return .showMenu }
    if isBegun, interview?.questionnaire.content.id == opens { return .goOn }
    let unfinished = self.unfinished.filter { $0.questionnaire == opens }
    guard unfinished.isEmpty else {
      return .push(UnfinishedScreen(questionnaire: opens, sessions: unfinished))
    }
    return .open(opens, dropping: false)
  }
}
