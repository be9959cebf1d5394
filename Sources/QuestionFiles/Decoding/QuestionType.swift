import QuestionnaireCore

/// The types of question that a file names.
enum QuestionType: String, CaseIterable {
  case yesNo = "yes-no"
  case choice
  case choices
  case age
  case number
  case duration
  case date
  case scale
  case region
  case regions
  case text

  /// The type of the question that has a role.
  static func type(of role: Question.Role) -> QuestionType {
    switch role {
    case .respondent: .choice
    case .age: .age
    }
  }

  /// The types that a key belongs to; nil: every type.
  static func types(of key: String) -> [QuestionType]? {
    switch key {
    case "options", "search": [.choice, .choices]
    case "each": [.choices]
    case "then", "then-no", "record-no": key == "record-no" ? [.yesNo, .choices] : [.yesNo]
    case "at-most", "min", "max": [.age, .duration, .number]
    case "unit": [.number]
    case "offers": [.region]
    case "low", "high": [.scale]
    default: nil
    }
  }
}
