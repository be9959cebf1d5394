internal import QuestionnaireCore

/// What gives better bounds on what is still to be asked than an interview itself, for one questionnaire.
struct ProgressMeasure: Equatable {
  let source: any ProgressSource
  let questionnaire: String

  func progress(of interview: Interview) -> Progress? {
    interview.questionnaire.content.id == questionnaire ? source.progress(of: interview) : nil
  }

  static func == (left: Self, right: Self) -> Bool { left.questionnaire == right.questionnaire }
}
