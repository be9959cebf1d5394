import QuestionnaireCore

extension AnswerRejection {
  /// Why an answer is not taken, for whoever wrote the answers.
  var text: String {
    switch self {
    case .notAsked: "is not asked in this interview"
    case .wrongKind: "takes another kind of answer"
    case .empty: "has an empty answer"
    case .mustBeAnswered: "must be answered: it takes neither unknown nor declined"
    case .unknownOption(let name): "has no option or region '\(name)'"
    case .exclusiveWithOthers(let option): "takes '\(option)' only alone"
    case .exceedsAnswer(let other): "is more than the answer to '\(other)'"
    case .belowMinimum(let least): "is below the least that is taken, \(least)"
    case .aboveMaximum(let most): "is above the most that is taken, \(most)"
    case .tooLong(let limit): "is longer than \(limit) characters"
    case .unreadable(let text): "cannot be answered with '\(text)'"
    }
  }
}
