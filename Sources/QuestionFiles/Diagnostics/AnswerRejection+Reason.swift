import QuestionnaireCore

extension AnswerRejection {
  /// The reason, as an author reads it.
  var reason: String {
    switch self {
    case .notAsked: "it is not asked"
    case .wrongKind: "it is of another kind"
    case .empty: "it is empty"
    case .mustBeAnswered: "it must be answered"
    case .unknownOption(let name): "nothing there is called '\(name)'"
    case .exclusiveWithOthers(let option): "'\(option)' stands alone"
    case .exceedsAnswer(let other): "it is more than the answer to '\(other)'"
    case .belowMinimum(let minimum): "the smallest is \(minimum)"
    case .aboveMaximum(let maximum): "the largest is \(maximum)"
    case .tooLong(let limit): "it has more than \(limit) characters"
    case .unreadable(let text): "'\(text)' cannot be read"
    }
  }
}
