import QuestionnaireCore

/// What a name on an answer sheet stands for: `now`, `now/breathing`, `medicines/haloperidol/dose`.
enum AnsweredName {
  case question(Question)
  /// What is typed for "another one".
  case writeIn
  /// A page of information.
  case page

  /// What the name stands for; nil if it is nothing that is asked.
  init?(_ name: String, in questionnaire: Questionnaire) {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let first = parts.first, let item = questionnaire.item(LinkID(first)) else { return nil }
    guard let question = item.question else {
      guard parts.count == 1 else { return nil }
      self = .page
      return
    }
    switch parts.count {
    case 1: self = .question(question)
    case 2:
      if parts[1] == "clearer", case .question? = question.clearer {
        self = .question(question.asked(.clearer))
      } else if question.option(OptionID(parts[1]))?.isWriteIn == true {
        // Behind "I do not know" it is the line of that option.
        self = .writeIn
      } else if case .lines(_, let lines)? = question.clearer,
        lines.contains(where: { $0.option.rawValue == parts[1] })
      {
        self = .question(question.asked(.line(OptionID(parts[1]))))
      } else {
        return nil
      }
    case 3:
      guard question.option(OptionID(parts[1])) != nil,
        let index = question.details.firstIndex(where: { $0.linkId.rawValue == parts[2] })
      else { return nil }
      self = .question(question.asked(.detail(option: OptionID(parts[1]), index: index)))
    default: return nil
    }
  }
}
