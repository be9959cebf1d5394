internal import QuestionnaireCore

extension World {
  /// Where the first screens lead: to what was begun, to the questionnaire that was asked for, or to the menu.
  var afterStart: Action {
    guard let opens else { return .showMenu }
    let isBegun = interview.map { $0.questionnaire.content.id == opens && !$0.answers.isEmpty } ?? false
    return isBegun ? .goOn : .open(opens, dropping: false)
  }
}
