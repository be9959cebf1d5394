import QuestionnaireCore

extension Question.Kind {
  /// The kind's name in question files.
  var name: String {
    switch self {
    case .yesNo: "yes-no"
    case .choice: "choice"
    case .choices: "choices"
    case .age: "age"
    case .duration: "duration"
    case .number: "number"
    case .date: "date"
    case .scale: "scale"
    case .region: "region"
    case .regions: "regions"
    case .text: "text"
    }
  }
}
